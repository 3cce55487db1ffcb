import { existsSync } from 'node:fs';
import { openDatabase, Query } from '@jejak/event-store/database';
import { toPosition } from '@jejak/kernel';
import type { ParkedRow, ParkReason } from '@jejak/projections';

const MOST_SHOWN = 1000;

/** Events that a shadow could not take, in log order; none where its file is not there any more. */
export const parkedIn = (file: string): readonly ParkedRow[] => {
  if (!existsSync(file)) return [];
  const database = openDatabase(file, { readOnly: true, busyTimeoutMs: 1000 });
  try {
    // The file of a run that has just begun may be there before its tables are.
    const tables = new Query(database, `SELECT count(*) FROM sqlite_master WHERE name = 'parked'`);
    if (tables.number() === 0) return [];
    const sql = `SELECT position, stream, office, type, reason, code, message FROM parked ORDER BY position LIMIT ${String(MOST_SHOWN)}`;
    return new Query(database, sql).all().map(([position, stream, office, type, reason, code, message]) => ({
      position: toPosition(Number(position)),
      stream: String(stream),
      office: String(office),
      type: String(type),
      reason: reason as ParkReason,
      code: String(code),
      message: String(message),
    }));
  } finally {
    database.close();
  }
};
