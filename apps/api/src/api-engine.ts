import { type Digest, digestOf, type Engine } from '@jejak/engine';
import type { RecordEngine, RegisterQuery } from '@jejak/http';
import type { OfficeId } from '@jejak/kernel';

/** The engine as the routes see it. */
export type ApiEngine = RecordEngine &
  Pick<Engine, 'obligations' | 'figures' | 'recaps' | 'documents' | 'offices' | 'status'> &
  Pick<Engine['read'], 'listParked'> & {
    /** The office's day without a name: queues, limits, references. */
    digest(office: OfficeId): Promise<Digest>;
  };

export const apiEngine = (engine: Engine): ApiEngine => ({
  workflows: engine.workflows,
  store: engine.store,
  figures: engine.figures,
  recaps: engine.recaps,
  documents: engine.documents,
  offices: engine.offices,
  obligations: engine.obligations,
  digest: (office) => digestOf(engine, office),
  listEntities: (office, entity) => engine.read.listEntities(office, entity),
  listLinksTo: (stream) => engine.obligations.listLinksTo(stream),
  todayOf: (office) => engine.todayOf(office),
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
