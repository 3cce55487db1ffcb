export { type Difference, differences, type FigureDifference, figureDifferences, type RowValues } from './compare';
export { projectionDigest } from './digest';
export { factsProjection } from './facts/facts.projection';
export { ProjectionHalted, ProjectionSuperseded } from './failures';
export { generationFileName, Generations } from './generations';
export type { ParkReason } from './parking';
export { type Fold, type Projection, projectionFileName, type ProjectionTable } from './projection';
export { ProjectionLease } from './projection-lease';
export { listChangedFacts } from './queries/changed-facts';
export { listFactKinds } from './queries/fact-kinds';
export type { FactFilter } from './queries/fact-rows';
export {
  countDeadlines,
  type DeadlineCount,
  type DeadlineFilter,
  type DeadlinePage,
  type DeadlineQuery,
  listDeadlines,
  type RunningDeadline,
} from './queries/list-deadlines';
export { type FactPage, type FactQuery, listFacts, listWithdrawnLate } from './queries/list-facts';
export {
  listQueue,
  listQueues,
  QUEUE_SORTS,
  type QueueEntry,
  type QueuePage,
  type QueueQuery,
  type QueueRow,
  type QueueSort,
} from './queries/list-queues';
export {
  findRecord,
  getRecord,
  listEntities,
  listRecords,
  RECORD_SORTS,
  type RecordEntity,
  type RecordFilter,
  type RecordPage,
  type RecordQuery,
  type RecordSort,
} from './queries/list-records';
export {
  listOffices,
  listParked,
  type ParkedRow,
  projectionStatus,
  type ProjectionStatus,
} from './queries/projection-status';
export { type IncomingLink, listLinksTo } from './queries/record-links';
export type { RecordDetail, RecordRow } from './queries/record-rows';
export {
  type GoneDeadline,
  listGoneDeadlines,
  listRecordOffices,
  listUnnotedDeadlines,
  type Noted,
  type NotesQuery,
  type UnnotedDeadline,
} from './queries/unnoted-deadlines';
export { loadYearFacts } from './queries/year-facts';
export { openReadDatabases, type ReadDatabases } from './read-database/read-databases';
export type { FactsDatabase, RegistersDatabase } from './read-database/tables';
export { registersProjection } from './registers/registers.projection';
export { ProjectionRunner, type ReadPage, type Retry, type RunnerOptions, type Step } from './runner';
export { YearColumns } from './year-columns/year-columns';
