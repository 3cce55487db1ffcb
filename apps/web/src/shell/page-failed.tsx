import { useRouteError } from 'react-router';
import { PageError } from '../design/states';

/** A page that broke says so in its place; the shell around it goes on. */
export const PageFailed = () => {
  const error = useRouteError();
  return (
    <PageError
      error={error instanceof Error ? error : new Error('unknown')}
      onRetry={() => {
        location.reload();
      }}
    />
  );
};
