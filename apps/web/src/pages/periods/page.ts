import type { Page } from '../../app/pages';

export const page: Page = {
  path: 'periode',
  load: () => import('./periods-page').then((module) => module.PeriodsPage),
  rail: { order: 50, label: 'nav', needs: ['record.read'] },
};
