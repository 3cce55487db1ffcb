export { type Catalog, catalogOf, type CatalogEntry, findEntryByName, kindsOf } from './catalog';
export * from './import-files';
export { IMPORT_LIMITS } from './limits';
export type { ImportProblem } from './problem';
export {
  type DescribedColumn,
  type DescribedTemplate,
  describeTemplate,
  listTemplates,
  writeTemplate,
} from './templates';
