import type { Page } from '../../app/pages';

export const page: Page = {
  path: '',
  load: () => import('./home-page').then((module) => module.HomePage),
  rail: { order: 0, label: 'nav' },
};
