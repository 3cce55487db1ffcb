import type { DecisionContext } from '@jejak/kernel';
import {
  isRecordCommand,
  type LetterClaim,
  letterDocument,
  letterNumberStream,
  letterNumberTaken,
  lifeStepOf,
  recordDecider,
  type RecordState,
  type Workflow,
} from '@jejak/records';
import type { Order } from '../command-order';
import { foldRecord, type LoadedRecord } from '../load-record';
import type { NewEvent } from '../port';

/** A number that a record bears, and the stream on which it is reserved. */
export interface BorneNumber {
  readonly stream: string;
  readonly claim: LetterClaim;
  /** Its path in what was sent. */
  readonly field: string;
}

/** What a command does to the numbers that its record bears. */
export interface NumberChanges {
  readonly gained: readonly BorneNumber[];
  /** Not borne by the record's contents any more. */
  readonly givenUp: readonly BorneNumber[];
}

const numbersOf = (
  { request, workflow, stream, commandId }: Order,
  state: RecordState<unknown>,
): readonly BorneNumber[] =>
  (workflow.reserves?.(state.entity, request.office) ?? []).map((letter) => {
    const { number, on, purpose, label, field, document = letterDocument(stream, purpose) } = letter;
    return {
      stream: letterNumberStream(request.office, letter),
      claim: { number, on, purpose, label, document, record: stream, command: commandId },
      field: isRecordCommand(request.command) ? `changes.${field}` : (field.split('.').at(-1) ?? field),
    };
  });

/** @throws Refusal LETTER_NUMBER_TAKEN where two letters of the record itself would bear one number */
export const numberChanges = (
  order: Order,
  before: RecordState<unknown>,
  events: readonly NewEvent[],
  { now: recordedAt }: DecisionContext,
): NumberChanges => {
  const { workflow } = order;
  if (workflow.reserves === undefined) return { gained: [], givenUp: [] };
  const decider = recordDecider(workflow);
  const after = events.reduce(
    (state, event) => decider.evolve(state, { ...event, meta: { ...event.meta, recordedAt } }),
    before,
  );
  const was = numbersOf(order, before);
  const is = numbersOf(order, after);
  const gained = is.filter((one) => !was.some((other) => isSameLetter(one, other)));
  for (const { stream, claim, field } of gained) {
    const other = is.find((one) => one.stream === stream && one.claim.document !== claim.document);
    if (other !== undefined) throw letterNumberTaken(claim, other.claim, field);
  }
  const givenUp = was.filter(({ stream }) => !is.some((one) => one.stream === stream));
  return { gained, givenUp };
};

const isSameLetter = (one: BorneNumber, other: BorneNumber): boolean =>
  one.stream === other.stream && one.claim.document === other.claim.document;

/**
 * Whether a record bears a number. What was voided still bears it: a number once used on paper stays used, though the
 * record of it was wrong. To free it, a correction takes the number off the record first.
 */
export const bears = (workflow: Workflow, record: LoadedRecord, office: string, numberStream: string): boolean => {
  const unvoided = record.events.filter(({ type }) => lifeStepOf(workflow.title, type) !== 'Voided');
  const { entity } = foldRecord(workflow, unvoided);
  return (workflow.reserves?.(entity, office) ?? []).some(
    (letter) => letterNumberStream(office, letter) === numberStream,
  );
};
