import type { ProjectionTable } from '../projection';

/** What one kind of row is told apart by within its stream, and what else it says. */
export interface ObligationTable {
  readonly name: 'deadlines' | 'waiting' | 'links';
  readonly key: readonly string[];
  readonly columns: readonly string[];
}

export const DEADLINES: ObligationTable = {
  name: 'deadlines',
  key: ['item', 'name'],
  columns: [
    'office',
    'entity',
    'section',
    'deadline_id',
    'label',
    'due_on',
    'warn_from',
    'source',
    'measured_as',
    'met_on',
  ],
};
export const WAITING: ObligationTable = {
  name: 'waiting',
  key: ['item', 'queue', 'next_step'],
  columns: ['office', 'entity', 'section', 'label', 'waits_for', 'since'],
};
export const LINKS: ObligationTable = { name: 'links', key: ['target', 'relation'], columns: [] };
export const OBLIGATIONS = [DEADLINES, WAITING, LINKS] as const;

const NULLABLE: ReadonlySet<string> = new Set(['measured_as', 'met_on']);

const column = (name: string): string => `${name} TEXT${NULLABLE.has(name) ? '' : ' NOT NULL'}`;

/** The rows that stand, and beside them those that stood once, up to and without the position that ended them. */
const tables = ({ name, key, columns }: ObligationTable): string => {
  const own = ['stream', ...key, ...columns].map(column).join(', ');
  return `
  CREATE TABLE ${name} (${own}, from_position INTEGER NOT NULL,
    PRIMARY KEY (stream, ${key.join(', ')})) STRICT, WITHOUT ROWID;
  CREATE TABLE ${name}_past (${own}, from_position INTEGER NOT NULL, to_position INTEGER NOT NULL,
    PRIMARY KEY (stream, ${key.join(', ')}, from_position)) STRICT, WITHOUT ROWID;`;
};

/**
 * What records owe, wait for and refer to, beside the records themselves. `met_on` is null while a limit runs.
 */
export const OBLIGATIONS_SCHEMA = OBLIGATIONS.map(tables).join('\n');

export const OBLIGATIONS_INDICES = `
  CREATE INDEX IF NOT EXISTS deadlines_by_id ON deadlines (deadline_id);
  CREATE INDEX IF NOT EXISTS deadlines_open ON deadlines (office, due_on, stream, item, name) WHERE met_on IS NULL;
  CREATE INDEX IF NOT EXISTS deadlines_past_by_office ON deadlines_past (office, to_position);
  CREATE INDEX IF NOT EXISTS waiting_by_queue ON waiting (office, queue, since, stream, item, next_step);
  CREATE INDEX IF NOT EXISTS waiting_past_by_queue ON waiting_past (office, queue, to_position);
  CREATE INDEX IF NOT EXISTS links_by_target ON links (target, stream, relation);
  CREATE INDEX IF NOT EXISTS links_past_by_target ON links_past (target, to_position);
`;

export const OBLIGATION_TABLES: readonly ProjectionTable[] = OBLIGATIONS.flatMap(({ name, key, columns }) => [
  { name, key: ['stream', ...key], columns: [...columns, 'from_position'] },
  { name: `${name}_past`, key: ['stream', ...key, 'from_position'], columns: [...columns, 'to_position'] },
]);
