import { type Instant, type OfficeId, type Position, START } from '@jejak/kernel';
import {
  type CommandHandler,
  type CommandRequest,
  createCommandHandler,
  type EventReader,
  type Sealing,
} from '@jejak/event-store';
import type { Workflow } from '@jejak/records';
import { catalogOf } from './catalog';
import { type ImportProblem, Problems } from './problem';
import { carryOut, type Importer, type PlanOutcome } from './run/carry-out';
import { findFiles } from './run/find-files';
import { InFlight } from './run/in-flight';
import { OverlayStore } from './run/overlay-store';
import { type FilePlan, planFile } from './run/read-files';

/** What an import needs of the running system. */
export interface ImportPorts {
  readonly log: EventReader;
  readonly workflows: readonly Workflow[];
  /** The one way in. */
  readonly handle: CommandHandler;
  readonly clock: { now(): Instant };
  readonly zoneOf: (office: OfficeId) => string;
  /** Whether the importer may give a command: asked while every row is rehearsed. @throws Refusal, told of the row */
  readonly ensureMay?: (request: CommandRequest) => void;
  /** Keys of personal data; where the log is sealed, the rehearsal must meet the same ones. */
  readonly keys?: ImportKeys;
}

export interface ImportKeys {
  /** Seals as the log does, and keeps nothing. */
  rehearsal(): Sealing;
  /** A digest that nobody confirms by guessing: ids of rows with personal data are made of it. */
  digest(text: string): string;
}

export type ImportPhase = 'read' | 'check' | 'write';

export interface ImportRequest extends Importer {
  /** Files, and directories whose files are all imported. */
  readonly paths: readonly string[];
  /** The office of rows that name none. */
  readonly office?: string | undefined;
  /** The kind of all files; otherwise the beginning of each name. */
  readonly kind?: string | undefined;
  /** The sheet of workbooks; otherwise the first. */
  readonly sheet?: string | undefined;
  /** Check everything, write nothing. */
  readonly dryRun?: boolean | undefined;
  onProgress?(phase: ImportPhase, done: number, total: number): void;
}

export interface ImportedFile {
  readonly file: string;
  readonly rows: number;
  readonly imported: number;
  readonly alreadyThere: number;
}

export interface ImportResult {
  /** True when nothing was wrong: all rows are in the log now, or would be (dry run). */
  readonly ok: boolean;
  readonly dryRun: boolean;
  readonly files: readonly ImportedFile[];
  readonly rows: number;
  /** Rows that added something to the log. */
  readonly imported: number;
  /** Rows that were in the log before, with the same content. */
  readonly alreadyThere: number;
  /** Commands that were carried out. */
  readonly commands: number;
  readonly errors: readonly ImportProblem[];
  /** True when there were more errors than are listed. */
  readonly moreErrors: boolean;
  /** Where the last of the rows stands in the log; null when none does. */
  readonly lastPosition: Position | null;
  /** Offices that the log did not know before: a new one, or a typing error. */
  readonly newOffices: readonly OfficeId[];
  /** Files of a named directory that are none to import. */
  readonly leftOut: readonly string[];
}

/** Streams that are written to at once: enough that appends share their syncs to disk. */
const STREAMS_AT_ONCE = 64;

/**
 * Imports files: every row is read, planned and decided upon before the first is written, and if anything is wrong
 * nothing is. What is in the log already is left alone, so that a second import adds nothing and an interrupted one is
 * finished by running it again.
 * @throws Refusal for a file that does not exist or a kind that is not known
 */
export const importFiles = async (request: ImportRequest, ports: ImportPorts): Promise<ImportResult> => {
  const problems = new Problems();
  const catalog = catalogOf(ports.workflows);
  const { files, leftOut } = await findFiles(catalog, request.paths, request.kind, problems);
  const planned: FilePlan[] = [];
  for (const found of files) {
    request.onProgress?.('read', planned.length, files.length);
    planned.push(await planFile(catalog, found, { ...request, keys: ports.keys }, problems));
  }
  const checked = await checkAll(planned, request, ports, problems);
  const newOffices = await unknownOffices(planned, ports.log);
  const write = problems.isEmpty && request.dryRun !== true;
  const outcomes = write ? await writeAll(checked, request, ports, problems) : checked;
  const dryRun = request.dryRun === true;
  return {
    ...summary(planned, outcomes, problems, write || dryRun),
    lastPosition: write ? lastOf(outcomes) : null,
    dryRun,
    newOffices,
    leftOut,
  };
};

/**
 * Looks at what an import names before anything is opened for it: a mistyped path must not leave an empty log behind.
 * @throws Refusal FILE_NOT_FOUND, KIND_UNKNOWN
 */
