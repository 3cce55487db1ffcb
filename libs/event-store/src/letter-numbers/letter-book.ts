import { hash } from 'node:crypto';
import {
  canonicalJson,
  commandIdFrom,
  type DecisionContext,
  eventId,
  JejakError,
  parseStream,
  UnreadableEvent,
} from '@jejak/kernel';
import {
  type LetterHolder,
  letterNumberReleased,
  letterNumberWorkflow,
  type LetterReservation,
  type LetterReservationEvent,
  type ReleaseReason,
  reserveLetterNumber,
  type Workflow,
} from '@jejak/records';
import type { Order } from '../command-order';
import { LogFailed, WrongExpectedRevision } from '../errors';
import { type LoadedRecord, loadRecord } from '../load-record';
import type { EventStore, NewEvent } from '../port';
import { bears, type BorneNumber, type NumberChanges } from './letter-claims';

/** A number that a command has taken, and the revision at which it did. */
export interface HeldNumber {
  readonly number: BorneNumber;
  readonly revision: number;
  readonly context: DecisionContext;
}

/**
 * A number whose command is not in its record's stream was taken by a command that is still under way, or by one whose
 * process died. No command is under way for so long.
 */
const LEFT_OVER_AFTER_MS = 60 * 60 * 1000;
/** Records that speak of one paper may take its number at once; each goes on after the one before. */
const MOST_ATTEMPTS = 50;

/**
 * Takes and gives back letter numbers, each on a stream of its own, which makes them unique: of many that reserve one at
 * once, one appends at the revision that all of them saw.
 */
export class LetterBook {
  constructor(
    private readonly store: EventStore,
    private readonly workflows: ReadonlyMap<string, Workflow>,
  ) {}

  /**
   * Takes the numbers that a command adds to its record, before the command's own events. A retry of the same command
   * finds what it took before.
   * @param held is added to as numbers are taken, so that whoever calls can give them back
   * @throws Refusal LETTER_NUMBER_TAKEN
   */
  async take(
    order: Order,
    context: DecisionContext,
    numbers: readonly BorneNumber[],
    held: HeldNumber[],
  ): Promise<void> {
    for (const number of numbers) held.push({ number, context, revision: await this.takeOne(order, context, number) });
  }

  /**
   * Gives numbers back whose command came to nothing, unless its record bears them after all. Never fails: what
   * cannot be given back now is found to be left over by the next record that needs it.
   */
  giveBack(order: Order, held: readonly HeldNumber[]): Promise<void> {
    return quietly(async () => {
      if (held.length === 0) return;
      const record = await loadRecord(this.store, order.workflow, order.stream);
      for (const { number, revision, context } of held)
        if (record === undefined || !bears(order.workflow, record, order.request.office, number.stream))
          await this.release(order, context, number, revision, 'command-refused');
    });
  }

  /** After the command: gives back what it did not use, and what it took off its record. Never fails, as above. */
  async settle(
    order: Order,
    context: DecisionContext,
    { gained, givenUp }: NumberChanges,
    held: readonly HeldNumber[],
  ): Promise<void> {
    const unused = held.filter(({ number }) => !gained.some(({ stream }) => stream === number.stream));
    await this.giveBack(order, unused);
    await quietly(async () => {
      for (const number of givenUp) {
        const { holders, revision } = await this.load(number.stream);
        const own = holders.find(({ record }) => record === order.stream);
        if (own !== undefined && revision !== undefined && (await this.isLeftOver(own, number.stream, context)))
          await this.release(order, context, number, revision, 'given-up');
      }
    });
  }

  private async takeOne(order: Order, context: DecisionContext, number: BorneNumber): Promise<number> {
    for (let attempt = 1; ; attempt++) {
      const { holders, revision } = await this.load(number.stream);
      const leftOver = new Set<string>();
      for (const holder of holders)
        if (holder.document !== number.claim.document && (await this.isLeftOver(holder, number.stream, context)))
          leftOver.add(holder.record);
      const events = reserveLetterNumber({ holders }, number.claim, leftOver, number.field);
      if (events.length === 0 && revision !== undefined) return revision;
      try {
        const expected = revision ?? 'noStream';
        const fresh = newEvents(order, context, number, revision, events);
        return (await this.store.append(number.stream, expected, fresh)).revision;
      } catch (error) {
        if (!(error instanceof WrongExpectedRevision) || attempt >= MOST_ATTEMPTS) throw error;
      }
    }
  }

  private async release(
    order: Order,
    context: DecisionContext,
    number: BorneNumber,
    revision: number,
    reason: ReleaseReason,
  ): Promise<void> {
    const released = letterNumberReleased(number.claim.number, order.stream, reason);
    try {
      await this.store.append(number.stream, revision, newEvents(order, context, number, revision, [released]));
    } catch (error) {
      // Another command of this record, or another record of the same paper, has taken it since: it is theirs to keep.
      if (!(error instanceof WrongExpectedRevision)) throw error;
    }
  }

  private async load(stream: string): Promise<LetterReservation & { readonly revision: number | undefined }> {
    const record = await loadRecord(this.store, letterNumberWorkflow, stream);
    const state = (record?.state.entity ?? letterNumberWorkflow.initialState) as LetterReservation;
    return { ...state, revision: record?.revision };
  }

  /** Whether a holder does not bear the number, and no command of it is about to. */
  private async isLeftOver(
    { record: stream, command, since }: LetterHolder,
    numberStream: string,
    { now }: DecisionContext,
  ): Promise<boolean> {
    const { office, entity } = parseStream(stream);
    const workflow = this.workflows.get(entity);
    if (workflow === undefined) return false;
    const record = await this.findReadable(workflow, stream);
    if (record === 'unreadable' || (record !== undefined && bears(workflow, record, office, numberStream)))
      return false;
    if (record !== undefined && isCarriedOut(record, command)) return true;
    return Date.parse(now) - Date.parse(since) > LEFT_OVER_AFTER_MS;
  }

  private async findReadable(workflow: Workflow, stream: string): Promise<LoadedRecord | 'unreadable' | undefined> {
    try {
      return await loadRecord(this.store, workflow, stream);
    } catch (error) {
      if (error instanceof UnreadableEvent) return 'unreadable';
      throw error;
    }
  }
}

const isCarriedOut = ({ events }: LoadedRecord, commandId: string): boolean =>
  events.some(({ meta }) => meta.commandId === commandId);

/** Events on a number's stream, with ids that the same step of the same command gives again. */
const newEvents = (
  { request, commandId: causationId, correlationId }: Order,
  { zone, today }: DecisionContext,
  { stream, claim }: BorneNumber,
  revision: number | undefined,
  events: readonly LetterReservationEvent[],
): readonly NewEvent[] => {
  const { office, actor, role, section, source } = request;
  const types = events.map(({ type }) => type).join(' ');
  const commandId = commandIdFrom(`letter-number:${causationId}:${stream}:${String(revision ?? '')}:${types}`);
  const requestDigest = hash('sha256', canonicalJson({ stream, events }));
  const shared = { zone, actor, role, section, office, correlationId, causationId, commandId, requestDigest, source };
  return events.map(({ type, version, data }, index) => ({
    id: eventId(commandId, index),
    type,
    version,
    data,
    meta: { ...shared, occurredOn: type === 'LetterNumberReserved' ? claim.on : today },
  }));
};

const quietly = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof JejakError)) throw error;
  }
};

/** Whether it is known that an append left no trace. */
export const leftNoTrace = (error: unknown): boolean => !(error instanceof LogFailed);
