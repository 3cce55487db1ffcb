import { type Catalog, type CatalogEntry, kindsOf } from '../catalog';
import { readTable } from '../parse/read-table';
import type { Table, TableRow } from '../parse/table';
import { planRows, type RecordPlan } from '../plan/plan-rows';
import { checkHeader, type ReadRow, RowReader } from '../plan/read-rows';
import { type Problems, Unparsable } from '../problem';
import type { FoundFile } from './find-files';

export interface ReadOptions {
  readonly office?: string | undefined;
  readonly sheet?: string | undefined;
  /** How ids of rows with personal data are made. */
  readonly keys?: { digest(text: string): string } | undefined;
}

/** What one file asks for. */
export interface FilePlan {
  readonly file: string;
  readonly rows: number;
  readonly plans: readonly RecordPlan[];
}

/** Reads a file whole and turns it into commands, naming everything that is wrong with it. */
export const planFile = async (
  catalog: Catalog,
  found: FoundFile,
  options: ReadOptions,
  problems: Problems,
): Promise<FilePlan> => {
  const file = found.path;
  const nothing: FilePlan = { file, rows: 0, plans: [] };
  let table: Table;
  try {
    table = await readTable(found.path, options.sheet);
  } catch (error) {
    if (!(error instanceof Unparsable)) throw error;
    problems.at({ file, row: error.row, column: error.column }, error.complaint);
    return nothing;
  }
  const { header, rows } = table;
  if (header !== undefined && found.entry !== undefined) {
    const good = checkHeader(header.names, found.entry, { file, row: header.line }, problems);
    if (!good) return { ...nothing, rows: rows.length };
  }
  const plans = [...byTemplate(catalog, found, file, rows, problems)].flatMap(([entry, members]) => {
    const reader = new RowReader(entry, file, options.office, problems);
    const read = members.map((row) => reader.read(row)).filter((row): row is ReadRow => row !== undefined);
    return planRows(entry, read, problems, options.keys);
  });
  return { file, rows: rows.length, plans };
};

/** Rows by their template, templates in order; only JSON Lines mixes them. */
const byTemplate = (
  catalog: Catalog,
  { entry: ofFile }: FoundFile,
  file: string,
  rows: readonly TableRow[],
  problems: Problems,
): readonly (readonly [CatalogEntry, readonly TableRow[]])[] => {
  const gathered = new Map<CatalogEntry, TableRow[]>();
  for (const row of rows) {
    const entry = row.template === undefined ? ofFile : catalog.find(({ template }) => template.kind === row.template);
    if (entry === undefined) {
      problems.at(
        { file, row: row.line, column: 'template' },
        {
          code: 'KIND_UNKNOWN',
          en: 'The line names no kind of import that is known',
          id: 'Baris ini tidak menyebut jenis impor yang dikenal.',
          allowed: kindsOf(catalog),
        },
      );
      continue;
    }
    const members = gathered.get(entry);
    if (members === undefined) gathered.set(entry, [row]);
    else members.push(row);
  }
  return [...gathered].sort(([a], [b]) => catalog.indexOf(a) - catalog.indexOf(b));
};
