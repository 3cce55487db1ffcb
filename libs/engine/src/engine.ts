import { Attachments } from '@jejak/attachments';
import { dateAt } from '@jejak/calendar';
import { type CommandHandler, createCommandHandler, type EventStore, type LogHead } from '@jejak/event-store';
import { createDocuments, type Documents } from '@jejak/documents';
import { type Instant, type LocalDate, type OfficeId, type Position, START } from '@jejak/kernel';
import type { ProfileFields } from '@jejak/planning/domain';
import { openReadDatabases, type Retry } from '@jejak/projections';
import type { Workflow } from '@jejak/records';
import type { Persons } from '@jejak/registers/domain';
import type { Vault } from '@jejak/vault';
import { workflows } from '@jejak/workflows';
import { v7 as uuidV7 } from 'uuid';
import { type AsOfRequest, resolveAsOf } from './as-of';
import { openDataDirectory } from './data-directory';
import { createObligationReads, type ObligationReads } from './deadlines/obligation-reads';
import { createFigures, type Figures } from './figures';
import { createLkip, type Lkip } from './lkip/lkip';
import { type Office, readOfficeDirectory } from './office-directory';
import { type OfficeLink, OfficeProfiles } from './office-profiles';
import { projections, projectionVersions } from './projector/projections';
import { ProjectorClient } from './projector/projector-client';
import type { ProjectionState } from './projector/projector-messages';
import { parkedEventsForbidLock } from './lock-guard';
import { openLogAndVault } from './open-log-and-vault';
import { createPersons } from './persons/persons';
import { accessesOf, accessRecorder } from './persons/record-access';
import { createReadQueries, type ReadQueries } from './read-queries';
import { ProjectionBuilding } from './projection-building';
import { createRebuilds, type Rebuilds } from './rebuild/rebuilds';
import { createRecaps, type Recaps } from './recaps/recaps';

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
  /** Queues, limits and links of the records. */
  readonly obligations: ObligationReads;
  readonly figures: Figures;
  /** What the office hands on: recaps, plans, forms of other programs, evidence. */
  readonly recaps: Recaps;
  /** The performance report: made from the log, signed, and compared with it again. */
  readonly lkip: Lkip;
  /** Letters and lists made from a record. */
  readonly documents: Documents;
  /** Projections built beside those that serve, compared, and swapped in. */
  readonly rebuilds: Rebuilds;
  /** Identities of persons: found, masked, and shown for a reason. */
  readonly persons: Persons;
  /** Keys of personal data; what seals and opens beside the log (attachments, backups) uses it. */
  readonly vault: Vault;
  /** Files of records, sealed beside the log. */
  readonly attachments: Attachments;
  /** Offices that the data directory's `offices.json` names; what they say of themselves in the log comes first. */
  readonly offices: readonly Office[];
  zoneOf(office: OfficeId): string;
  /** What an office is called: as its profile says, else as `offices.json` does. */
  nameOf(office: OfficeId): string | undefined;
  /** Which office stands under which, and since when, as their profiles say. */
  officeTree(): readonly OfficeLink[];
  /** The day in an office's zone, by the clock that decisions see. */
  todayOf(office: OfficeId): LocalDate;
  /**
   * Resolves when the read database shows everything up to a position (5 s unless said otherwise).
   * @throws ProjectionBehind
   */
  waitFor(position: Position, timeoutMs?: number): Promise<void>;
  /**
   * The position that is meant, when the read database has come to it.
   * @throws Refusal AS_OF_AHEAD, AS_OF_INVALID
   */
  positionAt(asOf: AsOfRequest): Promise<Position>;
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
  const { offices, zoneOf: listedZoneOf } = readOfficeDirectory(directory.officesFile, process.env['JEJAK_ZONE']);
  const projector = new ProjectorClient(directory, LEASE_RETRY_MS[role]);
  const { store, keys } = await openLogAndVault(directory, projector);
  const { vault } = keys;
  const headAtOpening = (await store.head()).position;
  const databases = openReadDatabases(directory.readDirectory, projectionVersions, (name) => {
    ensureBuilt(projector, name, headAtOpening);
  });
  const rebuilds = createRebuilds({
    ...{ log: store, logFile: directory.logFile, readDirectory: directory.readDirectory, projections },
    ...{ newId: uuidV7, now: () => clock.now(), adopts: role === 'serve' },
  });
  const waitFor = (position: Position, timeoutMs = WAIT_MS): Promise<void> => projector.waitFor(position, timeoutMs);
  const positionAt = async (asOf: AsOfRequest): Promise<Position> => {
    const position = await resolveAsOf(store, asOf, clock.now());
    await waitFor(position);
    return position;
  };
  const read = createReadQueries(databases, positionAt);
  const profiles = await OfficeProfiles.open(read, (subject, value) => vault.openAll(subject, value));
  const profileOf = (office: OfficeId): ProfileFields => profiles.at(office, clock.now(), listedZoneOf(office));
  const zoneOf = (office: OfficeId): string => profileOf(office).zone ?? listedZoneOf(office);
  const nameOf = (office: OfficeId): string | undefined =>
    profileOf(office).name ?? offices.find((one) => one.office === office)?.name;
  const guard = parkedEventsForbidLock(read, async () => waitFor((await store.head()).position));
  const todayOf = (office: OfficeId): LocalDate => dateAt(clock.now(), zoneOf(office));
  const handle = refreshingProfiles(
    createCommandHandler({ store, workflows, clock, zoneOf, newId: uuidV7, guard, sealing: vault }),
    profiles,
    waitFor,
  );
  const obligations = createObligationReads(databases, todayOf, positionAt);
  const recaps = createRecaps({ log: store, workflows, databases, read, waitFor, now: () => clock.now() });
  const attachments = new Attachments({ dataDir: directory.path, store, workflows, handle, read, waitFor }, vault);
  vault.onErased((subject) => attachments.onErased(subject));
  return {
    dataDir: directory.path,
    store,
    workflows,
    handle,
    read,
    obligations,
    vault,
    attachments,
    persons: createPersons({
      store,
      vault,
      listLinksTo: (stream) => obligations.listLinksTo(stream),
      recordAccess: accessRecorder(handle, uuidV7),
      listAccesses: accessesOf(read),
    }),
    figures: createFigures({ log: store, databases, waitFor, now: () => clock.now() }),
    documents: createDocuments({
      store,
      workflows,
      nameOf,
      officeTemplates: directory.templatesDirectory,
      openAll: (stream, value) => vault.openAll(stream, value),
    }),
    recaps,
    lkip: createLkip({
      ...{ log: store, databases, read, recaps, waitFor, now: () => clock.now(), zoneOf, handle },
      nameOf: (office) => offices.find((one) => one.office === office)?.name,
    }),
    rebuilds,
    offices,
    zoneOf,
    nameOf,
    officeTree: () => profiles.tree(),
    todayOf,
    waitFor,
    positionAt,
    retryParked: (stream) => projector.retryParked(stream),
    status: () => statusOf(store, projector),
    async close() {
      profiles.close();
      await keys.stopFollowing();
      await rebuilds.close();
      await store.close();
      await projector.close();
      await databases.close();
      // Last: what was accepted is sealed and settled until its append is answered.
      vault.close();
    },
  };
};

/** A changed profile holds for the next command of its office. */
const refreshingProfiles =
  (handle: CommandHandler, profiles: OfficeProfiles, waitFor: (position: Position) => Promise<void>): CommandHandler =>
  async (request) => {
    const outcome = await handle(request);
    if (outcome.entity === 'officeProfile') {
      await waitFor(outcome.position);
      await profiles.refreshOffice(request.office);
    }
    return outcome;
  };

/**
 * Rows of a projection that has not been at the end of the log yet are a part of what was, and no figure.
 * @throws ProjectionBuilding
 */
const ensureBuilt = ({ state }: ProjectorClient, name: string, head: Position): void => {
  const projection = state.projections.find((one) => one.name === name);
  if (projection === undefined || projection.built || head === START) return;
  throw new ProjectionBuilding(name, projection.position, head);
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
