import type { Page } from '../../app/pages';
import { DraftsPage } from './drafts-page';

/** Comes with the program itself: it is opened when there is no network to fetch it by. */
export const page: Page = {
  path: 'draf',
  load: () => Promise.resolve(DraftsPage),
  rail: { order: 15, label: 'nav', needs: ['record.write'] },
};
