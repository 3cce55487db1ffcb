import { useQuery } from '@tanstack/react-query';
import { useScope } from '../shell/scope';
import { answered, api } from './client';
import type { paths, components } from './schema';

export type RecordView = components['schemas']['RecordView'];
export type RegisterEntry = components['schemas']['RegisterEntryView'];
export type TimelineEntry = components['schemas']['TimelineEntry'];
export type RegisterFilters = NonNullable<paths['/api/offices/{office}/records']['get']['parameters']['query']>;

export interface RecordPlace {
  readonly office: string;
  readonly collection: string;
  readonly id: string;
}

type Collection = paths['/api/offices/{office}/{collection}/{id}']['get']['parameters']['path']['collection'];

export const fetchRecord = ({ office, collection, id }: RecordPlace, asOf?: string): Promise<RecordView> =>
  answered(
    api.GET('/api/offices/{office}/{collection}/{id}', {
      params: { path: { office, collection: collection as Collection, id }, query: asOf === undefined ? {} : { asOf } },
    }),
  );

export const useRecord = (collection: string, id: string | undefined, asOf?: string) => {
  const { office } = useScope();
  return useQuery({
    queryKey: ['record', office, collection, id, asOf],
    queryFn: () => fetchRecord({ office, collection, id: id ?? '' }, asOf),
    enabled: id !== undefined,
  });
};

export const useTimeline = (collection: string, id: string, asOf?: string) => {
  const { office } = useScope();
  return useQuery({
    queryKey: ['timeline', office, collection, id, asOf],
    queryFn: () =>
      answered(
        api.GET('/api/offices/{office}/{collection}/{id}/timeline', {
          params: {
            path: { office, collection: collection as Collection, id },
            query: asOf === undefined ? {} : { asOf },
          },
        }),
      ),
  });
};

export const fetchRegister = (office: string, query: RegisterFilters) =>
  answered(api.GET('/api/offices/{office}/records', { params: { path: { office }, query } }));

/** Kinds of act that are counted, with their names. */
export const useCountedKinds = () =>
  useQuery({ queryKey: ['kinds'], queryFn: () => answered(api.GET('/api/kinds')), staleTime: Infinity });
