export * from './operation/operation';
export * from './operation/operation.decide';
export * from './operation/operation.events';
export * from './operation/operation.facts';
export * from './operation/operation.workflow';
