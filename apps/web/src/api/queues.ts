import { useQuery } from '@tanstack/react-query';
import { useScope } from '../shell/scope';
import { answered, api } from './client';
import type { components } from './schema';
import { useMay } from './session';

export type Queues = components['schemas']['QueuesView'];

/** What waits for whom, with counts; shared by the rail, Beranda and Antrean, so that all three say the same. */
export const useQueues = () => {
  const { office } = useScope();
  const may = useMay();
  return useQuery({
    queryKey: ['queues', office],
    queryFn: () => answered(api.GET('/api/offices/{office}/queues', { params: { path: { office } } })),
    enabled: may('record.read'),
  });
};
