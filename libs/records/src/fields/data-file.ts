import { Fields } from './fields';

/** A source is a law, a decree or a document, with its article: the longest are lists of them. */
export const SOURCE_LENGTH = { max: 1000 } as const;

/**
 * Reads and checks the rows of a data file `{ source, <list> }` when the program starts.
 * @throws Refusal naming the place
 */
export const readDataFile = <T>(data: unknown, list: string, read: (row: Fields) => T): readonly T[] => {
  const file = new Fields(data);
  file.text('source', SOURCE_LENGTH);
  const rows = file.list(list, read, { min: 1 });
  file.end();
  return rows;
};
