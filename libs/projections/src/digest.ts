import { createHash } from 'node:crypto';
import { type Database, Query } from '@jejak/event-store/database';
import type { Projection, ProjectionTable } from './projection';

const PARKED: ProjectionTable = { name: 'parked', key: ['position'], columns: ['stream', 'type', 'reason', 'code'] };

/** The tables that make up what a projection says, with what it could not read. */
export const tablesOf = ({ tables }: Pick<Projection, 'tables'>): readonly ProjectionTable[] => [...tables, PARKED];

/** Rows are hashed in portions: a hash call costs more than the bytes of a row. */
const PORTION = 64 * 1024;

/**
 * SHA-256 over all rows in the order of their keys, as JSON lists: two projections of the same events have the same
 * digest, whatever the size of their batches, the zone or the locale.
 */
export const projectionDigest = (
  database: Database,
  projection: Pick<Projection, 'tables'>,
  schema: 'main' | 'old' = 'main',
): string => {
  const hash = createHash('sha256');
  for (const { name, key, columns } of tablesOf(projection)) {
    const list = [...key, ...columns].join(', ');
    const sql = `SELECT ${list} FROM ${schema}.${name} ORDER BY ${key.join(', ')}`;
    let text = `${name}: ${list}\n`;
    for (const row of new Query(database, sql).each()) {
      text += `${JSON.stringify(row)}\n`;
      if (text.length < PORTION) continue;
      hash.update(text);
      text = '';
    }
    hash.update(text);
  }
  return hash.digest('hex');
};
