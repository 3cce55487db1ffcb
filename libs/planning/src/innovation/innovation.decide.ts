import { firstDay } from '@jejak/calendar';
import type { Command, DecisionContext, Refusal } from '@jejak/kernel';
import {
  compact,
  type CorrectableFields,
  correctedFields,
  Fields,
  noRecord,
  readPart,
  readStepDate,
} from '@jejak/records';
import { notNow, readBegunPeriod } from '../record-reading';
import type { InnovationRecord, InnovationState } from './innovation';
import type { Innovation, InnovationEnd, InnovationEvent } from './innovation.events';

export type InnovationCommand = Command<'RecordInnovation' | 'EndInnovation'>;

export const MOST_SERVICES = 50;

export const allowedForInnovation = ({ status }: InnovationState): readonly InnovationCommand['type'][] => {
  switch (status) {
    case 'new':
      return ['RecordInnovation'];
    case 'running':
      return ['EndInnovation'];
    case 'ended':
      return [];
  }
};

export const decideInnovation = (
  command: InnovationCommand,
  state: InnovationState,
  context: DecisionContext,
): readonly InnovationEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (
  { type }: InnovationCommand,
  fields: Fields,
  state: InnovationState,
  context: DecisionContext,
): InnovationEvent => {
  switch (type) {
    case 'RecordInnovation': {
      if (state.status !== 'new') throw refusal(type, state);
      const innovation = readInnovation(fields, context);
      const data = { on: firstDay(innovation.since), record: { status: 'running' as const, innovation } };
      return { type: 'InnovationRecorded', version: 1, data };
    }
    case 'EndInnovation': {
      if (state.status !== 'running') throw refusal(type, state);
      const end = readEnd(fields, state.innovation, context);
      return { type: 'InnovationEnded', version: 1, data: { on: end.endedOn, end } };
    }
  }
};

const readInnovation = (fields: Fields, context: DecisionContext): Innovation =>
  compact({
    name: fields.text('name'),
    description: fields.text('description', { max: 4000 }),
    services: fields.texts('services', { max: MOST_SERVICES }),
    since: readBegunPeriod(fields, 'since', ['day', 'month', 'year'], context),
    source: fields.optionalText('source'),
  });

const readEnd = (fields: Fields, { since }: Innovation, context: DecisionContext): InnovationEnd => ({
  endedOn: readStepDate(fields, 'endedOn', context, { on: firstDay(since), called: 'awal inovasi' }),
  reason: fields.reason(),
});

const CORRECTABLE: CorrectableFields = {
  innovation: ['name', 'description', 'services', 'since', 'source'],
  end: ['endedOn', 'reason'],
};

export const correctInnovation = (
  state: InnovationState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): InnovationRecord => {
  if (state.status === 'new') return noRecord();
  const after = correctedFields(state, changes, CORRECTABLE);
  const innovation = readPart(after, 'innovation', (fields) => readInnovation(fields, context));
  return state.status === 'running'
    ? { ...state, innovation }
    : { ...state, innovation, end: readPart(after, 'end', (fields) => readEnd(fields, innovation, context)) };
};

const refusal = (command: InnovationCommand['type'], state: InnovationState): Refusal =>
  notNow(command, { status: state.status, called: 'inovasi', allowed: allowedForInnovation(state) });
