import type { Unread } from '../read-report.model';

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const plain = (value: unknown): Plain => (isPlain(value) ? value : {});

/** The part of a schema that a member falls under; undefined where the schema does not know it. */
const schemaOf = (schema: Plain, member: string): unknown =>
  plain(schema['properties'])[member] ??
  Object.entries(plain(schema['patternProperties'])).find(([pattern]) => new RegExp(pattern).test(member))?.[1] ??
  schema['additionalProperties'];

const DEEPEST = 12;

/** Members that the schema does not name: nothing reads them, and the report says so. */
export const unknownMembers = (value: unknown, schema: unknown, path = '', depth = 0): readonly Unread[] => {
  if (depth > DEEPEST) return [{ line: 0, why: `Bagian "${path}" bersarang terlalu dalam dan tidak dibaca.` }];
  if (Array.isArray(value)) {
    const items: unknown = plain(schema)['items'];
    return value.flatMap((item: unknown, index) => unknownMembers(item, items, `${path}[${String(index)}]`, depth + 1));
  }
  if (!isPlain(value)) return [];
  const line = typeof value['line'] === 'number' ? value['line'] : 0;
  return Object.entries(value).flatMap(([member, content]) => {
    const at = path === '' ? member : `${path}.${member}`;
    const known = schemaOf(plain(schema), member);
    return known === undefined
      ? [{ line, why: `Bagian "${at}" tidak dikenal dan tidak dibaca.` }]
      : unknownMembers(content, known, at, depth + 1);
  });
};
