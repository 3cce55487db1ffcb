import { dateAt, isLocalDate } from '@jejak/calendar';
import {
  type Command,
  type DecisionContext,
  type DomainEvent,
  ensure,
  eventId,
  type EventMeta,
  type Instant,
  type OfficeId,
  parseStream,
  type RecordedEvent,
} from '@jejak/kernel';
import {
  allowedCommands,
  endOf,
  isRecordCommand,
  recordDecider,
  type RecordState,
  WHOLE,
  type Workflow,
} from '@jejak/records';
import { getWorkflow, type Order, orderOf, requireNaturalId } from './command-order';
import type { CommandOutcome, CommandRequest } from './command-request';
import { CommandIdReused, WrongExpectedRevision } from './errors';
import { foldRecord, type LoadedRecord, loadRecord } from './load-record';
import { type HeldNumber, leftNoTrace, LetterBook } from './letter-numbers/letter-book';
import { numberChanges } from './letter-numbers/letter-claims';
import type { EventStore, NewEvent } from './port';
import { openState, sealed, searchTermsAfter, settleSealing } from './seal-command';
import { type Sealing, SealingLost } from './sealing';

export interface CommandHandlerOptions {
  readonly store: EventStore;
  readonly workflows: readonly Workflow[];
  readonly clock: { readonly now: () => Instant };
  /** The IANA zone of an office. @throws Refusal for an office that is not known */
  readonly zoneOf: (office: OfficeId) => string;
  /** A new UUIDv7, for the correlation of a request that names none. */
  readonly newId: () => string;
  /** A rule that needs more than streams, asked before each decision on a new command. @throws Refusal */
  readonly guard?: (request: CommandRequest) => Promise<void>;
  /** Seals personal data before it is appended; without it events are appended as they are decided. */
  readonly sealing?: Sealing;
}

export type CommandHandler = (request: CommandRequest) => Promise<CommandOutcome>;

/** Decisions on one command before a record that changes all the time is given up. */
const MOST_ATTEMPTS = 5;

/**
 * The one way in: load the stream, look for the command, decide, append at the loaded revision. A lost race is decided
 * again on the newer state, unless the request names the revision that it saw. Letter numbers that the command adds to
 * the record are taken first, each on its own stream, and given back when the command is refused after all.
 *
 * The handler throws Refusal (a rule said no, UNKNOWN_ENTITY, NOTHING_TO_DO), WrongExpectedRevision, CommandIdReused,
 * AppendRefused, LogFailed, and UnreadableEvent where the record's history is damaged; the log is then unchanged.
 */
export const createCommandHandler = (options: CommandHandlerOptions): CommandHandler => {
  const workflows = new Map(options.workflows.map((workflow) => [workflow.entity, workflow]));
  const letters = new LetterBook(options.store, workflows);
  return async (request) => {
    const workflow = getWorkflow(workflows, request.entity);
    const correlationId = request.correlationId ?? options.newId();
    const held: HeldNumber[] = [];
    let order = orderOf(workflow, request, correlationId, options.sealing);
    for (let attempt = 1; ; attempt++) {
      try {
        return await carryOut(options, workflows, letters, order, held);
      } catch (error) {
        if (attempt < MOST_ATTEMPTS && isLostRace(error, request, attempt)) {
          if (order.sealing !== undefined) order = orderOf(workflow, request, correlationId, options.sealing);
          continue;
        }
        if (leftNoTrace(error)) await letters.giveBack(order, held);
        throw error;
      }
    }
  };
};

const carryOut = async (
  options: CommandHandlerOptions,
  workflows: ReadonlyMap<string, Workflow>,
  letters: LetterBook,
  order: Order,
  held: HeldNumber[],
): Promise<CommandOutcome> => {
  const { request, workflow, stream } = order;
  const record = await loadRecord(options.store, workflow, stream);
  const first = record && firstOutcome(order, record);
  if (first !== undefined) return first;
  requireSeen(order, record);
  if (record === undefined) requireNaturalId(order);
  await options.guard?.(request);

  const decider = recordDecider(workflow);
  const state = openState(order, record?.state ?? decider.initialState);
  const context = await contextOf(options, workflows, order, state);
  const events = decider.decide(request.command, state, context);
  ensure(events.length > 0, {
    code: 'NOTHING_TO_DO',
    field: 'command',
    en: 'The command changes nothing',
    id: 'Perintah ini tidak mengubah apa pun.',
    allowed: record === undefined ? [] : allowedCommands(workflow, record.state),
  });

  const decided = events.map((event, index) => newEvent(order, event, index, context));
  const terms = searchTermsAfter(order, state, decided, context);
  await order.sealing?.commit(terms);
  const fresh = decided.map((event) => sealed(order, event));
  const numbers = numberChanges(order, state, fresh, context);
  await letters.take(order, context, numbers.gained, held);
  const result = await options.store.append(stream, record?.revision ?? 'noStream', fresh);
  if (result.duplicate) return getFirstOutcome(options, order);
  await settleSealing(order, fresh, terms, result.position);
  await letters.settle(order, context, numbers, held);
  const { position, recordedAt } = result;
  const start = (record?.revision ?? -1) + 1;
  const recorded = fresh.map((event, index): RecordedEvent => {
    return { ...event, stream, revision: start + index, position, meta: { ...event.meta, recordedAt } };
  });
  return outcomeOf(order, [...(record?.events ?? []), ...recorded], false);
};

