import type { QueryClient } from '@tanstack/react-query';

/** After a write anything on the screen may have changed, but for who is signed in. */
export const refetchAll = (queries: QueryClient): Promise<void> =>
  queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
