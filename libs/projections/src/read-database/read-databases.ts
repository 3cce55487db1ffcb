import type { Kysely } from 'kysely';
import { Generations } from '../generations';
import { YearColumns } from '../year-columns/year-columns';
import { readDatabase } from './dialect';
import { ReaderThread } from './reader-thread';
import type { FactsDatabase, RegistersDatabase } from './tables';

/** All files that queries read, through one reader's thread. */
export interface ReadDatabases {
  readonly facts: Kysely<FactsDatabase>;
  readonly registers: Kysely<RegistersDatabase>;
  /** What figures are computed from: the rows of `facts`, kept in memory for as long as they are asked for. */
  readonly years: YearColumns;
  close(): Promise<void>;
}

/**
 * @param directory where the projections' files lie; they must exist by the first query
 * @param ensureReadable throws where a projection's rows are no whole yet
 */
export const openReadDatabases = (
  directory: string,
  versions: { readonly facts: number; readonly registers: number },
  ensureReadable: (name: 'facts' | 'registers') => void = () => undefined,
): ReadDatabases => {
  const reader = new ReaderThread();
  const generations = new Generations(directory);
  const file = (name: 'facts' | 'registers') => (): string => {
    ensureReadable(name);
    return generations.serving({ name, version: versions[name] });
  };
  const facts = readDatabase<FactsDatabase>(reader, file('facts'));
  return {
    facts,
    years: new YearColumns(facts, file('facts')),
    registers: readDatabase<RegistersDatabase>(reader, file('registers')),
    close: () => reader.close(),
  };
};
