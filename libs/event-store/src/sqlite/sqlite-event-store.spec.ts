import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { START } from '@jejak/kernel';
import { describeEventStoreContract } from '../contract';
import { errorOf, sampleEvents } from '../contract/sample-events';
import { openSqliteEventStore } from './sqlite-event-store';

describeEventStoreContract('SqliteEventStore', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'jejak-log-'));
  const store = await openSqliteEventStore({ file: join(directory, 'log.db') });
  const dispose = async (): Promise<void> => {
    await store.close();
    await rm(directory, { recursive: true, force: true });
  };
  return { store, dispose };
});

describe('a subscription to a log in a file', () => {
  it.each(['deleted', 'replaced'])('ends with an error when the file is %s, not in silence', async (what) => {
    const directory = await mkdtemp(join(tmpdir(), 'jejak-log-'));
    const file = join(directory, 'log.db');
    const store = await openSqliteEventStore({ file });
    const follow = async (): Promise<void> => {
      for await (const page of store.subscribe({ after: START, signal: new AbortController().signal })) {
        expect(page.entries).toHaveLength(1);
        if (what === 'replaced') await copyFile(file, `${file}.copy`);
        await rm(file);
        if (what === 'replaced') await rename(`${file}.copy`, file);
      }
    };
    await store.append('cilegon.operation-1', 'noStream', sampleEvents());
    expect(await errorOf(follow())).toMatchObject({ code: 'LOG_GONE' });
    await store.close();
    await rm(directory, { recursive: true, force: true });
  });
});
