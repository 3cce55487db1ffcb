import type { Page } from '../../app/pages';

export const pages: readonly Page[] = [
  {
    path: 'laporan',
    load: () => import('./reports-page').then((module) => module.ReportsPage),
    rail: { order: 40, label: 'nav', needs: ['figures.read'] },
  },
  { path: 'laporan/:year', load: () => import('./report-page').then((module) => module.ReportPage) },
];
