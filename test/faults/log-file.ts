import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type EventStore,
  openSqliteEventStore,
  type SqliteEventStore,
  type SqliteEventStoreOptions,
} from '@jejak/event-store';
import { eventsOf } from '@jejak/event-store/contract';
import { START } from '@jejak/kernel';

/** A real log file for each test, with the stores that were opened on it. */
export const useLogFile = () => {
  let directory = '';
  let stores: SqliteEventStore[] = [];
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'jejak-faults-'));
  });
  afterEach(async () => {
    for (const store of stores) await store.close();
    stores = [];
    rmSync(directory, { recursive: true, force: true });
  });
  const file = (): string => join(directory, 'log.db');
  const open = async (options: Partial<SqliteEventStoreOptions> = {}): Promise<SqliteEventStore> => {
    const store = await openSqliteEventStore({ file: file(), ...options });
    stores.push(store);
    return store;
  };
  return { file, open };
};

/** Every event after a position, in log order. */
export const eventsAfter = async (store: EventStore, after: string = START) => {
  const events = [];
  for (let at = after; ;) {
    const page = await store.readAll({ after: at, limit: 2000 });
    events.push(...eventsOf(page.entries));
    if (page.atEnd) return events;
    at = page.scannedTo;
  }
};
