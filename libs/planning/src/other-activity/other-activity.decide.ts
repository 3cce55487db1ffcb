import type { Command, DecisionContext, Refusal } from '@jejak/kernel';
import {
  applyChanges,
  compact,
  type CorrectableFields,
  Fields,
  noRecord,
  readCode,
  readStepDate,
} from '@jejak/records';
import { notNow } from '../record-reading';
import type { OtherActivityState } from './other-activity';
import { OTHER_ACTIVITY_KINDS } from './other-activity-kinds';
import type { OtherActivity, OtherActivityEvent } from './other-activity.events';

export type OtherActivityCommand = Command<'RecordOtherActivity' | 'NumberOtherActivity'>;

export const MOST_PARTICIPANTS = 1_000_000;
const NUMBER_LENGTH = { max: 100 };

const waitsForNumber = ({ activity }: OtherActivityState): boolean =>
  activity !== undefined && activity.numbered && activity.documentNumber === undefined;

export const allowedForOtherActivity = (state: OtherActivityState): readonly OtherActivityCommand['type'][] => {
  if (state.activity === undefined) return ['RecordOtherActivity'];
  return waitsForNumber(state) ? ['NumberOtherActivity'] : [];
};

export const decideOtherActivity = (
  command: OtherActivityCommand,
  state: OtherActivityState,
  context: DecisionContext,
): readonly OtherActivityEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (
  { type }: OtherActivityCommand,
  fields: Fields,
  state: OtherActivityState,
  context: DecisionContext,
): OtherActivityEvent => {
  switch (type) {
    case 'RecordOtherActivity': {
      if (state.activity !== undefined) throw refusal(type, state);
      const activity = readActivity(fields, context);
      return { type: 'OtherActivityRecorded', version: 1, data: { on: activity.startedOn, activity } };
    }
    case 'NumberOtherActivity': {
      if (!waitsForNumber(state)) throw refusal(type, state);
      const documentNumber = fields.text('documentNumber', NUMBER_LENGTH);
      return { type: 'OtherActivityNumbered', version: 1, data: { documentNumber } };
    }
  }
};

const readActivity = (fields: Fields, context: DecisionContext): OtherActivity => {
  const startedOn = readStepDate(fields, 'startedOn', context);
  const kind = readCode(fields, 'kind', OTHER_ACTIVITY_KINDS, startedOn);
  const first = { on: startedOn, called: 'hari pertama kegiatan' };
  const activity = compact({
    kind: kind.code,
    section: kind.section,
    startedOn,
    endedOn: fields.has('endedOn') ? readStepDate(fields, 'endedOn', context, first) : undefined,
    title: fields.text('title'),
    description: fields.optionalText('description', { max: 4000 }),
    place: fields.optionalText('place'),
    participants: fields.optionalWhole('participants', { max: MOST_PARTICIPANTS }),
    medium: fields.optionalText('medium'),
    partner: fields.optionalText('partner'),
    cost: fields.optionalWhole('cost'),
    numbered: kind.numbered === true,
    documentNumber: fields.optionalText('documentNumber', NUMBER_LENGTH),
    source: fields.optionalText('source'),
  });
  const missing = kind.asks.find((asked) => activity[asked] === undefined);
  if (missing !== undefined)
    fields.refuse(missing, {
      code: 'FIELD_REQUIRED',
      en: `${kind.code} asks for ${missing}`,
      id: `Kegiatan ${kind.name} wajib mengisi kolom ${missing}.`,
      allowed: kind.asks,
    });
  return activity;
};

const CORRECTABLE: CorrectableFields = {
  kind: true,
  startedOn: true,
  endedOn: true,
  title: true,
  description: true,
  place: true,
  participants: true,
  medium: true,
  partner: true,
  cost: true,
  documentNumber: true,
  source: true,
};

export const correctOtherActivity = (
  { activity }: OtherActivityState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): OtherActivity => readActivity(new Fields(applyChanges(activity ?? noRecord(), changes, CORRECTABLE)), context);

const refusal = (command: OtherActivityCommand['type'], state: OtherActivityState): Refusal =>
  notNow(command, {
    status: state.activity === undefined ? 'new' : 'recorded',
    called: 'kegiatan',
    allowed: allowedForOtherActivity(state),
  });
