export * from './indonesian-dates';
export * from './local-date';
export * from './period';
export * from './working-days';
