export * from './answer';
export * from './composites';
export * from './field';
export * from './query';
export * from './scalars';
