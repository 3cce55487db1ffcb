import type { Page } from '../../app/pages';

export const pages: readonly Page[] = [
  {
    path: 'indikator',
    load: () => import('./indicators-page').then((module) => module.IndicatorsPage),
    rail: { order: 30, label: 'nav', needs: ['figures.read'] },
  },
  { path: 'indikator/rincian', load: () => import('./facts-page').then((module) => module.FactsPage) },
  { path: 'indikator/banding', load: () => import('./compare-page').then((module) => module.ComparePage) },
  { path: 'indikator/kegiatan/:kind', load: () => import('./kind-page').then((module) => module.KindPage) },
  { path: 'indikator/:code', load: () => import('./indicator-page').then((module) => module.IndicatorPage) },
];
