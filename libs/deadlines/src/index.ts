export { deadlineId } from './deadline-id';
export * from './deadline';
export * from './deadline.decide';
export * from './deadline.events';
export * from './deadline.facts';
export * from './deadline.workflow';
export * from './standing';
