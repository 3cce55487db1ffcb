import type { Description } from '../description';

export const description: Description = {
  columns: ['measures', 'persons', 'decisionNumber'],
  continues: [
    { collection: 'detentions', command: 'OrderDetention', from: ['decided', 'answered'] },
    { collection: 'deportations', command: 'ProposeDeportation', from: ['decided', 'answered'] },
  ],
};
