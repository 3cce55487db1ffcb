export * from './exact';
export * from './formats';
export * from './parse';
export * from './rounding';
