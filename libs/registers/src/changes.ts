import { applyChanges, Fields } from '@jejak/records';

/** What an update says of an entry: a field is replaced as a whole, null takes an optional one away. */
export type Changes<T> = {
  readonly [K in keyof T]?: undefined extends T[K] ? Exclude<T[K], undefined> | null : T[K];
};

/** An entry with an update laid over it. What stands is not read again: it may be sealed. */
export const laidOver = <T extends object>(entry: T, changes: Changes<T>): T =>
  Object.fromEntries(Object.entries({ ...entry, ...changes }).filter(([, value]) => value !== null)) as T;

/** A required field, when it was sent; null is refused by its reader as missing. */
export const changed = <T>(fields: Fields, name: string, read: () => T): T | undefined =>
  fields.isSent(name) ? read() : undefined;

/** An optional field, when it was sent; null takes it away. */
export const changedOrGone = <T>(fields: Fields, name: string, read: () => T | undefined): T | null | undefined =>
  fields.isSent(name) ? (read() ?? null) : undefined;

/** @throws Refusal UPDATE_EMPTY when nothing was sent */
export const refuseEmpty = (changes: object, fields: Fields, names: readonly string[]): void => {
  if (Object.keys(changes).length === 0)
    fields.refuse('', {
      code: 'UPDATE_EMPTY',
      en: 'The update names no field',
      id: 'Tidak ada kolom yang diubah.',
      allowed: names,
    });
};

/**
 * An entry after a correction: what changes is read as at its entry, what stands is left as it is.
 * @param part what the record calls the entry, as the correction does
 * @throws Refusal
 */
export const correctedEntry = <T extends object>(
  part: string,
  entry: T,
  changes: Readonly<Record<string, unknown>>,
  { fields, read }: { readonly fields: readonly string[]; readonly read: (sent: Fields) => Changes<T> },
): T => {
  applyChanges({ [part]: entry }, changes, { [part]: fields });
  const sent = new Fields(changes, 'changes').optionalObject(part);
  return sent === undefined ? entry : laidOver(entry, read(sent));
};
