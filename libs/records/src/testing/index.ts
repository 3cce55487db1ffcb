export * from './refusal';
export * from './scenario';
