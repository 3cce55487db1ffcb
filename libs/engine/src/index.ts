export { type AsOfRequest, recordedAt } from './as-of';
export { type Engine, type EngineOptions, type EngineStatus, openEngine } from './engine';
export type { Figures } from './figures';
export type { Office } from './office-directory';
export { ProjectionBehind } from './projection-behind';
export type { ProjectionState } from './projector/projector-messages';
export type { ReadQueries } from './read-queries';
