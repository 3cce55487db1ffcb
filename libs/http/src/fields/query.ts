import { isPosition } from '@jejak/kernel';
import { field, type FieldNotes } from './field';

/** A whole number in a query string, where everything is text. */
export const QueryWhole = ({
  min,
  max,
  ...notes
}: FieldNotes & { readonly min: number; readonly max: number }): PropertyDecorator =>
  field(
    (value) =>
      typeof value === 'string' && /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max
        ? undefined
        : {
            code: 'WHOLE_INVALID',
            message: `Isi dengan bilangan bulat ${String(min)} sampai ${String(max)}.`,
            allowed: [`${String(min)}…${String(max)}`],
          },
    notes,
    { type: 'integer', minimum: min, maximum: max },
  );

/** Without an example, which the reference page would send and wait for. */
export const PositionField = (notes: FieldNotes): PropertyDecorator =>
  field(
    (value) =>
      typeof value === 'string' && isPosition(value)
        ? undefined
        : { code: 'POSITION_INVALID', message: 'Posisi log tidak sah: 16 angka.', allowed: ['16 angka'] },
    notes,
    { type: 'string', pattern: '^\\d{16}$' },
  );

/** `name:value`, once or repeated. */
export const Pairs = (notes: FieldNotes): PropertyDecorator =>
  field(
    (value) =>
      pairsOf(value) === undefined
        ? { code: 'PAIR_INVALID', message: 'Tulis nama:nilai, misalnya mode:land.', allowed: ['nama:nilai'] }
        : undefined,
    notes,
    { type: 'array', items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9]*:.+$' } },
  );

const MOST_PAIRS = 20;

/** `['mode:land']` as `{ mode: 'land' }`; undefined where a text is no pair. */
export const pairsOf = (value: unknown): Readonly<Record<string, string>> | undefined => {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (texts.length > MOST_PAIRS) return undefined;
  const pairs: [string, string][] = [];
  for (const text of texts) {
    const match = typeof text === 'string' ? /^([A-Za-z][A-Za-z0-9]{0,59}):(.{1,300})$/.exec(text) : null;
    const [, name, of] = match ?? [];
    if (name === undefined || of === undefined) return undefined;
    pairs.push([name, of]);
  }
  return Object.fromEntries(pairs);
};
