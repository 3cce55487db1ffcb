import type { ImportColumn, ImportRow } from '@jejak/records';
import { isOfficeId } from '@jejak/kernel';
import { type CatalogEntry, columnsOf } from '../catalog';
import { readCell } from '../cells/read-cell';
import type { TableRow } from '../parse/table';
import type { Complaint, Problems } from '../problem';

/** A row whose every cell was read by its column. */
export interface ReadRow {
  readonly file: string;
  readonly line: number;
  readonly office: string;
  readonly ref: string | undefined;
  readonly row: ImportRow;
}

/** Column names compare without case: `Lokasi` and `lokasi` are one column. */
const byName = (columns: readonly ImportColumn[]): ReadonlyMap<string, ImportColumn> =>
  new Map(columns.map((column) => [column.name.toLowerCase(), column]));

/** Names each unknown column, and each required one that is missing. True when the header is good. */
export const checkHeader = (
  names: readonly string[],
  entry: CatalogEntry,
  place: { readonly file: string; readonly row: number },
  problems: Problems,
): boolean => {
  const columns = columnsOf(entry);
  const known = byName(columns);
  const allowed = columns.map(({ name }) => name);
  const unknown = names.filter((name) => !known.has(name.toLowerCase()));
  const given = new Set(names.map((name) => name.toLowerCase()));
  const missing = columns.filter(({ name, required }) => required === true && !given.has(name.toLowerCase()));
  for (const name of unknown) problems.at({ ...place, column: name }, unknownColumn(name, entry, allowed));
  for (const { name } of missing) {
    problems.at(
      { ...place, column: name },
      {
        code: 'COLUMN_MISSING',
        en: `The column ${name} is required and missing`,
        id: `Kolom ${name} wajib ada.`,
        allowed,
      },
    );
  }
  return unknown.length === 0 && missing.length === 0;
};

const unknownColumn = (name: string, { template }: CatalogEntry, allowed: readonly string[]): Complaint => ({
  code: 'COLUMN_UNKNOWN',
  en: `Imports of the kind ${template.kind} have no column ${JSON.stringify(name)}`,
  id: `Kolom ${name} tidak dikenal untuk jenis ${template.kind}.`,
  allowed,
});

const columnRepeated = (name: string): Complaint => ({
  code: 'COLUMN_REPEATED',
  en: `The column ${name} is there twice`,
  id: `Kolom ${name} tertulis dua kali.`,
});

/** Reads rows of one template: all cells of all rows, whatever is wrong before. */
export class RowReader {
  private readonly columns: readonly ImportColumn[];
  private readonly known: ReadonlyMap<string, ImportColumn>;

  constructor(
    private readonly entry: CatalogEntry,
    private readonly file: string,
    private readonly defaultOffice: string | undefined,
    private readonly problems: Problems,
  ) {
    this.columns = columnsOf(entry);
    this.known = byName(this.columns);
  }

  /** The row, or undefined when something is wrong with it. */
  read({ line, cells }: TableRow): ReadRow | undefined {
    const row: Record<string, unknown> = {};
    const wrong: string[] = [];
    const complain = (column: string, complaint: Complaint): void => {
      wrong.push(column);
      this.problems.at({ file: this.file, row: line, column }, complaint);
    };
    for (const [header, cell] of cells) {
      const column = this.known.get(header.toLowerCase());
      if (column === undefined) {
        complain(
          header,
          unknownColumn(
            header,
            this.entry,
            this.columns.map(({ name }) => name),
          ),
        );
        continue;
      }
      const reading = readCell(column, cell);
      if (column.name in row) complain(header, columnRepeated(column.name));
      else if ('complaint' in reading) complain(column.name, reading.complaint);
      else row[column.name] = reading.value;
    }
    for (const { name, required } of this.columns) {
      if (required === true && !(name in row) && !hasCell(cells, name))
        complain(name, { code: 'CELL_REQUIRED', en: `${name} must be given`, id: `Kolom ${name} wajib diisi.` });
    }
    const { office: ownOffice, ref, ...content } = row;
    const office = this.officeOf(ownOffice, complain);
    if (wrong.length > 0 || office === undefined) return undefined;
    return { file: this.file, line, office, ref: typeof ref === 'string' ? ref : undefined, row: content };
  }

  private officeOf(own: unknown, complain: (column: string, complaint: Complaint) => void): string | undefined {
    const office = typeof own === 'string' ? own : this.defaultOffice;
    if (office !== undefined && isOfficeId(office)) return office;
    complain('office', {
      code: office === undefined ? 'OFFICE_REQUIRED' : 'OFFICE_INVALID',
      en: office === undefined ? 'Say which office: a column office, or --office' : `Not an office slug: ${office}`,
      id:
        office === undefined
          ? 'Sebutkan kantornya: kolom office atau --office.'
          : 'Kode kantor tidak sah: huruf kecil, angka, tanda hubung.',
      allowed: ['--office cilegon', 'office = cilegon'],
    });
    return undefined;
  }
}

/** A cell that could not be read has been named already; it is not missing too. */
const hasCell = (cells: ReadonlyMap<string, unknown>, name: string): boolean =>
  [...cells.keys()].some((header) => header.toLowerCase() === name.toLowerCase());
