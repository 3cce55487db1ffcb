import type { Page } from '../../app/pages';

export const page: Page = {
  path: 'akun',
  load: () => import('./account-page').then((module) => module.AccountPage),
};
