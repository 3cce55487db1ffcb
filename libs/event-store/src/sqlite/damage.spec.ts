import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JejakError, START, toPosition } from '@jejak/kernel';
import { prepareAppend } from '../append-request';
import { sampleEvents } from '../contract/sample-events';
import { systemClock } from '../recording-clock';
import { openDatabase, Query } from './database';
import { SqliteLogReader } from './log-reader';
import { LogWriter } from './log-writer';

const STREAMS = 12;

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'jejak-damage-'));
  file = join(directory, 'log.db');
  const writer = openWriter();
  for (let n = 1; n <= STREAMS; n++) {
    writer.commitGroup([prepareAppend(`cilegon.operation-${String(n)}`, 'noStream', sampleEvents({ types: ['A'] }))]);
  }
  writer.close();
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const openWriter = (): LogWriter => new LogWriter({ file, busyTimeoutMs: 200, clock: systemClock });
const alter = (sql: string): void => {
  const database = openDatabase(file, { busyTimeoutMs: 200 });
  database.exec(sql);
  database.close();
};
/** The table's only page as if nothing had ever been written to it; its indices stay. */
const emptyTable = (): void => {
  const database = openDatabase(file, { busyTimeoutMs: 200 });
  const root = new Query(database, `SELECT rootpage FROM sqlite_schema WHERE name = 'events'`).number();
  const size = new Query(database, 'PRAGMA page_size').number();
  database.close();
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.from([0x0d, 0, 0, 0, 0, size >> 8, 0, 0]), 0, 8, (root - 1) * size);
  closeSync(descriptor);
};
const codeThrownBy = (action: () => unknown): unknown => {
  try {
    action();
    return undefined;
  } catch (error) {
    return error instanceof JejakError ? error.code : error;
  }
};

describe('damage that SQLite itself does not tell', () => {
  it.each([1, 5, 12])('an event that is gone leaves its place unreadable: pages of %i skip nothing', (limit) => {
    alter('DELETE FROM events WHERE position IN (1, 4, 5)');
    const reader = new SqliteLogReader(file);
    const entries = [];
    for (let after = START; ;) {
      const page = reader.readPage({ after, limit });
      entries.push(...page.entries);
      if (page.atEnd) break;
      after = page.scannedTo;
    }
    expect(entries.map((entry) => (entry.readable ? entry.event.position : entry.position))).toEqual(
      Array.from({ length: STREAMS }, (_, index) => toPosition(index + 1)),
    );
    const lost = entries.flatMap((entry) => (entry.readable ? [] : [[entry.position, entry.error.code]]));
    expect(lost).toEqual([1, 4, 5].map((position) => [toPosition(position), 'EVENT_LOST']));
    reader.close();
  });

  it('a stream that lost an event is not read, so that nothing is decided on the rest', () => {
    const writer = openWriter();
    writer.commitGroup([prepareAppend('cilegon.operation-1', 0, sampleEvents({ types: ['B', 'C'] }))]);
    writer.close();
    alter(`DELETE FROM events WHERE position = ${String(STREAMS + 1)}`);
    const reader = new SqliteLogReader(file);
    expect(codeThrownBy(() => reader.readStream('cilegon.operation-1'))).toBe('LOG_DAMAGED');
    expect(reader.readStream('cilegon.operation-1', { fromRevision: 2 })).toHaveLength(1);
    reader.close();
  });

  it('a log whose end is gone from its table is not opened for writing, which would write over it', () => {
    emptyTable();
    expect(codeThrownBy(openWriter)).toBe('LOG_DAMAGED');
  });
});
