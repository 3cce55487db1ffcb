import { parseStream, type Position } from '@jejak/kernel';
import type { Kysely } from 'kysely';
import type { RegistersDatabase } from '../read-database/tables';
import { linksAt } from './as-of-rows';
import { notSecret } from './class-of-record';

/** A record that refers to the one that was asked for. */
export interface IncomingLink {
  readonly stream: string;
  readonly entity: string;
  readonly id: string;
  /** Indonesian, as the record that refers says it: `dilanjutkan dari`. */
  readonly relation: string;
}

const MOST_LINKS = 200;

/** Records that refer to a record; the first two hundred. Those that it refers to itself its own state says. */
export const listLinksTo = async (
  registers: Kysely<RegistersDatabase>,
  stream: string,
  asOf?: Position,
  withoutSecret = false,
): Promise<readonly IncomingLink[]> => {
  const rows = await registers
    .selectFrom(linksAt(asOf))
    .select(['stream', 'relation'])
    .where('target', '=', stream)
    .$if(withoutSecret, (links) => links.where(notSecret('links')))
    .orderBy('stream')
    .orderBy('relation')
    .limit(MOST_LINKS)
    .execute();
  return rows.map(({ stream: from, relation }) => {
    const { entity, id } = parseStream(from);
    return { stream: from, entity, id, relation };
  });
};
