export * from './attachment/attachment';
export * from './attachment/attachment-limits';
export * from './attachment/attachment.decide';
export * from './attachment/attachment.events';
export * from './attachment/attachment.workflow';
