import type { Description } from '../description';

export const description: Description = {
  columns: ['type', 'outcome', 'number'],
  continues: [
    { collection: 'taks', command: 'DecideTak', from: ['signed'] },
    { collection: 'detentions', command: 'OrderDetention', from: ['signed'] },
  ],
};
