import { type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { Fields } from '@jejak/records';
import { readMerge } from '../merging';
import type { AgencyState } from './agency';
import type { AgencyEvent } from './agency.events';
import { readAgency, readAgencyChanges } from './agency.fields';

export type AgencyCommand = Command<'RegisterAgency' | 'UpdateAgency' | 'MergeAgency' | 'UnmergeAgency'>;

/** Own commands that each state allows. */
export const allowedForAgency = ({ status }: AgencyState): readonly AgencyCommand['type'][] => {
  switch (status) {
    case 'new':
      return ['RegisterAgency'];
    case 'registered':
      return ['UpdateAgency', 'MergeAgency'];
    case 'merged':
      return ['UnmergeAgency'];
  }
};

export const decideAgency = (
  command: AgencyCommand,
  state: AgencyState,
  context: DecisionContext,
): readonly AgencyEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (
  command: AgencyCommand,
  fields: Fields,
  state: AgencyState,
  context: DecisionContext,
): AgencyEvent => {
  const { today: on } = context;
  switch (command.type) {
    case 'RegisterAgency':
      if (state.status !== 'new') throw notNow(command.type, state);
      return { type: 'AgencyRegistered', version: 1, data: { on, agency: readAgency(fields) } };
    case 'UpdateAgency':
      if (state.status !== 'registered') throw notNow(command.type, state);
      return {
        type: 'AgencyUpdated',
        version: 1,
        data: { on, changes: readAgencyChanges(fields, state.agency) },
      };
    case 'MergeAgency': {
      if (state.status !== 'registered') throw notNow(command.type, state);
      const { target: _target, ...merge } = readMerge(fields, 'agency', context);
      return { type: 'AgencyMerged', version: 1, data: merge };
    }
    case 'UnmergeAgency':
      if (state.status !== 'merged') throw notNow(command.type, state);
      return { type: 'AgencyUnmerged', version: 1, data: { on, into: state.merge.into, reason: fields.reason() } };
  }
};

const notNow = (command: AgencyCommand['type'], state: AgencyState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the agency is ${state.status}`,
    id:
      state.status === 'merged'
        ? 'Entri instansi ini sudah digabung ke entri lain.'
        : 'Langkah ini tidak dapat dilakukan pada entri instansi ini.',
    allowed: allowedForAgency(state),
  });
