import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import { refetchAll } from '../../api/refetch';
import type { components } from '../../api/schema';

export type Rebuild = components['schemas']['RebuildView'];
export type RebuildDetail = components['schemas']['RebuildDetailView'];
export type Comparison = components['schemas']['ComparisonView'];
export type Difference = components['schemas']['DifferenceView'];
export type Step = 'pause' | 'resume' | 'cancel' | 'swap' | 'discard';

const ROWS = 100;
const LOOK_MS = 1000;
const RESTING: readonly string[] = ['ready', 'paused', 'swapped', 'discarded', 'failed'];

export const isUnderWay = ({ phase }: Pick<Rebuild, 'phase'>): boolean => !RESTING.includes(phase);

/** All runs, newest first; looked after while one is under way. */
export const useRebuilds = () =>
  useQuery({
    queryKey: ['rebuilds'],
    queryFn: () => answered(api.GET('/api/rebuilds')),
    refetchInterval: ({ state }) => (state.data?.rebuilds.some(isUnderWay) === true ? LOOK_MS : false),
  });

export const useRebuild = (id: string) =>
  useQuery({
    queryKey: ['rebuild', id],
    queryFn: () => answered(api.GET('/api/rebuilds/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data !== undefined && isUnderWay(state.data) ? LOOK_MS : false),
  });

export const useComparison = (id: string) =>
  useInfiniteQuery({
    queryKey: ['rebuild-comparison', id],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/rebuilds/{id}/comparison', {
          params: { path: { id }, query: { limit: ROWS, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ nextCursor }) => (nextCursor === null ? undefined : Number(nextCursor)),
  });

export const useServing = () =>
  useQuery({ queryKey: ['rebuild-digests'], queryFn: () => answered(api.GET('/api/rebuilds/digests')) });

export const useHead = () => useQuery({ queryKey: ['status'], queryFn: () => answered(api.GET('/api/status')) });

export const useRebuildSteps = () => {
  const queries = useQueryClient();
  const again = (): Promise<void> => refetchAll(queries);
  return {
    start: async (projection: Rebuild['projection'], asOf: string | undefined): Promise<Rebuild> => {
      const body = { projection, ...(asOf === undefined ? {} : { asOf }) };
      const run = await answered(api.POST('/api/rebuilds', { body }));
      await again();
      return run;
    },
    take: async (id: string, step: Step): Promise<Rebuild> => {
      const run = await answered(api.POST(`/api/rebuilds/{id}/${step}`, { params: { path: { id } } }));
      await again();
      return run;
    },
  };
};
