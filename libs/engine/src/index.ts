export { accountNotes } from './account-notes';
export { type AsOfRequest, recordedAt } from './as-of';
export { type Digest, type DigestEntry, digestOf } from './deadlines/digest';
export type { ObligationReads } from './deadlines/obligation-reads';
export { type DeadlineRun, runDeadlines, type RunDeadlinesOptions } from './deadlines/run-deadlines';
export { type Engine, type EngineOptions, type EngineStatus, openEngine } from './engine';
export type { Figures } from './figures';
export type { CausingEvent, DefinitionsAnswer, FiguresComparison } from './figures-at-moments';
export type { Lkip, ReportActor, ReportPlace, ReportVerification } from './lkip/lkip';
export { parkedEventsForbidLock } from './lock-guard';
export type { Office } from './office-directory';
export type { PersonalDataAccess } from './persons/persons';
export { ProjectionBehind } from './projection-behind';
export type { ProjectionState } from './projector/projector-messages';
export type { ReadQueries } from './read-queries';
export {
  type ComparisonQuery,
  type ProjectionDigest,
  type Rebuild,
  REBUILD_PHASES,
  type RebuildComparison,
  type RebuildDetail,
  type RebuildPhase,
} from './rebuild/rebuild';
export type { Rebuilds } from './rebuild/rebuilds';
export type { EvidenceWithRecords, MappedExport, Recaps } from './recaps/recaps';
