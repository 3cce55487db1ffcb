import { type Command, type JejakError, Refusal } from '@jejak/kernel';
import { CommandIdReused } from '@jejak/event-store';
import { type ImportProblem, problemAt } from '../problem';
import type { ReadRow } from './read-rows';

/** What was being decided when a rule said no. */
export interface Blamed {
  readonly rows: readonly ReadRow[];
  /** All commands of the rows, and which of them was refused; absent when the rows made none. */
  readonly commands?: readonly Command[];
  readonly index?: number;
}

/** Leads a refusal back to the row and the column that it is about, as near as its path tells. */
export const blame = (error: JejakError, blamed: Blamed): ImportProblem => {
  const { file, line } = rowOf(error, blamed);
  const place = { file, row: line };
  if (error instanceof CommandIdReused) {
    return problemAt(place, {
      code: 'IMPORTED_DIFFERENTLY',
      en: 'This row was imported before with other content; correct the record instead',
      id: 'Baris ini sudah pernah diimpor dengan isi lain; perbaiki catatannya melalui koreksi.',
      allowed: ['RequestCorrection'],
    });
  }
  const { field, allowed } = error instanceof Refusal ? error : { field: undefined, allowed: [] };
  const column = columnOf(field, blamed);
  const en = field === undefined || column === field ? error.message : `${error.message} (${field})`;
  return problemAt({ ...place, column }, { code: error.code, en, id: error.sentence, allowed });
};

const rowOf = (error: JejakError, { rows, commands = [], index = 0 }: Blamed): ReadRow => {
  const [first] = rows;
  if (first === undefined) throw error;
  if (rows.length === 1) return first;
  if (commands.length === rows.length) return rows[index] ?? first;
  const [, list = '', item = ''] = /^(\w+)\[(\d+)\]/.exec((error instanceof Refusal ? error.field : '') ?? '') ?? [];
  const items: unknown = Object.entries(commands[index]?.data ?? {}).find(([name]) => name === list)?.[1];
  return Array.isArray(items) ? (rowOfItem(rows, items, Number(item)) ?? first) : first;
};

/** The row that an item of a list was made from: the one that holds all its values, or the one in the same place. */
const rowOfItem = (rows: readonly ReadRow[], items: readonly unknown[], index: number): ReadRow | undefined => {
  const item: unknown = items[index];
  const values = typeof item === 'object' && item !== null ? Object.values(item) : [];
  const holding = rows.filter(({ row }) => values.every((value) => Object.values(row).includes(value)));
  if (holding.length === 1) return holding[0];
  return items.length === rows.length ? rows[index] : undefined;
};

/**
 * The column that the path names: by its last name, its last two run together (`scale.min` is `scaleMin`) or its first;
 * else the one column that gave the refused command the value there. The path itself where there is none.
 */
const columnOf = (field: string | undefined, { rows, commands = [], index = 0 }: Blamed): string | undefined => {
  const names = field?.split(/[.[\]]+/).filter((name) => name !== '' && !/^\d+$/.test(name)) ?? [];
  const columns = new Set(rows.flatMap(({ row }) => Object.keys(row)));
  const named = [names.at(-1), joined(names.slice(-2)), names[0]].find((name) => columns.has(name ?? ''));
  return named ?? columnOfValue(names, commands[index], rows) ?? field;
};

const joined = ([first = '', second = '']: readonly string[]): string =>
  first + second.charAt(0).toUpperCase() + second.slice(1);

/** A command may call a cell otherwise than the file does: the date of a warrant order is its `issuedOn`. */
const columnOfValue = (
  names: readonly string[],
  command: Command | undefined,
  rows: readonly ReadRow[],
): string | undefined => {
  const [name = '', ...deeper] = names;
  const [, value] = Object.entries(command?.data ?? {}).find(([key]) => key === name) ?? [];
  if (value === undefined || deeper.length > 0) return undefined;
  const giving = rows.flatMap(({ row }) => Object.entries(row).filter(([, cell]) => cell === value));
  const [column, ...others] = new Set(giving.map(([key]) => key));
  return others.length === 0 ? column : undefined;
};
