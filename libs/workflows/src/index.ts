export * from './registry';
export * from './workflows';
