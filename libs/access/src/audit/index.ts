export { accessTable, KIND_NAMES } from './access-table';
export * from './list-accesses';
export { type AccessToRecord, type AuditLog, type Reader, recordAccess } from './record-access';
