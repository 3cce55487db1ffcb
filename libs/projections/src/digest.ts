import { createHash } from 'node:crypto';
import type { Database } from '@jejak/event-store/database';
import { canonicalJson } from '@jejak/kernel';
import type { Projection } from './projection';

const PARKED = 'SELECT position, stream, type, reason, code FROM parked ORDER BY position';

/**
 * SHA-256 over all rows in the order of their keys, as canonical JSON: two projections of the same events have the same
 * digest, whatever the size of their batches, the zone or the locale.
 */
export const projectionDigest = (database: Database, projection: Projection): string => {
  const hash = createHash('sha256');
  for (const sql of [...projection.digestQueries, PARKED]) {
    hash.update(`${sql.length.toString()}\n`);
    const rows: Iterable<unknown> = database.prepare(sql).iterate();
    for (const row of rows) hash.update(`${canonicalJson(row)}\n`);
  }
  return hash.digest('hex');
};