export const ensureImportable = async (
  { paths, kind }: Pick<ImportRequest, 'paths' | 'kind'>,
  workflows: readonly Workflow[],
): Promise<void> => {
  await findFiles(catalogOf(workflows), paths, kind, new Problems());
};

const plansOf = (planned: readonly FilePlan[]): FilePlan['plans'] => planned.flatMap(({ plans }) => plans);

/** A record that passed, and the streams that its decisions depend on, its own among them. */
interface CheckedPlan extends PlanOutcome {
  readonly reads: readonly string[];
}

/** Decides on every row over the log as it would be, and writes nothing. */
const checkAll = async (
  planned: readonly FilePlan[],
  request: ImportRequest,
  ports: ImportPorts,
  problems: Problems,
): Promise<readonly CheckedPlan[]> => {
  const { log, workflows, clock, zoneOf, keys } = ports;
  const newId = (): string => 'import';
  const store = new OverlayStore(log, clock);
  const rehearse = createCommandHandler({
    ...{ store, workflows, clock, zoneOf, newId },
    ...(keys === undefined ? {} : { sealing: keys.rehearsal() }),
  });
  const handle: CommandHandler = async (command) => {
    ports.ensureMay?.(command);
    return rehearse(command);
  };
  const plans = plansOf(planned);
  const outcomes: CheckedPlan[] = [];
  for (const [index, plan] of plans.entries()) {
    if (problems.isFull) break;
    request.onProgress?.('check', index, plans.length);
    const outcome = await carryOut(handle, plan, request, problems);
    const reads = store.takeRead();
    if (outcome !== undefined) outcomes.push({ ...outcome, reads });
  }
  return outcomes;
};

/** Writes what was checked. Another writer may have come between: the row that is then refused is named. */
const writeAll = async (
  checked: readonly CheckedPlan[],
  request: ImportRequest,
  { handle }: ImportPorts,
  problems: Problems,
): Promise<readonly PlanOutcome[]> => {
  const outcomes: PlanOutcome[] = [];
  const flights = new InFlight(STREAMS_AT_ONCE);
  for (const { plan, reads } of checked) {
    if (!problems.isEmpty) break;
    await flights.start(plan.stream, reads, async () => {
      const outcome = await carryOut(handle, plan, request, problems);
      if (outcome !== undefined) outcomes.push(outcome);
      request.onProgress?.('write', outcomes.length, checked.length);
    });
  }
  await flights.end();
  return outcomes;
};

const unknownOffices = async (planned: readonly FilePlan[], log: EventReader): Promise<readonly OfficeId[]> => {
  const offices = [...new Set(plansOf(planned).map(({ office }) => office))];
  const unknown: OfficeId[] = [];
  for (const office of offices) if (!(await isKnown(office, log))) unknown.push(office);
  return unknown;
};

const isKnown = async (office: OfficeId, log: EventReader): Promise<boolean> => {
  for (let after = START; ;) {
    const page = await log.readAll({ after, limit: 1, filter: { streamPrefixes: [`${office}.`] } });
    if (page.entries.length > 0) return true;
    if (page.atEnd) return false;
    after = page.scannedTo;
  }
};

const lastOf = (outcomes: readonly PlanOutcome[]): Position | null =>
  outcomes.reduce<Position | null>((last, { lastPosition: one }) => (last === null || one > last ? one : last), null);

type Summary = Omit<ImportResult, 'dryRun' | 'lastPosition' | 'newOffices' | 'leftOut'>;

const summary = (
  planned: readonly FilePlan[],
  outcomes: readonly PlanOutcome[],
  problems: Problems,
  counts: boolean,
): Summary => {
  const byPlan = new Map(outcomes.map((outcome) => [outcome.plan, outcome]));
  const files = planned.map(({ file, rows, plans }): ImportedFile => {
    const of = (isWanted: (added: number) => boolean): number =>
      plans.filter((plan) => isWanted(byPlan.get(plan)?.added ?? -1)).reduce((sum, plan) => sum + plan.rows.length, 0);
    return {
      file,
      rows,
      imported: counts ? of((added) => added > 0) : 0,
      alreadyThere: of((added) => added === 0),
    };
  });
  const total = (key: 'rows' | 'imported' | 'alreadyThere'): number => files.reduce((sum, file) => sum + file[key], 0);
  return {
    ok: problems.isEmpty,
    files,
    rows: total('rows'),
    imported: total('imported'),
    alreadyThere: total('alreadyThere'),
    commands: counts ? outcomes.reduce((sum, { added }) => sum + added, 0) : 0,
    errors: problems.list,
    moreErrors: problems.wasCut,
  };
};
