import { type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { Fields, statusName } from '@jejak/records';
import { NUMBER_LENGTH } from '../letter-number';
import type { DetentionState } from './detention';
import type { DetaineeMoved, DetentionEvent, DetentionMovement, RunningDetention } from './detention.events';
import {
  lastStepOn,
  readAdmittedOn,
  readCancellation,
  readEnding,
  readMovement,
  readOrder,
  refuseDeportedRefugee,
  refuseVictim,
} from './detention.fields';

export type DetentionCommand = Command<
  | 'OrderDetention'
  | 'NumberDetentionDecision'
  | 'CancelDetention'
  | 'AdmitDetainee'
  | 'PlaceDetaineeElsewhere'
  | 'ReturnDetainee'
  | 'RecordEscape'
  | 'RecordRecapture'
  | 'EndDetention'
>;
type Name = DetentionCommand['type'];

interface Move {
  readonly kind: DetentionMovement['kind'];
  readonly event: DetaineeMoved['type'];
  readonly to: RunningDetention['status'];
}
/** What happens to a detainee between admission and end. */
const MOVES = {
  PlaceDetaineeElsewhere: { kind: 'placed-elsewhere', event: 'DetaineePlacedElsewhere', to: 'placedElsewhere' },
  ReturnDetainee: { kind: 'returned', event: 'DetaineeReturned', to: 'admitted' },
  RecordEscape: { kind: 'escaped', event: 'DetaineeEscaped', to: 'escaped' },
  RecordRecapture: { kind: 'recaptured', event: 'DetaineeRecaptured', to: 'admitted' },
} as const satisfies Partial<Record<Name, Move>>;

/** Own commands that each step allows; a number that is to follow may come at any time. */
export const allowedForDetention = (state: DetentionState): readonly Name[] => {
  const number: readonly Name[] =
    state.status === 'new' || state.order.decisionNumber !== undefined ? [] : ['NumberDetentionDecision'];
  switch (state.status) {
    case 'new':
      return ['OrderDetention'];
    case 'ordered':
      return [...number, 'AdmitDetainee', 'CancelDetention'];
    case 'admitted':
      return [...number, 'PlaceDetaineeElsewhere', 'RecordEscape', 'EndDetention'];
    case 'placedElsewhere':
      return [...number, 'ReturnDetainee', 'RecordEscape', 'EndDetention'];
    case 'escaped':
      return [...number, 'RecordRecapture'];
    case 'ended':
      return number;
    case 'cancelled':
      return [];
  }
};

export const decideDetention = (
  command: DetentionCommand,
  state: DetentionState,
  context: DecisionContext,
): readonly DetentionEvent[] => {
  if (!allowedForDetention(state).includes(command.type)) throw notNow(command.type, state);
  const fields = new Fields(command.data);
  const event = decideStep(command.type, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (command: Name, fields: Fields, state: DetentionState, context: DecisionContext): DetentionEvent => {
  switch (command) {
    case 'OrderDetention': {
      const order = readOrder(fields, context);
      refuseVictim(order.person, 'person', fields, context);
      return { type: 'DetentionOrdered', version: 1, data: { on: order.orderedOn, order } };
    }
    case 'NumberDetentionDecision': {
      const decisionNumber = fields.text('decisionNumber', NUMBER_LENGTH);
      return { type: 'DetentionDecisionNumbered', version: 1, data: { decisionNumber } };
    }
    case 'CancelDetention':
      return cancel(fields, state, context);
    case 'AdmitDetainee':
      return admit(fields, state, context);
    case 'PlaceDetaineeElsewhere':
    case 'ReturnDetainee':
    case 'RecordEscape':
    case 'RecordRecapture':
      return move(command, fields, state, context);
    case 'EndDetention':
      return end(fields, state, context);
  }
};

/** Cancelled is possible only before the admission, at which it counts. */
const cancel = (fields: Fields, state: DetentionState, context: DecisionContext): DetentionEvent => {
  if (state.status !== 'ordered') throw notNow('CancelDetention', state);
  const { cancelledOn, reason } = readCancellation(fields, state.order.orderedOn, context);
  return { type: 'DetentionCancelled', version: 1, data: { on: cancelledOn, reason } };
};

/** Asked of the register again: who became known as a victim after the order is not detained. */
const admit = (fields: Fields, state: DetentionState, context: DecisionContext): DetentionEvent => {
  if (state.status !== 'ordered') throw notNow('AdmitDetainee', state);
  const admittedOn = readAdmittedOn(fields, state.order, context);
  refuseVictim(state.order.person, 'id', fields, context);
  const detention = { status: 'admitted', order: state.order, admittedOn, movements: [] } as const;
  return { type: 'DetaineeAdmitted', version: 1, data: { on: admittedOn, detention } };
};

const move = (
  command: keyof typeof MOVES,
  fields: Fields,
  state: DetentionState,
  context: DecisionContext,
): DetentionEvent => {
  const { kind, event, to }: Move = MOVES[command];
  if (!isRunning(state)) throw notNow(command, state);
  const movement = readMovement(fields, kind, lastStepOn(state), context);
  const detention: RunningDetention = { ...state, status: to, movements: [...state.movements, movement] };
  return { type: event, version: 1, data: { on: movement.on, detention } };
};

const end = (fields: Fields, state: DetentionState, context: DecisionContext): DetentionEvent => {
  if (!isRunning(state)) throw notNow('EndDetention', state);
  const ending = readEnding(fields, lastStepOn(state), context);
  refuseDeportedRefugee(ending, state.order.person, fields, context);
  const { order, admittedOn, movements } = state;
  const detention = { status: 'ended', order, admittedOn, movements, ending } as const;
  return { type: 'DetentionEnded', version: 1, data: { on: ending.on, detention } };
};

const isRunning = (state: DetentionState): state is RunningDetention =>
  state.status === 'admitted' || state.status === 'placedElsewhere' || state.status === 'escaped';

const notNow = (command: Name, state: DetentionState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the detention is ${state.status}`,
    id: `Langkah ini tidak dapat dilakukan pada pendetensian dengan status ${statusName(state.status)}.`,
    allowed: allowedForDetention(state),
  });
