import { Fields, SOURCE_LENGTH } from '@jejak/records';
import data from './organisation.json';

interface Titled {
  readonly title: string;
  readonly text: string;
}

/** What offices of the kind print of themselves, from a report that was published; an office's own texts come first. */
export interface Organisation {
  readonly regulations: readonly { readonly key: string; readonly title: string }[];
  readonly statements: readonly (Titled & { readonly key: string })[];
  readonly functions: readonly string[];
  readonly units: readonly { readonly title: string; readonly duty: string }[];
  readonly services: readonly { readonly of: string; readonly name: string }[];
  readonly chapters: readonly Titled[];
}

const LONG = { max: 1000 } as const;

const readOrganisation = (source: unknown): Organisation => {
  const file = new Fields(source);
  file.text('source', SOURCE_LENGTH);
  const organisation: Organisation = {
    regulations: file.list('regulations', (row) => ({ key: row.text('key'), title: row.text('title', LONG) }), {
      min: 1,
    }),
    statements: file.list(
      'statements',
      (row) => ({ key: row.text('key'), title: row.text('title'), text: row.text('text', LONG) }),
      { min: 1 },
    ),
    functions: file.texts('functions'),
    units: file.list('units', (row) => ({ title: row.text('title'), duty: row.text('duty', LONG) }), { min: 1 }),
    services: file.list('services', (row) => ({ of: row.text('of'), name: row.text('name') }), { min: 1 }),
    chapters: file.list('chapters', (row) => ({ title: row.text('title'), text: row.text('text', LONG) }), { min: 1 }),
  };
  file.end();
  return organisation;
};

/** Read and checked when the program starts. */
export const ORGANISATION: Organisation = readOrganisation(data);