/** The answer that the command got the first time. @throws CommandIdReused */
const firstOutcome = (order: Order, { events }: LoadedRecord): CommandOutcome | undefined => {
  const last = events.findLastIndex(({ meta }) => meta.commandId === order.commandId);
  const event = events[last];
  if (event === undefined) return undefined;
  if (event.meta.requestDigest !== order.digest) throw new CommandIdReused(order.commandId);
  return outcomeOf(order, events.slice(0, last + 1), true);
};

const getFirstOutcome = async ({ store }: CommandHandlerOptions, order: Order): Promise<CommandOutcome> => {
  const record = await loadRecord(store, order.workflow, order.stream);
  const first = record && firstOutcome(order, record);
  if (first === undefined) throw new CommandIdReused(order.commandId);
  return first;
};

/** @param history the record's events up to and including the command's own, which are the last */
const outcomeOf = (order: Order, history: readonly RecordedEvent[], duplicate: boolean): CommandOutcome => {
  const { workflow, stream, id, commandId, request } = order;
  const own = history.filter(({ meta }) => meta.commandId === commandId);
  const last = own.at(-1);
  if (last === undefined) throw new CommandIdReused(commandId);
  const state = foldRecord(workflow, history);
  const row = workflow.register(state.entity);
  return {
    stream,
    id,
    entity: workflow.entity,
    revision: last.revision,
    position: last.position,
    recordedAt: last.meta.recordedAt,
    duplicate,
    events: own.map(({ type, version, data }) => ({ type, version, data })),
    status: endOf(state) ?? row.status,
    row,
    allowed: allowedCommands(workflow, state, itemOf(workflow, request.command, own)),
  };
};

/** The item of the stream that the command was about. */
const itemOf = (workflow: Workflow, command: Command, events: readonly DomainEvent[]): string => {
  if (isRecordCommand(command)) return command.data.item ?? WHOLE;
  return events.map((event) => workflow.enters(event)).find((item) => item !== undefined) ?? WHOLE;
};

const requireSeen = ({ request, stream }: Order, record: LoadedRecord | undefined): void => {
  const actual = record?.revision ?? null;
  const seen = request.expectedRevision;
  if (seen !== undefined && seen !== actual) throw new WrongExpectedRevision(stream, seen, actual);
};

const contextOf = async (
  { store, clock, zoneOf }: CommandHandlerOptions,
  workflows: ReadonlyMap<string, Workflow>,
  { request, workflow, stream: own }: Order,
  state: RecordState<unknown>,
): Promise<DecisionContext> => {
  const { office, command, actor, role, section } = request;
  const now = clock.now();
  const zone = zoneOf(office);
  const references: Record<string, unknown> = {};
  for (const stream of workflow.reads?.(command, office, state) ?? []) {
    const record = await loadRecord(store, getWorkflow(workflows, parseStream(stream).entity), stream);
    if (record !== undefined) references[stream] = record.state.entity;
  }
  return { stream: own, now, today: dateAt(now, zone), zone, office, actor, role, section, references };
};

const newEvent = (order: Order, event: DomainEvent, index: number, context: DecisionContext): NewEvent => {
  const { request, commandId, correlationId, digest } = order;
  const { office, actor, role, section, source, capturedAt, occurredTime } = request;
  const on: unknown = 'on' in event.data ? event.data.on : undefined;
  const meta: EventMeta = {
    occurredOn: isLocalDate(on) ? on : context.today,
    ...(occurredTime !== undefined && { occurredTime }),
    zone: context.zone,
    ...(capturedAt !== undefined && { capturedAt }),
    actor,
    role,
    section,
    office,
    correlationId,
    causationId: request.causationId ?? commandId,
    commandId,
    requestDigest: digest,
    source,
  };
  const { type, version, data } = event;
  return { id: eventId(commandId, index), type, version, data, meta };
};

/**
 * Another writer was first. The command id found elsewhere may be this very request, sent twice at once: the stream that
 * is loaded anew tells.
 */
const isLostRace = (error: unknown, { expectedRevision }: CommandRequest, attempt: number): boolean =>
  error instanceof SealingLost ||
  (error instanceof WrongExpectedRevision && expectedRevision === undefined) ||
  (error instanceof CommandIdReused && attempt === 1);
