import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JejakError, START, toPosition } from '@jejak/kernel';
import type { AppendOutcome } from '../append-outcome';
import { type AppendRequest, prepareAppend } from '../append-request';
import { sampleEvents } from '../contract/sample-events';
import { systemClock } from '../recording-clock';
import { openDatabase, Query } from './database';
import { SqliteLogReader } from './log-reader';
import { LogWriter, type LogWriterOptions } from './log-writer';
import { pageSql, READER_SQL } from './reader-sql';
import { WRITER_SQL } from './writer-sql';

let directory: string;
let file: string;
const open: (LogWriter | SqliteLogReader)[] = [];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'jejak-writer-'));
  file = join(directory, 'log.db');
});
afterEach(() => {
  for (const one of open.splice(0)) one.close();
  rmSync(directory, { recursive: true, force: true });
});

const writerWith = (options: Partial<LogWriterOptions> = {}): LogWriter => {
  const writer = new LogWriter({ file, busyTimeoutMs: 200, clock: systemClock, ...options });
  open.push(writer);
  return writer;
};
const reader = (): SqliteLogReader => {
  const one = new SqliteLogReader(file);
  open.push(one);
  return one;
};
const request = (name: string, types: readonly string[] = ['A', 'B']): AppendRequest =>
  prepareAppend(`cilegon.operation-${name}`, 'noStream', sampleEvents({ types }));
const kinds = (outcomes: readonly AppendOutcome[]): readonly string[] => outcomes.map(({ kind }) => kind);
const codeThrownBy = (action: () => unknown): unknown => {
  try {
    action();
    return undefined;
  } catch (error) {
    return error instanceof JejakError ? error.code : error;
  }
};
const sqliteError = (errcode: number): Error =>
  Object.assign(new Error(`SQLite error ${String(errcode)}`), { errcode });
const throwingFor = (name: string, error: Error) => ({
  inspect: ({ stream }: AppendRequest) => {
    if (stream.endsWith(`-${name}`)) throw error;
  },
});

describe('a group of appends', () => {
  it('in which one throws neither rolls back nor acknowledges the others', () => {
    const writer = writerWith(throwingFor('2', new Error('the hook failed')));
    const outcomes = writer.commitGroup([request('1'), request('2', ['New', 'Types']), request('3', ['New', 'Types'])]);
    expect(kinds(outcomes)).toEqual(['appended', 'refused', 'appended']);
    expect(outcomes[1]).toMatchObject({ details: { code: 'APPEND_FAILED' } });
    const { entries } = reader().readPage({ after: START, limit: 10 });
    expect(entries.map((entry) => entry.readable && entry.event.stream.slice(-1))).toEqual(['1', '1', '3', '3']);
    expect(entries.map((entry) => entry.readable && entry.event.position)).toEqual([1, 2, 3, 4].map(toPosition));
    expect(reader().readStream('cilegon.operation-2')).toEqual([]);
  });

  it('that finds the disk full is refused as a whole, and the log goes on when there is space', () => {
    let full = true;
    const writer = writerWith({
      inspect: () => {
        if (full) throw sqliteError(13);
      },
    });
    const refused = [request('1'), request('2')];
    expect(writer.commitGroup(refused)).toMatchObject(refused.map(() => ({ details: { code: 'DISK_FULL' } })));
    expect(reader().head().position).toBe(START);
    full = false;
    expect(kinds(writer.commitGroup(refused))).toEqual(['appended', 'appended']);
    expect(reader().head().position).toBe(toPosition(4));
  });

  it.each([10, 1034, 11])(
    'that meets the disk error %i fails, and the log stays closed for writing without a retry',
    (code) => {
      let broken = true;
      const writer = writerWith({
        inspect: () => {
          if (broken) throw sqliteError(code);
        },
      });
      expect(kinds(writer.commitGroup([request('1'), request('2')]))).toEqual(['failed', 'failed']);
      broken = false;
      expect(kinds(writer.commitGroup([request('3')]))).toEqual(['failed']);
      expect(reader().head().position).toBe(START);
    },
  );

  it('is refused with LOG_BUSY while another connection keeps the log locked, and accepted afterwards', () => {
    const writer = writerWith({ busyTimeoutMs: 50 });
    const other = openDatabase(file, { busyTimeoutMs: 50 });
    other.exec('BEGIN IMMEDIATE');
    expect(writer.commitGroup([request('1')])).toMatchObject([{ kind: 'refused', details: { code: 'LOG_BUSY' } }]);
    other.exec('ROLLBACK');
    other.close();
    expect(kinds(writer.commitGroup([request('1')]))).toEqual(['appended']);
  });

  it('with a clock in the far future is refused, but repeated commands are still answered', () => {
    const first = request('1');
    writerWith().commitGroup([first]);
    const writer = writerWith({ clock: { ...systemClock, now: () => Date.UTC(2099, 0, 1) } });
    const outcomes = writer.commitGroup([request('2'), first]);
    expect(outcomes).toMatchObject([
      { details: { code: 'CLOCK_JUMP_REFUSED' } },
      { kind: 'appended', duplicate: true },
    ]);
    expect(reader().head().position).toBe(toPosition(2));
  });

  it('refuses a command one of whose later events is in the log under another command', () => {
    const writer = writerWith();
    const first = request('1');
    writer.commitGroup([first]);
    const [, second] = first.events;
    const stolen = request('2');
    const events = [stolen.events[0], second].filter((event) => event !== undefined);
    expect(kinds(writer.commitGroup([{ ...stolen, events }]))).toEqual(['commandIdReused']);
    expect(reader().head().position).toBe(toPosition(2));
  });
});

