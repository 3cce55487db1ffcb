import { isLocalDate, isLocalTime } from '@jejak/calendar';
import { parseDecimal } from '@jejak/figures';
import type { Field } from './field';

/** What inputs hold: texts, and lists and groups of them. */
export type Value = string | readonly Value[] | { readonly [name: string]: Value };
export type Values = Readonly<Record<string, Value>>;

export interface FieldError {
  /** As the server names places: `agencies[0].present`. */
  readonly path: string;
  /** A key of the catalogue, with what it says. */
  readonly key: string;
  readonly words: Readonly<Record<string, string | number>>;
}

export interface Reading {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors: readonly FieldError[];
}

const isGroup = (value: Value | undefined): value is Values => typeof value === 'object' && !Array.isArray(value);

/** Nothing in it: an optional part without an answer is left out, rather than sent empty. */
export const isBlank = (value: Value | undefined): boolean => {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return (Array.isArray(value) ? value : Object.values(value)).every(isBlank);
};

/** What the request will hold, and what is wrong with it as far as its form tells; the rules of the workflow come later. */
export const readValues = (fields: readonly Field[], values: Values, at = ''): Reading => {
  const data: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  for (const field of fields) {
    const path = at === '' ? field.name : `${at}.${field.name}`;
    const value = values[field.name];
    if (isBlank(value)) {
      const least = field.type === 'parts' || field.type === 'texts' ? (field.min ?? 0) : 0;
      if (field.required || least > 0) errors.push({ path, key: 'form.missing', words: {} });
      continue;
    }
    const read = readOne(field, value ?? '', path);
    errors.push(...read.errors);
    data[field.name] = read.value;
  }
  return { data, errors };
};

interface One {
  readonly value: unknown;
  readonly errors: readonly FieldError[];
}

const fine = (value: unknown): One => ({ value, errors: [] });
const wrong = (path: string, key: string, words: FieldError['words'] = {}): One => ({
  value: undefined,
  errors: [{ path, key, words }],
});

const readOne = (field: Field, value: Value, path: string): One => {
  const { fields = [] } = field;
  switch (field.type) {
    case 'part': {
      const { data, errors } = readValues(fields, isGroup(value) ? value : {}, path);
      return { value: data, errors };
    }
    case 'parts':
      return readRows(field, value, path, (row, at) => {
        const { data, errors } = readValues(fields, isGroup(row) ? row : {}, at);
        return { value: data, errors };
      });
    case 'texts':
      return readRows(field, value, path, (row) => fine(typeof row === 'string' ? row.trim() : ''));
    case 'wholes':
      return readRows(field, value, path, (row, at) => readWhole({}, typeof row === 'string' ? row : '', at));
    case 'mapping':
      return fine(Object.fromEntries(pairsOf(value)));
    default:
      return readText(field, typeof value === 'string' ? value.trim() : '', path);
  }
};

const readRows = (field: Field, value: Value, path: string, read: (row: Value, at: string) => One): One => {
  const rows: readonly Value[] = Array.isArray(value) ? (value as readonly Value[]) : [];
  const kept = rows.map((row, index) => ({ row, at: `${path}[${String(index)}]` })).filter(({ row }) => !isBlank(row));
  const ones = kept.map(({ row, at }) => read(row, at));
  const { max = Infinity } = field;
  const tooMany = ones.length > max ? wrong(path, 'form.tooMany', { max }).errors : [];
  return { value: ones.map((one) => one.value), errors: [...ones.flatMap(({ errors }) => errors), ...tooMany] };
};

const readText = (field: Field, text: string, path: string): One => {
  const { min = 0, max = Infinity, options } = field;
  switch (field.type) {
    case 'whole':
    case 'rupiah':
      return readWhole(field, text, path);
    case 'decimal':
      return parseDecimal(text) === null ? wrong(path, 'form.decimal') : fine(text);
    case 'date':
      return isLocalDate(text) ? fine(text) : wrong(path, 'form.date');
    case 'time':
      return isLocalTime(text) ? fine(text) : wrong(path, 'form.time');
    case 'month':
      return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) ? fine(text) : wrong(path, 'form.month');
    case 'flag':
      return fine(text === 'true');
    case 'choice':
      return options?.includes(text) === true ? fine(text) : wrong(path, 'form.choice');
    default:
      return text.length < min || text.length > max ? wrong(path, 'form.length', { min, max }) : fine(text);
  }
};

/** `12.500.000` and `12500000` are the same rupiah. */
const readWhole = ({ min = 0, max = Number.MAX_SAFE_INTEGER }: Partial<Field>, text: string, path: string): One => {
  const digits = /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text;
  const value = Number(digits);
  const isWhole = /^-?\d+$/.test(digits) && Number.isSafeInteger(value);
  return isWhole && value >= min && value <= max ? fine(value) : wrong(path, 'form.whole', { min, max });
};

const pairsOf = (value: Value): [string, string][] =>
  (Array.isArray(value) ? (value as readonly Value[]) : []).flatMap((row): [string, string][] => {
    const { key, value: content } = isGroup(row) ? row : {};
    return typeof key === 'string' && typeof content === 'string' && key.trim() !== ''
      ? [[key.trim(), content.trim()]]
      : [];
  });

/** The inputs of what a record holds: the way back. */
export const toValue = (content: unknown): Value => {
  if (content === null || content === undefined) return '';
  if (Array.isArray(content)) return content.map(toValue);
  if (typeof content === 'object')
    return Object.fromEntries(Object.entries(content).map(([name, one]) => [name, toValue(one)]));
  return typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean'
    ? String(content)
    : '';
};
