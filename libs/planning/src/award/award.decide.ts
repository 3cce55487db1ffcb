import type { Command, DecisionContext } from '@jejak/kernel';
import { applyChanges, compact, type CorrectableFields, Fields, noRecord, readStepDate } from '@jejak/records';
import { notNow } from '../record-reading';
import type { AwardState } from './award';
import type { Award, AwardEvent } from './award.events';

export type AwardCommand = Command<'RecordAward'>;

export const allowedForAward = ({ award }: AwardState): readonly AwardCommand['type'][] =>
  award === undefined ? ['RecordAward'] : [];

export const decideAward = (
  command: AwardCommand,
  state: AwardState,
  context: DecisionContext,
): readonly AwardEvent[] => {
  if (state.award !== undefined)
    throw notNow(command.type, { status: 'recorded', called: 'penghargaan', allowed: allowedForAward(state) });
  const fields = new Fields(command.data);
  const award = readAward(fields, context);
  fields.end();
  return [{ type: 'AwardRecorded', version: 1, data: { on: award.receivedOn, award } }];
};

const readAward = (fields: Fields, context: DecisionContext): Award =>
  compact({
    receivedOn: readStepDate(fields, 'receivedOn', context),
    name: fields.text('name'),
    giver: fields.text('giver'),
    description: fields.optionalText('description', { max: 2000 }),
    source: fields.optionalText('source'),
  });

const CORRECTABLE: CorrectableFields = { receivedOn: true, name: true, giver: true, description: true, source: true };

export const correctAward = (
  { award }: AwardState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): Award => readAward(new Fields(applyChanges(award ?? noRecord(), changes, CORRECTABLE)), context);
