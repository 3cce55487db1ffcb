import type { Page } from '../../app/pages';

export const pages: readonly Page[] = [
  {
    path: 'kegiatan',
    load: () => import('./kinds-page').then((module) => module.KindsPage),
    rail: { order: 20, label: 'nav', needs: ['record.read'] },
  },
  { path: 'catat', load: () => import('./log-page').then((module) => module.LogPage) },
  { path: 'catat/:collection/:command', load: () => import('./form-page').then((module) => module.FormPage) },
  { path: 'kegiatan/:collection', load: () => import('./list-page').then((module) => module.ListPage) },
  { path: 'kegiatan/:collection/:id', load: () => import('./detail-page').then((module) => module.DetailPage) },
  {
    path: 'kegiatan/:collection/:id/langkah/:command',
    load: () => import('./form-page').then((module) => module.FormPage),
  },
  {
    path: 'kegiatan/:collection/:id/koreksi',
    load: () => import('./correction-page').then((module) => module.CorrectionPage),
  },
];
