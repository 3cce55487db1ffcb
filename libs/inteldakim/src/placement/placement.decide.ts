import { type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { Fields, statusName } from '@jejak/records';
import { NUMBER_LENGTH } from '../letter-number';
import type { PlacementState } from './placement';
import type { PlacementEvent } from './placement.events';
import { readCancellation, readEnding, readOrder, readPlacedOn } from './placement.fields';

export type PlacementCommand = Command<
  'OrderPlacement' | 'NumberPlacementDecision' | 'CancelPlacement' | 'PlaceVictim' | 'EndPlacement'
>;
type Name = PlacementCommand['type'];

/** Own commands that each step allows; a number that is to follow may come at any time. */
export const allowedForPlacement = (state: PlacementState): readonly Name[] => {
  const number: readonly Name[] =
    state.status === 'new' || state.order.decisionNumber !== undefined ? [] : ['NumberPlacementDecision'];
  switch (state.status) {
    case 'new':
      return ['OrderPlacement'];
    case 'ordered':
      return [...number, 'PlaceVictim', 'CancelPlacement'];
    case 'placed':
      return [...number, 'EndPlacement'];
    case 'ended':
      return number;
    case 'cancelled':
      return [];
  }
};

export const decidePlacement = (
  command: PlacementCommand,
  state: PlacementState,
  context: DecisionContext,
): readonly PlacementEvent[] => {
  if (!allowedForPlacement(state).includes(command.type)) throw notNow(command.type, state);
  const fields = new Fields(command.data);
  const event = decideStep(command.type, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (command: Name, fields: Fields, state: PlacementState, context: DecisionContext): PlacementEvent => {
  switch (command) {
    case 'OrderPlacement': {
      const order = readOrder(fields, context);
      return { type: 'PlacementOrdered', version: 1, data: { on: order.orderedOn, order } };
    }
    case 'NumberPlacementDecision': {
      const decisionNumber = fields.text('decisionNumber', NUMBER_LENGTH);
      return { type: 'PlacementDecisionNumbered', version: 1, data: { decisionNumber } };
    }
    case 'CancelPlacement': {
      if (state.status !== 'ordered') throw notNow(command, state);
      const { cancelledOn, reason } = readCancellation(fields, state.order, context);
      return { type: 'PlacementCancelled', version: 1, data: { on: cancelledOn, reason } };
    }
    case 'PlaceVictim': {
      if (state.status !== 'ordered') throw notNow(command, state);
      const placedOn = readPlacedOn(fields, state.order, context);
      const placement = { status: 'placed', order: state.order, placedOn } as const;
      return { type: 'VictimPlaced', version: 1, data: { on: placedOn, placement } };
    }
    case 'EndPlacement': {
      if (state.status !== 'placed') throw notNow(command, state);
      const ending = readEnding(fields, state.placedOn, context);
      return {
        type: 'PlacementEnded',
        version: 1,
        data: { on: ending.on, placement: { ...state, status: 'ended', ending } },
      };
    }
  }
};

const notNow = (command: Name, state: PlacementState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the placement is ${state.status}`,
    id: `Langkah ini tidak dapat dilakukan pada penempatan dengan status ${statusName(state.status)}.`,
    allowed: allowedForPlacement(state),
  });
