export * from './documents';
export { TEMPLATE_NAMES, type TemplateName } from './document-kind';
export { placeholdersOf } from './fill-template';
export { TEMPLATE_LIMITS } from './template-files';
