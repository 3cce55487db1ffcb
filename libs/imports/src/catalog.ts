import type { ImportColumn, ImportTemplate, Workflow } from '@jejak/records';
import { Refusal } from '@jejak/kernel';

export interface CatalogEntry {
  readonly workflow: Workflow;
  readonly template: ImportTemplate;
}

/** Columns that every template has. */
export const COMMON_COLUMNS: readonly ImportColumn[] = [
  {
    name: 'office',
    type: 'text',
    maxLength: 63,
    help: 'Kode kantor; boleh diberikan dengan --office',
    example: 'cilegon',
  },
  {
    name: 'ref',
    type: 'text',
    maxLength: 100,
    help: 'Kunci baris pilihan pencatat, agar baris yang sama dikenali meski isinya dilengkapi kemudian',
    example: '',
  },
];

/** Every kind of import, in the order in which files are read. */
export type Catalog = readonly CatalogEntry[];

export const catalogOf = (workflows: readonly Workflow[]): Catalog =>
  workflows
    .flatMap((workflow) => (workflow.imports ?? []).map((template) => ({ workflow, template })))
    .sort((a, b) => a.template.order - b.template.order || (a.template.kind < b.template.kind ? -1 : 1));

export const kindsOf = (catalog: Catalog): readonly string[] => catalog.map(({ template }) => template.kind);

export const columnsOf = ({ template }: CatalogEntry): readonly ImportColumn[] => [
  ...template.columns,
  ...COMMON_COLUMNS,
];

/** @throws Refusal KIND_UNKNOWN with the list of kinds */
export const getEntry = (catalog: Catalog, kind: string): CatalogEntry => {
  const entry = catalog.find(({ template }) => template.kind === kind);
  if (entry !== undefined) return entry;
  throw new Refusal({
    code: 'KIND_UNKNOWN',
    field: 'kind',
    en: `There is no import of the kind ${JSON.stringify(kind)}`,
    id: `Jenis impor ${kind} tidak dikenal.`,
    allowed: kindsOf(catalog),
  });
};

/** The entry whose kind the file's name starts with, the longest where several do (`survey-month-2021.csv`). */
export const findEntryByName = (catalog: Catalog, fileName: string): CatalogEntry | undefined => {
  const name = fileName.toLowerCase();
  const matching = catalog.filter(
    ({ template: { kind } }) => name.startsWith(kind) && /^([-_. (]|$)/.test(name.slice(kind.length)),
  );
  return matching.reduce<CatalogEntry | undefined>(
    (longest, one) => ((longest?.template.kind.length ?? 0) >= one.template.kind.length ? longest : one),
    undefined,
  );
};
