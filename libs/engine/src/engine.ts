import {
  type CommandHandler,
  createCommandHandler,
  type EventStore,
  type LogHead,
  openSqliteEventStore,
} from '@jejak/event-store';
import type { Instant, OfficeId, Position } from '@jejak/kernel';
import { openReadDatabases, type Retry } from '@jejak/projections';
import type { Workflow } from '@jejak/records';
import { workflows } from '@jejak/workflows';
import { v7 as uuidV7 } from 'uuid';
import { openDataDirectory } from './data-directory';
import { createFigures, type Figures } from './figures';
import { type Office, readOfficeDirectory } from './office-directory';
import { projectionVersions } from './projector/projections';
import { ProjectorClient } from './projector/projector-client';
import type { ProjectionState } from './projector/projector-messages';
import { createReadQueries, type ReadQueries } from './read-queries';

export interface EngineOptions {
  /** Holds the log and the read database; created where there is none. */
  readonly dataDir: string;
  /** The time that decisions see; the log has its own. */
  readonly clock?: { now(): Instant };
  /** A server takes over projecting at once when another process ends; a tool, which ends soon itself, is slower. */
  readonly role?: 'serve' | 'tool';
}

export interface EngineStatus {
  readonly head: LogHead;
  /** Whether this process does the projecting for the data directory. */
  readonly projecting: boolean;
  readonly projections: readonly (ProjectionState & {
    /** Events of the log that it has not come to yet. */
    readonly lag: number;
  })[];
}

/** The whole system in one data directory, without HTTP: what the server and the command line share. */
export interface Engine {
  readonly dataDir: string;
  readonly store: EventStore;
  readonly workflows: readonly Workflow[];
  /** The one way in: decides a command and appends its events. */
  readonly handle: CommandHandler;
  readonly read: ReadQueries;
  readonly figures: Figures;
  /** Offices that the data directory's `offices.json` names. */
  readonly offices: readonly Office[];
  zoneOf(office: OfficeId): string;
  /**
   * Resolves when the read database shows everything up to a position (5 s unless said otherwise).
   * @throws ProjectionBehind
   */
  waitFor(position: Position, timeoutMs?: number): Promise<void>;
  /** Applies the parked events of a stream again, in order, in every projection. */
  retryParked(stream: string): Promise<Retry>;
  status(): Promise<EngineStatus>;
  /** What was accepted is written first. */
  close(): Promise<void>;
}

const WAIT_MS = 5000;
const LEASE_RETRY_MS = { serve: 100, tool: 1000 } as const;
const systemClock = { now: (): Instant => new Date().toISOString() };

/**
 * Opens a data directory. Several processes may do so at once: each appends, one projects, all see everything, once.
 * The zone of offices that `offices.json` does not name comes from JEJAK_ZONE, else it is Asia/Jakarta.
 * @throws JejakError DATA_DIRECTORY_UNUSABLE, OFFICES_FILE_INVALID, ZONE_INVALID; LogUnavailable
 */
export const openEngine = async ({ dataDir, clock = systemClock, role = 'serve' }: EngineOptions): Promise<Engine> => {
  const directory = openDataDirectory(dataDir);
  const { offices, zoneOf } = readOfficeDirectory(directory.officesFile, process.env['JEJAK_ZONE']);
  const store = await openSqliteEventStore({ file: directory.logFile });
  const projector = await startProjector(directory, role, store);
  const databases = openReadDatabases(directory.readDirectory, projectionVersions);
  const waitFor = (position: Position, timeoutMs = WAIT_MS): Promise<void> => projector.waitFor(position, timeoutMs);
  return {
    dataDir: directory.path,
    store,
    workflows,
    handle: createCommandHandler({ store, workflows, clock, zoneOf, newId: uuidV7 }),
    read: createReadQueries(databases),
    figures: createFigures({ log: store, databases, waitFor }),
    offices,
    zoneOf,
    waitFor,
    retryParked: (stream) => projector.retryParked(stream),
    status: () => statusOf(store, projector),
    async close() {
      await store.close();
      await projector.close();
      await databases.close();
    },
  };
};

const startProjector = async (
  { logFile, readDirectory }: { readonly logFile: string; readonly readDirectory: string },
  role: 'serve' | 'tool',
  store: EventStore,
): Promise<ProjectorClient> => {
  try {
    return await ProjectorClient.start({ logFile, readDirectory, leaseRetryMs: LEASE_RETRY_MS[role] });
  } catch (error) {
    await store.close();
    throw error;
  }
};

const statusOf = async (store: EventStore, { state }: ProjectorClient): Promise<EngineStatus> => {
  const head = await store.head();
  const projections = await Promise.all(
    state.projections.map(async (projection) => ({
      ...projection,
      lag: await store.count(projection.position, head.position),
    })),
  );
  return { head, projecting: state.projecting, projections };
};
