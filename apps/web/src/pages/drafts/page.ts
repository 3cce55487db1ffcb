import type { Page } from '../../app/pages';

export const page: Page = {
  path: 'draf',
  load: () => import('./drafts-page').then((module) => module.DraftsPage),
  rail: { order: 15, label: 'nav', needs: ['record.write'] },
};
