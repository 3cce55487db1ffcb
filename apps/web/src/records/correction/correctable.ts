import type { Field } from '../field';
import { readValues, toValue, type Value, type Values } from '../values';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A question for something that no form asks: by what it holds. */
const guessed = (name: string, value: unknown): Field => {
  const shared = { name, label: name, required: false } as const;
  if (typeof value === 'number') return { ...shared, type: 'whole' };
  if (typeof value === 'boolean') return { ...shared, type: 'flag' };
  return { ...shared, type: 'text', min: 1, max: 4000 };
};

/** The questions of what can be corrected: places of one part stand together. Lists of what no form asks stay out. */
export const correctableFields = (
  paths: readonly string[],
  names: ReadonlyMap<string, Field>,
  state: unknown,
  part: (name: string) => string = (name) => name,
): readonly Field[] => {
  const content = isObject(state) ? state : {};
  const heads = [...new Set(paths.map((path) => path.split('.')[0] ?? path))];
  const question = (name: string, value: unknown): readonly Field[] => {
    const known = names.get(name);
    if (known !== undefined) return [known];
    return isObject(value) || Array.isArray(value) ? [] : [{ ...guessed(name, value), label: part(name) }];
  };
  return heads.flatMap((head): readonly Field[] => {
    const parts = paths.flatMap((path) => (path.startsWith(`${head}.`) ? [path.slice(head.length + 1)] : []));
    if (parts.length === 0) return question(head, content[head]);
    const inner = isObject(content[head]) ? content[head] : {};
    const fields = parts.flatMap((part) => question(part, inner[part]));
    return fields.length === 0 ? [] : [{ name: head, label: part(head), required: true, type: 'part', fields }];
  });
};

/** What stands now, as inputs hold it. */
export const currentValues = (fields: readonly Field[], state: unknown): Values => {
  const content = isObject(state) ? state : {};
  return Object.fromEntries(
    fields.map(({ name, type, fields: inner }): [string, Value] => [
      name,
      type === 'part' ? currentValues(inner ?? [], content[name]) : toValue(content[name]),
    ]),
  );
};

/** The fields that differ: a part field by field, anything else as a whole; what was emptied is taken away by null. */
export const changesOf = (
  fields: readonly Field[],
  before: Values,
  after: Values,
): Readonly<Record<string, unknown>> => {
  const changes: Record<string, unknown> = {};
  for (const field of fields) {
    const { name, type, fields: inner } = field;
    const [old, now] = [before[name], after[name]];
    if (JSON.stringify(old) === JSON.stringify(now)) continue;
    if (type === 'part') {
      changes[name] = changesOf(inner ?? [], (old ?? {}) as Values, (now ?? {}) as Values);
      continue;
    }
    const { data } = readValues([field], { [name]: now ?? '' });
    changes[name] = data[name] ?? null;
  }
  return changes;
};
