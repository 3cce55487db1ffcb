import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { components, paths } from '../../api/schema';
import { useScope } from '../../shell/scope';

export type Indicator = components['schemas']['IndicatorView'];
export type Figure = components['schemas']['FigureView'];
export type KindCount = components['schemas']['KindCountView'];
export type Fact = components['schemas']['FactView'];
export type WhatIf = components['schemas']['WhatIfView'];
export type FactFilters = NonNullable<paths['/api/offices/{office}/figures/facts']['get']['parameters']['query']>;

const PAGE_ROWS = 200;

/** A position (16 digits) or an instant; absent = as it stands now. */
export type Moment = string | undefined;

const at = (asOf: Moment): { asOf?: string } => (asOf === undefined ? {} : { asOf });

export const useIndicators = (year: number, asOf?: Moment, enabled = true) => {
  const { office } = useScope();
  return useQuery({
    queryKey: ['indicators', office, year, asOf],
    enabled,
    queryFn: () =>
      answered(
        api.GET('/api/offices/{office}/figures/indicators', {
          params: { path: { office }, query: { year, ...at(asOf) } },
        }),
      ),
  });
};

export const useCounts = (year: number, asOf?: Moment, enabled = true) => {
  const { office } = useScope();
  return useQuery({
    queryKey: ['counts', office, year, asOf],
    enabled,
    queryFn: () =>
      answered(
        api.GET('/api/offices/{office}/figures/counts', { params: { path: { office }, query: { year, ...at(asOf) } } }),
      ),
  });
};

export const useDefinitions = (asOf?: Moment, enabled = true) => {
  const { office } = useScope();
  return useQuery({
    queryKey: ['definitions', office, asOf],
    enabled,
    queryFn: () =>
      answered(api.GET('/api/offices/{office}/figures/definitions', { params: { path: { office }, query: at(asOf) } })),
  });
};

/** Rows behind a figure, page by page; the total comes from the server with the first. */
export const useFacts = (filters: FactFilters, enabled = true) => {
  const { office } = useScope();
  return useInfiniteQuery({
    queryKey: ['facts', office, filters],
    enabled,
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/offices/{office}/figures/facts', {
          params: {
            path: { office },
            query: { ...filters, limit: PAGE_ROWS, ...(pageParam === '' ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
};

export type Comparison = components['schemas']['MomentsComparisonView'];
export type Compared = components['schemas']['ComparedFigureView'];
export type Cause = components['schemas']['CausingEventView'];

export const useComparison = (year: number, from: Moment, to: Moment) => {
  const { office } = useScope();
  return useQuery({
    queryKey: ['comparison', office, year, from, to],
    enabled: from !== undefined,
    queryFn: () =>
      answered(
        api.GET('/api/offices/{office}/figures/{year}/compare', {
          params: {
            path: { office, year: String(year) },
            query: { from: from ?? '', ...(to === undefined ? {} : { to }) },
          },
        }),
      ),
  });
};

/** The year by another version of the definition. Nothing is stored by it. */
export const useWhatIf = (year: number, asOf: Moment) => {
  const { office } = useScope();
  return useMutation({
    mutationFn: (
      other:
        { readonly indicator: string; readonly version: number } | { readonly definition: Record<string, unknown> },
    ) =>
      answered(
        api.POST('/api/offices/{office}/figures/{year}/whatif', {
          params: { path: { office, year: String(year) } },
          body: { ...other, ...at(asOf) },
        }),
      ),
  });
};

export const findDefinition = (
  versions: readonly components['schemas']['DefinitionVersionView'][],
  version: number | null,
): Record<string, unknown> | undefined =>
  versions.find(({ definition }) => definition['version'] === version)?.definition;
