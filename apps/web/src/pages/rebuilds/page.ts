import type { Page } from '../../app/pages';

export const pages: readonly Page[] = [
  {
    path: 'bangun-ulang',
    load: () => import('./rebuilds-page').then((module) => module.RebuildsPage),
    rail: { order: 60, label: 'nav', needs: ['rebuild.read'] },
  },
  { path: 'bangun-ulang/:id', load: () => import('./rebuild-page').then((module) => module.RebuildPage) },
];
