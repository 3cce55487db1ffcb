import type { Page } from '../../app/pages';

export const pages: readonly Page[] = [
  {
    path: 'antrean',
    load: () => import('./queues-page').then((module) => module.QueuesPage),
    rail: { order: 10, label: 'nav', needs: ['record.read'] },
  },
  { path: 'antrean/:queue', load: () => import('./queue-page').then((module) => module.QueuePage) },
];
