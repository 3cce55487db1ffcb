import { Unparsable } from '../problem';
import { ensureCellLength, ensureRowCount, type RawCell, type Table, type TableRow } from './table';

/** The key by which a line names its template; `kind` is taken, several templates have a column of that name. */
const TEMPLATE_KEY = 'template';

/** One JSON object a line, its keys the columns. @throws Unparsable naming the line */
export const parseJsonLines = (text: string): Table => {
  const rows: TableRow[] = [];
  text.split('\n').forEach((source, index) => {
    const line = index + 1;
    if (source.trim() === '') return;
    ensureRowCount(rows.length + 1, line);
    rows.push(readLine(source, line));
  });
  return { rows };
};

const readLine = (source: string, line: number): TableRow => {
  const value = parseObject(source, line);
  const cells = new Map<string, RawCell>();
  let template: string | undefined;
  for (const [name, field] of Object.entries(value)) {
    if (name === TEMPLATE_KEY) template = readTemplate(field, line);
    else if (field !== null && field !== '') cells.set(name, rawCell(field, line, name));
  }
  return template === undefined ? { line, cells } : { line, cells, template };
};

const parseObject = (source: string, line: number): object => {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    throw notAnObject(line, error instanceof Error ? error.message : String(error));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw notAnObject(line, 'the line holds another JSON value');
};

const notAnObject = (line: number, why: string): Unparsable =>
  new Unparsable(
    {
      code: 'JSON_BROKEN',
      en: `Each line is one JSON object: ${why}`,
      id: 'Setiap baris harus berisi satu objek JSON.',
      allowed: ['{"kolom": "nilai"}'],
    },
    line,
  );

const readTemplate = (field: unknown, line: number): string => {
  if (typeof field === 'string') return field;
  throw new Unparsable(
    { code: 'TEMPLATE_INVALID', en: 'template names a kind of import', id: 'Isi template dengan jenis impor.' },
    line,
    TEMPLATE_KEY,
  );
};

const rawCell = (field: unknown, line: number, name: string): RawCell => {
  switch (typeof field) {
    case 'string':
      ensureCellLength(field, line, name);
      return field;
    case 'number':
      return { kind: 'number', text: String(field) };
    default:
      ensureCellLength(JSON.stringify(field), line, name);
      return { kind: 'value', value: field };
  }
};
