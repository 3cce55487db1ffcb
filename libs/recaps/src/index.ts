export * from './domain';
export { writeEvidence } from './export/bundle';
export { writeXlsx } from './export/xlsx';