describe('the log file', () => {
  const createdBy = (sql: string): void => {
    const database = openDatabase(file, { busyTimeoutMs: 200 });
    database.exec(sql);
    database.close();
  };

  it('of a newer program is refused by name', () => {
    writerWith();
    createdBy('PRAGMA user_version = 2');
    expect(codeThrownBy(() => writerWith())).toBe('LOG_SCHEMA_NEWER');
    expect(codeThrownBy(reader)).toBe('LOG_SCHEMA_NEWER');
  });

  it('that is another database is refused, and not written to', () => {
    createdBy('CREATE TABLE other (id INTEGER)');
    expect(codeThrownBy(() => writerWith())).toBe('NOT_A_LOG');
    expect(codeThrownBy(reader)).toBe('NOT_A_LOG');
  });

  it('that is not there cannot be read', () => {
    expect(codeThrownBy(reader)).toBe('LOG_NOT_FOUND');
  });

  it('whose writer was killed before it made the log in its file cannot be read yet, and is made by the next one', () => {
    writeFileSync(file, '');
    expect(codeThrownBy(reader)).toBe('LOG_NOT_FOUND');
    writerWith().commitGroup([request('1')]);
    expect(reader().head().position).not.toBe(START);
  });

  it('holds the whole log alone once it is closed', () => {
    const writer = new LogWriter({ file, busyTimeoutMs: 200, clock: systemClock });
    writer.commitGroup([request('1')]);
    writer.close();
    expect(statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
  });

  it('takes at most 160 bytes an event beside its JSON', () => {
    const writer = writerWith();
    let json = 0;
    let events = 0;
    for (let group = 0; group < 40; group++) {
      const requests = Array.from({ length: 50 }, (_, index) =>
        request(`${String(group)}-${String(index)}`, ['A', 'B', 'C', 'D']),
      );
      for (const { size } of requests) json += size;
      events += requests.length * 4;
      writer.commitGroup(requests);
    }
    writer.checkpoint();
    expect((statSync(file).size - json) / events).toBeLessThanOrEqual(160);
  });
});

describe('a damaged event', () => {
  it.each([
    ['data', `UPDATE events SET data = replace(data, 'Anyer', 'Merak') WHERE position = 2`, 'A'],
    ['its stream', 'DELETE FROM streams WHERE id = (SELECT stream_id FROM events WHERE position = 2)', 'A'],
    ['its type', 'DELETE FROM types', ''],
    ['its hash', `UPDATE events SET hash = x'00' WHERE position = 2`, 'A'],
  ])('by %s is shown at its place in the log, whatever the filter', (_what, sql, type) => {
    const writer = writerWith();
    writer.commitGroup([request('1', ['A']), request('2', ['A']), request('3', ['A'])]);
    const database = openDatabase(file, { busyTimeoutMs: 200 });
    database.exec(sql);
    database.close();
    const filter = { types: ['A'], streamPrefixes: ['cilegon.'] };
    const { entries, scannedTo } = reader().readPage({ after: START, limit: 10, filter });
    expect(entries[1]).toMatchObject({
      readable: false,
      position: toPosition(2),
      type,
      error: { code: 'EVENT_DAMAGED' },
    });
    expect(scannedTo).toBe(toPosition(3));
  });

  it('stops the reading of its stream', () => {
    writerWith().commitGroup([request('1')]);
    const database = openDatabase(file, { busyTimeoutMs: 200 });
    database.exec(`UPDATE events SET meta = '{}' WHERE position = 2`);
    database.close();
    expect(codeThrownBy(() => reader().readStream('cilegon.operation-1'))).toBe('EVENT_DAMAGED');
  });
});

describe('what the log is asked', () => {
  const planOf = (sql: string, values: number): string => {
    const database = openDatabase(file, { readOnly: true, busyTimeoutMs: 200 });
    const plan = new Query(database, `EXPLAIN QUERY PLAN ${sql}`).all(...Array<number>(values).fill(1));
    database.close();
    return plan.map((row) => String(row[3])).join('; ');
  };

  it.each([
    ['a page', pageSql(undefined).sql, 3],
    ['a page by types', pageSql({ types: ['A', 'B'] }).sql, 5],
    ['a page by prefixes', pageSql({ streamPrefixes: ['cilegon.'] }).sql, 5],
    ['a stream', READER_SQL.stream, 4],
    ['as of an instant', READER_SQL.recordedAt, 1],
    ['a repeated command', WRITER_SQL.positionOf, 1],
    ['the events of a command', WRITER_SQL.range, 2],
    ['where a stream is', WRITER_SQL.lastRevision, 1],
  ])('%s is found by an index, without sorting', (_what, sql, values) => {
    writerWith();
    const plan = planOf(sql, values);
    expect(plan).toMatch(/SEARCH/);
    expect(plan).not.toMatch(/SCAN|TEMP B-TREE/);
  });

  it('the end of the log is read from its end', () => {
    writerWith();
    expect(planOf(READER_SQL.head, 0)).not.toMatch(/TEMP B-TREE/);
  });
});
