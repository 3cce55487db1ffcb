import type { Description } from '../description';

export const description: Description = {
  columns: ['nationality', 'sex', 'reason', 'decisionNumber'],
  cards: {
    ProposeDeportation: [
      { title: 'Siapa', fields: ['person', 'nationality', 'sex'] },
      { title: 'Usulan', fields: ['proposedOn', 'reason', 'note'] },
    ],
  },
};
