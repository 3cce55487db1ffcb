import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../api/problem';

const MOST_TRIES = 2;

/** What the server refused is not asked again; what did not reach it is. */
const isWorthAnother = (count: number, error: Error): boolean =>
  count < MOST_TRIES && !(error instanceof ProblemError && error.status < 500);

export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: isWorthAnother, staleTime: 10_000 }, mutations: { retry: false } },
});
