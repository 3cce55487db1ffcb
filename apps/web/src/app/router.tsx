import { createBrowserRouter, type RouteObject } from 'react-router';
import { NotFoundPage } from '../shell/not-found-page';
import { PageFailed } from '../shell/page-failed';
import { Shell } from '../shell/shell';
import { pages } from './pages';

const routes: RouteObject[] = pages.map(({ path, load, screen }) => ({
  ...(path === '' ? { index: true as const } : { path }),
  handle: { screen },
  errorElement: <PageFailed />,
  lazy: async () => ({ Component: await load() }),
}));

export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <PageFailed />,
    hydrateFallbackElement: <div />,
    children: [...routes, { path: '*', element: <NotFoundPage /> }],
  },
]);
