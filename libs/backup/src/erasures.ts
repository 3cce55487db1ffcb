import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SqliteLogReader } from '@jejak/event-store';
import { openDatabase, Query } from '@jejak/event-store/database';
import { JejakError, type Position, START } from '@jejak/kernel';
import { ERASURES_FILE } from './data-layout';
import { readJson, writeJson } from './durable-file';
import { isObject } from './manifest';

/** A subject whose keys must never come back: the stream of an erased person. Holds nothing personal. */
export interface Erasure {
  readonly subject: string;
  readonly eventId: string;
  readonly position: Position;
}

/** Event types by which a subject's data is erased: the subject is the event's stream. */
export const ERASING_EVENTS = ['PersonErased'] as const;

const PAGE = 5000;

/** The erasures that a log holds, in log order. */
export const erasuresInLog = (file: string): readonly Erasure[] => {
  const reader = new SqliteLogReader(file);
  try {
    const found: Erasure[] = [];
    for (let after = START; ;) {
      const page = reader.readPage({ after, limit: PAGE, filter: { types: ERASING_EVENTS } });
      for (const entry of page.entries) {
        // A damaged entry is shown whatever its type.
        if (entry.readable) {
          const { stream, id, position } = entry.event;
          found.push({ subject: stream, eventId: id, position });
        }
      }
      if (page.atEnd) return found;
      after = page.scannedTo;
    }
  } finally {
    reader.close();
  }
};

/** All erasures that an installation knows: those of its log, and those that came with a restored, older backup. */
export const knownErasures = async (dataDir: string, logFile: string): Promise<readonly Erasure[]> =>
  mergeErasures(erasuresInLog(logFile), await readLedger(join(dataDir, ERASURES_FILE)));

export const mergeErasures = (...lists: readonly (readonly Erasure[])[]): readonly Erasure[] => {
  const byEvent = new Map(lists.flat().map((erasure) => [erasure.eventId, erasure]));
  return [...byEvent.values()].sort((a, b) => (a.position < b.position ? -1 : 1));
};

interface Ledger {
  readonly format: 1;
  readonly erasures: readonly Erasure[];
}

/** Empty where there is no file. @throws JejakError LEDGER_DAMAGED: an erasure that cannot be read must not be forgotten */
export const readLedger = async (path: string): Promise<readonly Erasure[]> => {
  let value: unknown;
  try {
    value = await readJson(path);
  } catch (cause) {
    throw damagedLedger(path, cause);
  }
  if (value === undefined) return [];
  if (!isLedger(value)) throw damagedLedger(path, undefined);
  return value.erasures;
};

const isLedger = (value: unknown): value is Ledger =>
  isObject(value) &&
  value['format'] === 1 &&
  Array.isArray(value['erasures']) &&
  value['erasures'].every(
    (one) =>
      isObject(one) && [one['subject'], one['eventId'], one['position']].every((text) => typeof text === 'string'),
  );

const damagedLedger = (path: string, cause: unknown): JejakError =>
  new JejakError(
    'LEDGER_DAMAGED',
    `${path} is damaged: without it, erased personal data could come back. Take the copy of another backup directory`,
    'Daftar penghapusan rusak; pakai salinannya dari folder cadangan lain.',
    { cause },
  );

/** Adds to a ledger what it does not know yet; takes nothing away. */
export const addToLedger = async (path: string, erasures: readonly Erasure[]): Promise<readonly Erasure[]> => {
  const before = await readLedger(path);
  const merged = mergeErasures(before, erasures);
  if (merged.length > before.length || !existsSync(path)) {
    await writeJson(path, { format: 1, erasures: merged } satisfies Ledger);
  }
  return merged;
};

const BUSY_TIMEOUT_MS = 5000;
/** Rows of it say that there is no key any more. */
const TOMBSTONES = 'erased';

/**
 * Destroys what a file of keys holds of erased subjects: every row of every table that has a subject, with the pages
 * that it lay on; and says in it that they are erased, for the log beside it may be older than the erasure. @returns of how many subjects there was something
 */
export const destroyKeys = (file: string, erasures: readonly Erasure[]): number => {
  const database = openDatabase(file, { busyTimeoutMs: BUSY_TIMEOUT_MS });
  try {
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA secure_delete = ON');
    const tables = new Query(
      database,
      `SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c
        WHERE m.type = 'table' AND m.name <> ? AND c.name = 'subject'`,
    ).all(TOMBSTONES);
    const subjects = [...new Set(erasures.map(({ subject }) => subject))];
    const queries = tables.map(([name]) => {
      const table = `"${String(name).replaceAll('"', '""')}"`;
      return {
        count: new Query(database, `SELECT count(*) FROM ${table} WHERE subject = ?`),
        remove: new Query(database, `DELETE FROM ${table} WHERE subject = ?`),
      };
    });
    const held = subjects.filter((subject) => queries.some(({ count }) => count.number(subject) > 0));
    for (const subject of held) for (const { remove } of queries) remove.run(subject);
    const bury = new Query(database, `INSERT OR IGNORE INTO ${TOMBSTONES} (subject, position) VALUES (?, ?)`);
    for (const { subject, position } of erasures) bury.run(subject, position);
    if (held.length > 0) database.exec('VACUUM');
    return held.length;
  } finally {
    database.close();
  }
};
