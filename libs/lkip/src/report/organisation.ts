import { Fields, SOURCE_LENGTH } from '@jejak/records';
import data from './organisation.json';

interface Titled {
  readonly title: string;
  readonly text: string;
}

interface Unit {
  readonly title: string;
  readonly duty: string;
}

/** What offices of the kind print of themselves, from a report that was published; an office's own texts come first. */
export interface Organisation {
  readonly regulations: readonly { readonly key: string; readonly title: string }[];
  readonly statements: readonly (Titled & { readonly key: string })[];
  readonly functions: readonly string[];
  readonly roles: readonly string[];
  readonly posts: readonly string[];
  readonly units: readonly (Unit & { readonly parts: readonly Unit[] })[];
  readonly services: readonly { readonly of: string; readonly name: string }[];
  readonly chapters: readonly Titled[];
}

const LONG = { max: 1000 } as const;

const readUnit = (row: Fields): Unit => ({ title: row.text('title'), duty: row.text('duty', LONG) });

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
    roles: file.texts('roles'),
    posts: file.texts('posts'),
    units: file.list('units', (row) => ({ ...readUnit(row), parts: row.list('parts', readUnit) }), { min: 1 }),
    services: file.list('services', (row) => ({ of: row.text('of'), name: row.text('name') }), { min: 1 }),
    chapters: file.list('chapters', (row) => ({ title: row.text('title'), text: row.text('text', LONG) }), { min: 1 }),
  };
  file.end();
  return organisation;
};

/** Read and checked when the program starts. */
export const ORGANISATION: Organisation = readOrganisation(data);
