export * from './domain';
export { writeEvidence } from './export/bundle';
export { writeXlsx } from './export/xlsx';
export { writeZip } from './export/zip';
