import { type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { Fields, statusName } from '@jejak/records';
import { NUMBER_LENGTH } from '../letter-number';
import { openObjections, standingPersons, type TakState, takWithStatus } from './tak';
import type { TakEvent } from './tak.events';
import {
  getOpenObjection,
  readAnnulments,
  readDecidedOn,
  readDetails,
  readObjection,
  readObjectionDecision,
} from './tak.fields';
import { chargesOf } from './tak.overstay';
import { readTakPersons } from './tak.persons';

export type TakCommand = Command<'DecideTak' | 'NumberTakDecision' | 'ObjectToTak' | 'DecideTakObjection' | 'AnnulTak'>;

/** Own commands that each step allows. An objection does not suspend: the decision can still be set aside. */
export const allowedForTak = (state: TakState): readonly TakCommand['type'][] => {
  if (state.status === 'new') return ['DecideTak'];
  const objectors = state.objections.map(({ person }) => person);
  const mayObject = standingPersons(state).some((person) => !objectors.includes(person));
  return [
    ...(state.details.decisionNumber === undefined ? (['NumberTakDecision'] as const) : []),
    ...(mayObject ? (['ObjectToTak'] as const) : []),
    ...(openObjections(state).length > 0 ? (['DecideTakObjection'] as const) : []),
    ...(state.status === 'decided' ? (['AnnulTak'] as const) : []),
  ];
};

export const decideTak = (command: TakCommand, state: TakState, context: DecisionContext): readonly TakEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (command: TakCommand, fields: Fields, state: TakState, context: DecisionContext): TakEvent => {
  if (!allowedForTak(state).includes(command.type)) throw notNow(command.type, state);
  if (state.status === 'new') return decideNew(fields, context);
  switch (command.type) {
    case 'DecideTak':
      throw notNow(command.type, state);
    case 'NumberTakDecision': {
      const decisionNumber = fields.text('decisionNumber', NUMBER_LENGTH);
      return { type: 'TakDecisionNumbered', version: 1, data: { decisionNumber } };
    }
    case 'ObjectToTak': {
      const objection = readObjection(fields, state, context);
      const tak = { ...state, objections: [...state.objections, objection] };
      return { type: 'TakObjected', version: 1, data: { on: objection.objectedOn, tak } };
    }
    case 'DecideTakObjection': {
      const open = getOpenObjection(fields, state);
      const decision = readObjectionDecision(fields, open, context);
      const objections = state.objections.map((each) => (each === open ? { ...open, decision } : each));
      const tak = takWithStatus({ ...state, objections });
      return { type: 'TakObjectionDecided', version: 1, data: { on: decision.decidedOn, tak } };
    }
    case 'AnnulTak': {
      const annulments = readAnnulments(fields, state, context);
      const on = annulments[0]?.annulledOn ?? context.today;
      const tak = takWithStatus({ ...state, annulments: [...state.annulments, ...annulments] });
      return { type: 'TakAnnulled', version: 1, data: { on, tak } };
    }
  }
};

/** One decision, one or more persons, one or more measures each (UU 6/2011 Ps 75(2)). */
const decideNew = (fields: Fields, context: DecisionContext): TakEvent => {
  const decidedOn = readDecidedOn(fields, context);
  const details = readDetails(fields);
  const persons = readTakPersons(fields, { decidedOn, context });
  const charges = chargesOf(persons, decidedOn);
  const tak = takWithStatus({ decidedOn, details, persons, charges, objections: [], annulments: [] });
  return { type: 'TakDecided', version: 1, data: { on: decidedOn, tak } };
};

const notNow = (command: TakCommand['type'], state: TakState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the decision is ${state.status}`,
    id: `Langkah ini tidak dapat dilakukan pada keputusan TAK dengan status ${statusName(state.status)}.`,
    allowed: allowedForTak(state),
  });
