import { delegationWorkflow } from '@jejak/access';
import { type AsOfRequest, type Digest, digestOf, type Engine } from '@jejak/engine';
import type { RecordEngine, RegisterQuery } from '@jejak/http';
import type { OfficeId } from '@jejak/kernel';
import type { StandingDelegations } from './access/standing-delegations';

/** The engine as the routes see it. */
export type ApiEngine = RecordEngine &
  Pick<
    Engine,
    | 'dataDir'
    | 'zoneOf'
    | 'nameOf'
    | 'persons'
    | 'lkip'
    | 'attachments'
    | 'obligations'
    | 'figures'
    | 'recaps'
    | 'documents'
    | 'offices'
    | 'status'
    | 'rebuilds'
  > &
  Pick<Engine['read'], 'listParked'> & {
    /** The registers as they are stored, for lists with a query of their own. */
    readonly registers: Pick<Engine['read'], 'listRecords'>;
    /** The office's day without a name: queues, limits, references. */
    digest(office: OfficeId, asOf?: AsOfRequest): Promise<Digest>;
  };

export const apiEngine = (engine: Engine, delegations: Pick<StandingDelegations, 'forget'>): ApiEngine => ({
  dataDir: engine.dataDir,
  workflows: engine.workflows,
  store: engine.store,
  persons: engine.persons,
  masked: (stream, value) => engine.vault.maskAll(stream, value),
  listAlike: (stream) => engine.persons.alike(stream),
  attachments: engine.attachments,
  registers: engine.read,
  figures: engine.figures,
  recaps: engine.recaps,
  lkip: engine.lkip,
  documents: engine.documents,
  offices: engine.offices,
  obligations: engine.obligations,
  digest: (office, asOf) => digestOf(engine, office, asOf),
  listEntities: (office, entity) => engine.read.listEntities(office, entity),
  listLinksTo: (stream, asOf, withoutSecret) => engine.obligations.listLinksTo(stream, asOf, withoutSecret),
  positionAt: (asOf) => engine.positionAt(asOf),
  rebuilds: engine.rebuilds,
  todayOf: (office) => engine.todayOf(office),
  zoneOf: (office) => engine.zoneOf(office),
  nameOf: (office) => engine.nameOf(office),
  officeTree: () => engine.officeTree(),
  handle: async (request) => {
    const outcome = await engine.handle(request);
    if (outcome.entity === delegationWorkflow.entity) {
      // Who was appointed may act, and who was revoked may not, from this answer on.
      await engine.waitFor(outcome.position);
      delegations.forget();
    }
    return outcome;
  },
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
