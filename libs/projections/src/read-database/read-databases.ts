import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { projectionFileName } from '../projection';
import { readDatabase } from './dialect';
import { ReaderThread } from './reader-thread';
import type { FactsDatabase, RegistersDatabase } from './tables';

/** All files that queries read, through one reader's thread. */
export interface ReadDatabases {
  readonly facts: Kysely<FactsDatabase>;
  readonly registers: Kysely<RegistersDatabase>;
  close(): Promise<void>;
}

/** @param directory where the projections' files lie; they must exist by the first query */
export const openReadDatabases = (
  directory: string,
  versions: { readonly facts: number; readonly registers: number },
): ReadDatabases => {
  const reader = new ReaderThread();
  const file = (name: 'facts' | 'registers'): string =>
    join(directory, projectionFileName({ name, version: versions[name] }));
  return {
    facts: readDatabase<FactsDatabase>(reader, file('facts')),
    registers: readDatabase<RegistersDatabase>(reader, file('registers')),
    close: () => reader.close(),
  };
};
