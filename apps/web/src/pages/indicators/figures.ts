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

/** A figure at two moments, as the server compares it. */
export interface Compared {
  readonly figure: string;
  readonly name: string;
  readonly before: Figure | null;
  readonly after: Figure | null;
  readonly difference: Figure | null;
  readonly changed: boolean;
  readonly positions: readonly string[];
  readonly causes: number;
}

export interface Cause {
  readonly position: string;
  readonly stream: string | null;
  readonly type: string | null;
  readonly occurredOn: string | null;
}

export interface Comparison {
  readonly from: { readonly position: string; readonly recordedAt: string | null };
  readonly to: { readonly position: string; readonly recordedAt: string | null };
  readonly figures: readonly Compared[];
  readonly events: readonly Cause[];
}

const isComparison = (body: unknown): body is Comparison =>
  typeof body === 'object' && body !== null && 'figures' in body && 'events' in body && 'from' in body;

export const useComparison = (year: number, from: Moment, to: Moment) => {
  const { office } = useScope();
  return useQuery({
    queryKey: ['comparison', office, year, from, to],
    enabled: from !== undefined,
    queryFn: async (): Promise<Comparison> => {
      const query = { from: from ?? '', ...(to === undefined ? {} : { to }) };
      // Two answers of the server's reference share the name ComparisonView, so its type tells nothing here.
      const body: unknown = await answered(
        api.GET('/api/offices/{office}/figures/{year}/compare', {
          params: { path: { office, year: String(year) }, query },
        }),
      );
      if (!isComparison(body)) throw new Error('not a comparison');
      return body;
    },
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
