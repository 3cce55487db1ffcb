import type { ColumnType } from '@jejak/records';
import { type Catalog, type CatalogEntry, columnsOf, COMMON_COLUMNS, getEntry } from './catalog';
import { ACCEPTED } from './cells/read-cell';

export interface DescribedColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly choices: readonly string[];
  /** Forms that the column takes, as examples. */
  readonly accepted: readonly string[];
  /** Indonesian. */
  readonly help: string;
  readonly example: string;
}

export interface DescribedTemplate {
  readonly kind: string;
  readonly help: string;
  readonly columns: readonly DescribedColumn[];
}

const describe = (entry: CatalogEntry): DescribedTemplate => ({
  kind: entry.template.kind,
  help: entry.template.help,
  columns: columnsOf(entry).map(({ name, type, required, choices, help, example }) => ({
    name,
    type,
    required: required === true,
    choices: choices ?? [],
    accepted: choices ?? ACCEPTED[type],
    help,
    example,
  })),
});

/** @throws Refusal KIND_UNKNOWN */
export const describeTemplate = (catalog: Catalog, kind: string): DescribedTemplate =>
  describe(getEntry(catalog, kind));
export const listTemplates = (catalog: Catalog): readonly DescribedTemplate[] => catalog.map(describe);

const csvCell = (text: string): string => (/[",\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\n`;

/**
 * An empty file of a kind to fill in: a header and one example row. The example belongs to no office, so that it
 * cannot be imported by mistake without saying where.
 * @throws Refusal KIND_UNKNOWN
 */
export const writeTemplate = (catalog: Catalog, kind: string): string => {
  const entry = getEntry(catalog, kind);
  const common = COMMON_COLUMNS.map(({ name }) => name);
  const columns = columnsOf(entry);
  return (
    csvLine(columns.map(({ name }) => name)) +
    csvLine(columns.map(({ name, example }) => (common.includes(name) ? '' : example)))
  );
};
