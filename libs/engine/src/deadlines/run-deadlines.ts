import { DEADLINE_ENTITY, type DeadlineEvent, deadlineId } from '@jejak/deadlines';
import { type CommandRequest, WrongExpectedRevision } from '@jejak/event-store';
import {
  ensure,
  type LocalDate,
  nameBasedId,
  type OfficeId,
  type Position,
  Refusal,
  UnreadableEvent,
} from '@jejak/kernel';
import type { NotesQuery } from '@jejak/projections';
import type { Engine } from '../engine';
import { type Note, noteFor, noteOfGone } from './notes';

export interface RunDeadlinesOptions {
  /** Only this office; otherwise all that have records. */
  readonly office?: OfficeId;
  /** The day to judge by, not after today; otherwise today in each office's zone. */
  readonly today?: LocalDate;
  /** Ends the run between two notes; what is left is noted by the next one. */
  readonly signal?: AbortSignal;
}

export interface DeadlineRun {
  readonly offices: number;
  readonly approaching: number;
  readonly missed: number;
  readonly met: number;
  readonly dropped: number;
  /** Notes that were not taken, because another process had written them first or the clock was set back. */
  readonly notTaken: number;
  /** Limits whose notes cannot be read any more: the rest went on without them. */
  readonly failed: readonly { readonly record: string; readonly name: string; readonly code: string }[];
}

type Tally = { -readonly [K in keyof Omit<DeadlineRun, 'failed'>]: number } & {
  readonly failed: DeadlineRun['failed'][number][];
};

const WAIT_MS = 60_000;
const PAGE = 500;
/** Notes under way at once: the log writes those that come together in one go. */
const AT_ONCE = 16;

/**
 * Notes in the log which limits approach, were missed and were met. What is noted follows from the records and the day
 * alone; each thing is said once, by the limit's own stream and by the id of the command, so the run may be killed,
 * repeated, or made by two processes at once, with a clock that jumps.
 * @throws Refusal DATE_IN_FUTURE; ProjectionBehind; LogFailed
 */
export const runDeadlines = async (engine: Engine, options: RunDeadlinesOptions = {}): Promise<DeadlineRun> => {
  const tally: Tally = { offices: 0, approaching: 0, missed: 0, met: 0, dropped: 0, notTaken: 0, failed: [] };
  // A limit whose record is not in the read database yet would look as if it had gone.
  await waitFor(engine, (await engine.store.head()).position, options.signal);
  const offices = options.office === undefined ? await engine.obligations.listOffices() : [options.office];
  for (const office of offices) {
    if (options.signal?.aborted === true) break;
    tally.offices++;
    await runOffice(engine, office, options, tally);
  }
  return tally;
};

const runOffice = async (
  engine: Engine,
  office: OfficeId,
  { today: given, signal }: RunDeadlinesOptions,
  tally: Tally,
): Promise<void> => {
  const today = dayOf(engine, office, given);
  const send = (notes: readonly Note[]) => sendNotes(engine, office, notes, tally, signal);
  const dropped = await send((await engine.obligations.listGone(office)).map(noteOfGone));
  if (dropped !== undefined) await waitFor(engine, dropped, signal);
  const undone = await sendUnnoted(engine, office, today, send);
  if (undone === undefined) return;
  await waitFor(engine, undone, signal);
  await sendUnnoted(engine, office, today, send);
};

/**
 * Goes over the limits by their key.
 * @returns the position of the last note that took a step back; that limit is judged anew after it
 */
const sendUnnoted = async (
  engine: Engine,
  office: OfficeId,
  today: LocalDate,
  send: (notes: readonly Note[]) => Promise<Position | undefined>,
): Promise<Position | undefined> => {
  let after: NotesQuery['after'];
  let undone: Position | undefined;
  for (;;) {
    const page = await engine.obligations.listUnnoted({ office, today, limit: PAGE, ...(after && { after }) });
    const notes = page.flatMap((row) => noteFor(row, today) ?? []);
    const last = await send(notes);
    if (notes.some(({ type }) => type === 'NoteDeadlineDropped')) undone = last;
    const end = page.at(-1)?.deadline;
    if (page.length < PAGE || end === undefined) return undone;
    after = [end.record, end.item, end.name];
  }
};

/** @throws what the signal was aborted with; ProjectionBehind */
const waitFor = async (engine: Engine, position: Position, signal: AbortSignal | undefined): Promise<void> => {
  const passed = engine.waitFor(position, WAIT_MS);
  if (signal === undefined) return passed;
  // Whoever aborts does not wait for it any more.
  passed.catch(() => undefined);
  const listening = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    const stop = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true, signal: listening.signal });
  });
  try {
    await Promise.race([passed, aborted]);
  } finally {
    listening.abort();
  }
};

/** @throws Refusal DATE_IN_FUTURE: nothing is said of a day that has not come */
const dayOf = (engine: Engine, office: OfficeId, given: LocalDate | undefined): LocalDate => {
  const today = engine.todayOf(office);
  if (given === undefined) return today;
  ensure(given <= today, {
    code: 'DATE_IN_FUTURE',
    field: 'today',
    en: `${given} is after today, ${today}`,
    id: `Tanggal ${given} belum tiba; paling akhir hari ini, ${today}.`,
    allowed: [`≤ ${today}`],
  });
  return given;
};

/** @returns the last position that was written */
const sendNotes = async (
  engine: Engine,
  office: OfficeId,
  notes: readonly Note[],
  tally: Tally,
  signal: AbortSignal | undefined,
): Promise<Position | undefined> => {
  let last: Position | undefined;
  for (let start = 0; start < notes.length; start += AT_ONCE) {
    if (signal?.aborted === true) return last;
    const group = notes.slice(start, start + AT_ONCE);
    const positions = await Promise.all(group.map((note) => sendNote(engine, office, note, tally)));
    for (const position of positions)
      if (position !== undefined && (last === undefined || position > last)) last = position;
  }
  return last;
};

const sendNote = async (engine: Engine, office: OfficeId, note: Note, tally: Tally): Promise<Position | undefined> => {
  try {
    const { position, duplicate, events } = await engine.handle(requestOf(office, note));
    if (duplicate) tally.notTaken++;
    else for (const { type } of events) tally[COUNTED[type as DeadlineEvent['type']]]++;
    return position;
  } catch (error) {
    if (error instanceof Refusal || error instanceof WrongExpectedRevision) tally.notTaken++;
    else if (error instanceof UnreadableEvent) {
      const { record, name } = note.deadline;
      tally.failed.push({ record, name, code: error.code });
    } else throw error;
    return undefined;
  }
};

const COUNTED = {
  DeadlineApproaching: 'approaching',
  DeadlineMissed: 'missed',
  DeadlineMet: 'met',
  DeadlineDropped: 'dropped',
} as const;

/** Who asks is the program; the same note on the same revision is the same command, whoever sends it. */
const requestOf = (office: OfficeId, { type, deadline, more, revision }: Note): CommandRequest => ({
  office,
  entity: DEADLINE_ENTITY,
  command: { type, data: { ...deadline, ...more } },
  commandId: nameBasedId('deadline-note', `${deadlineId(deadline)}/${type}/${String(revision)}`),
  actor: 'jejak',
  role: 'program',
  section: deadline.section,
  source: 'deadlines',
});
