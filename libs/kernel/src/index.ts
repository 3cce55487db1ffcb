export * from './canonical';
export * from './decider';
export * from './errors';
export * from './event';
export * from './ids';
export * from './sealed';
export * from './streams';
export * from './upcasting';
