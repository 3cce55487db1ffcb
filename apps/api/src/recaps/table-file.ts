import { writeCsv, writeXlsx, type Separator, type Table } from '@jejak/recaps';

export interface ServedFile {
  readonly bytes: Buffer;
  readonly type: string;
}

export const CSV_TYPE = 'text/csv; charset=utf-8';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const ZIP_TYPE = 'application/zip';

/** The first table as CSV, or all of them as a workbook. */
export const tableFile = async (
  tables: readonly Table[],
  format: 'csv' | 'xlsx',
  separator: Separator | undefined,
): Promise<ServedFile> => {
  if (format === 'xlsx') return { bytes: await writeXlsx(tables), type: XLSX_TYPE };
  const [first] = tables;
  return { bytes: Buffer.from(first === undefined ? '' : writeCsv(first, separator)), type: CSV_TYPE };
};
