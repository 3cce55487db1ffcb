import type { Engine } from '@jejak/engine';
import type { RecordEngine, RegisterQuery } from '@jejak/http';

/** The engine as the routes see it. */
export type ApiEngine = RecordEngine &
  Pick<Engine, 'figures' | 'offices' | 'status'> &
  Pick<Engine['read'], 'listParked'>;

export const apiEngine = (engine: Engine): ApiEngine => ({
  workflows: engine.workflows,
  store: engine.store,
  figures: engine.figures,
  offices: engine.offices,
  handle: (request) => engine.handle(request),
  waitFor: (position, timeoutMs) => engine.waitFor(position, timeoutMs),
  status: () => engine.status(),
  listParked: (office) => engine.read.listParked(office),
  listRecords: ({ sort, ...query }) => engine.read.listRecords({ ...query, ...order(sort) }),
});

const order = (sort: RegisterQuery['sort']) => {
  const direction = sort.startsWith('-') ? ('desc' as const) : ('asc' as const);
  switch (sort) {
    case 'occurredOn':
    case '-occurredOn':
      return { sort: 'occurredOn' as const, direction };
    case 'updated':
    case '-updated':
      return { sort: 'updated' as const, direction };
    case 'status':
    case '-status':
      return { sort: 'status' as const, direction };
  }
};
