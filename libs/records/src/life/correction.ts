import { ensure } from '@jejak/kernel';
import { Fields } from '../fields/fields';

/** Fields that a correction may replace; a nested list names the fields of a part. */
export type CorrectableFields = Readonly<Record<string, true | readonly string[]>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const merged = (before: Readonly<Record<string, unknown>>, changes: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null));

/** Of the correctable fields those that the contents hold: a step that has not been taken cannot be corrected. */
export const correctableIn = (content: object, fields: CorrectableFields): CorrectableFields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => Object.hasOwn(content, name)));

/**
 * An item's contents with a correction's changes laid over them: a field is replaced as a whole, null takes an optional
 * one away, a part (`execution`) is merged field by field. The result is unchecked; the workflow reads it as an entry.
 * @throws Refusal CORRECTION_FIELD_UNKNOWN
 */
export const applyChanges = (
  content: object,
  changes: Readonly<Record<string, unknown>>,
  fields: CorrectableFields,
): Record<string, unknown> => {
  const after: Record<string, unknown> = { ...content };
  ensure(isObject(changes), {
    code: 'NOT_AN_OBJECT',
    field: 'changes',
    en: 'changes is not an object',
    id: 'Isian koreksi harus berupa kumpulan kolom.',
  });
  for (const [name, value] of Object.entries(changes)) {
    const rule = Object.hasOwn(fields, name) ? fields[name] : undefined;
    ensure(rule !== undefined && (rule === true || isObject(value)), unknownField(name, fields));
    if (rule === true || !isObject(value)) {
      after[name] = value;
      continue;
    }
    for (const part of Object.keys(value)) ensure(rule.includes(part), unknownField(`${name}.${part}`, fields));
    ensure(isObject(after[name]), unknownField(name, fields));
    after[name] = merged(after[name], value);
  }
  return merged(after, {});
};

/** The contents after a correction, to be read as at their entry; a step that has not been taken cannot be corrected. */
export const correctedFields = (
  content: object,
  changes: Readonly<Record<string, unknown>>,
  fields: CorrectableFields,
): Fields => new Fields(applyChanges(content, changes, correctableIn(content, fields)), 'changes');

/** A part of a corrected record, read whole and by the rules of its entry. */
export const readPart = <T>(fields: Fields, name: string, read: (part: Fields) => T): T => {
  const part = fields.object(name);
  const value = read(part);
  part.end();
  return value;
};

/** The same of a part that the record may lack: what was not there is not added by a correction. */
export const readOptionalPart = <T>(fields: Fields, name: string, read: (part: Fields) => T): T | undefined =>
  fields.has(name) ? readPart(fields, name, read) : undefined;

/** A correction is asked of a record that stands: the shared life of records refuses any other before. */
export const noRecord = (): never => {
  throw new Error('a correction is asked of an existing record only');
};

const unknownField = (name: string, fields: CorrectableFields) => ({
  code: 'CORRECTION_FIELD_UNKNOWN',
  field: `changes.${name}`,
  en: `${name} cannot be corrected here`,
  id: `Kolom ${name} tidak dapat dikoreksi pada catatan ini.`,
  allowed: Object.entries(fields).flatMap(([key, rule]) =>
    rule === true ? [key] : rule.map((part) => `${key}.${part}`),
  ),
});
