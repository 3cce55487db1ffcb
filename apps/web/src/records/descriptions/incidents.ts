import type { Description } from '../description';

export const description: Description = {
  columns: ['source', 'outcome', 'number'],
  continues: [{ collection: 'immigration-cases', command: 'OpenImmigrationCase' }],
};
