import type { Description } from '../description';

export const description: Description = {
  columns: ['product', 'reason', 'applicationNumber'],
  cards: {
    ApplyForPassport: [
      { title: 'Permohonan', fields: ['on', 'product', 'reason', 'applicationNumber'] },
      { title: 'Siapa', fields: ['person'] },
      { title: 'Catatan yang terkait', fields: ['bap', 'replaces'] },
    ],
  },
};
