import type { Description } from '../description';

export const description: Description = {
  columns: ['kind', 'mode', 'location', 'officePart', 'warrantNumber'],
  cards: {
    PlanOperation: [
      { title: 'Kapan operasi direncanakan', fields: ['plannedFor'] },
      { title: 'Jenis dan tempat', fields: ['kind', 'mode', 'location', 'officePart', 'targets'] },
      { title: 'Instansi dan biaya', fields: ['agencies', 'cost'] },
    ],
  },
};
