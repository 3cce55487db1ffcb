import type { Description } from '../description';

export const description: Description = {
  columns: ['nationality', 'sex', 'ground', 'place', 'decisionNumber'],
  cards: {
    OrderDetention: [
      { title: 'Siapa', fields: ['person', 'nationality', 'sex'] },
      { title: 'Keputusan', fields: ['orderedOn', 'decisionNumber', 'ground', 'reason'] },
      { title: 'Tempat', fields: ['place', 'placeName'] },
    ],
  },
  continues: [{ collection: 'deportations', command: 'ProposeDeportation' }],
};
