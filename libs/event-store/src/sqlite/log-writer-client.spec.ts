import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareAppend } from '../append-request';
import { errorOf, sampleEvents } from '../contract/sample-events';
import { LogFailed, LogUnavailable } from '../errors';
import { LogWriterClient } from './log-writer-client';
import { openDatabase } from './database';
import { openSqliteEventStore } from './sqlite-event-store';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'jejak-client-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const request = () => prepareAppend('cilegon.operation-1', 'any', sampleEvents());

describe("the writer's thread", () => {
  it.each([
    ['throws', `throw new Error('crash')`],
    ['ends', 'process.exit(3)'],
    ['ends as if all were well', 'process.exit(0)'],
  ])(
    'that %s fails what waits and all that follows, and never leaves an append without an answer',
    async (_what, crash) => {
      const script = join(directory, 'crashing.cjs');
      writeFileSync(
        script,
        `const { parentPort } = require('node:worker_threads');
       parentPort.on('message', () => { ${crash} });
       parentPort.postMessage({ kind: 'ready' });`,
      );
      const settings = { file: '', channel: '', busyTimeoutMs: 0, longestIdleDays: 0, clockOffset: undefined };
      const client = await LogWriterClient.open(settings, script);
      const waiting = await Promise.all([request(), request()].map((one) => errorOf(client.append(one))));
      expect(waiting.every((error) => error instanceof LogFailed)).toBe(true);
      expect(await errorOf(client.append(request()))).toBeInstanceOf(LogFailed);
      await client.close();
    },
  );

  it('says why the log does not open', async () => {
    const file = join(directory, 'other.db');
    const other = openDatabase(file, { busyTimeoutMs: 0 });
    other.exec('CREATE TABLE other (id INTEGER)');
    other.close();
    const error = await errorOf(openSqliteEventStore({ file }));
    expect(error).toBeInstanceOf(LogUnavailable);
    expect(error).toMatchObject({ code: 'NOT_A_LOG' });
    writeFileSync(join(directory, 'text.db'), 'Laporan Kinerja\n'.repeat(1000));
    expect(await errorOf(openSqliteEventStore({ file: join(directory, 'text.db') }))).toMatchObject({
      code: 'NOT_A_LOG',
    });
    expect(await errorOf(openSqliteEventStore({ file: directory }))).toMatchObject({ code: 'LOG_UNAVAILABLE' });
  });
});
