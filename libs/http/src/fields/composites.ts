import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { field, type FieldCheck, type FieldNotes } from './field';
import { LONGEST_TEXT, textCheck, wholeCheck } from './scalars';

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}
type Class = new () => object;

const LONGEST_LIST = 200;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectCheck: FieldCheck = (value) =>
  isObject(value) ? undefined : { code: 'NOT_AN_OBJECT', message: 'Isian harus berupa kumpulan kolom.' };

const listCheck =
  (item: FieldCheck, min: number, max: number): FieldCheck =>
  (value) => {
    if (!Array.isArray(value) || value.length < min || value.length > max)
      return {
        code: 'LIST_INVALID',
        message: `Isi dengan daftar ${String(min)} sampai ${String(max)} baris.`,
        allowed: [`${String(min)}…${String(max)} baris`],
      };
    for (const [index, part] of value.entries()) {
      const issue = item(part);
      if (issue !== undefined) return { ...issue, at: `[${String(index)}]` };
    }
    return undefined;
  };

/** The reference takes a function for a late type, and not for a class, only if the function is named `type`. */
const lazily = (of: () => Class): (() => Class) => {
  const { type } = { type: () => of() };
  return type;
};

/** A part with fields of its own. */
export const Part = (type: () => Class, notes: FieldNotes): PropertyDecorator =>
  field(objectCheck, notes, { type: lazily(type) }, Type(type), ValidateNested());

/** A list of parts; optional unless it has to hold one. */
export const Parts = (
  type: () => Class,
  { min = 0, max = LONGEST_LIST, ...notes }: FieldNotes & Bounds,
): PropertyDecorator =>
  field(
    listCheck(objectCheck, min, max),
    { optional: min === 0, ...notes },
    { type: lazily(type), isArray: true, minItems: min, maxItems: max },
    Type(type),
    ValidateNested({ each: true }),
  );

/** A list of short texts. */
export const Texts = ({ min = 0, max = LONGEST_LIST, ...notes }: FieldNotes & Bounds): PropertyDecorator =>
  field(
    listCheck(textCheck(1, LONGEST_TEXT), min, max),
    { optional: min === 0, ...notes },
    { type: 'array', items: { type: 'string', minLength: 1, maxLength: LONGEST_TEXT }, minItems: min, maxItems: max },
  );

/** A list of whole numbers, each within the same bounds. */
export const Wholes = ({
  length,
  min,
  max,
  ...notes
}: FieldNotes & { readonly length: number; readonly min: number; readonly max: number }): PropertyDecorator =>
  field(listCheck(wholeCheck(min, max), length, length), notes, {
    type: 'array',
    items: { type: 'integer', minimum: min, maximum: max },
    minItems: length,
    maxItems: length,
  });

/** Fields by name, whose names depend on the record (the changes of a correction, the dimensions of a tally). */
export const Mapping = (notes: FieldNotes): PropertyDecorator =>
  field(objectCheck, notes, { type: 'object', additionalProperties: true });
