import { type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { Fields } from '@jejak/records';
import { readMerge } from '../merging';
import type { CompanyState } from './company';
import type { CompanyEvent } from './company.events';
import { readCompany, readCompanyChanges } from './company.fields';

export type CompanyCommand = Command<'RegisterCompany' | 'UpdateCompany' | 'MergeCompany' | 'UnmergeCompany'>;

/** Own commands that each state allows. */
export const allowedForCompany = ({ status }: CompanyState): readonly CompanyCommand['type'][] => {
  switch (status) {
    case 'new':
      return ['RegisterCompany'];
    case 'registered':
      return ['UpdateCompany', 'MergeCompany'];
    case 'merged':
      return ['UnmergeCompany'];
  }
};

export const decideCompany = (
  command: CompanyCommand,
  state: CompanyState,
  context: DecisionContext,
): readonly CompanyEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (
  command: CompanyCommand,
  fields: Fields,
  state: CompanyState,
  context: DecisionContext,
): CompanyEvent => {
  const { today: on } = context;
  switch (command.type) {
    case 'RegisterCompany':
      if (state.status !== 'new') throw notNow(command.type, state);
      return { type: 'CompanyRegistered', version: 1, data: { on, company: readCompany(fields) } };
    case 'UpdateCompany':
      if (state.status !== 'registered') throw notNow(command.type, state);
      return {
        type: 'CompanyUpdated',
        version: 1,
        data: { on, changes: readCompanyChanges(fields, state.company) },
      };
    case 'MergeCompany': {
      if (state.status !== 'registered') throw notNow(command.type, state);
      const { target: _target, ...merge } = readMerge(fields, 'company', context);
      return { type: 'CompanyMerged', version: 1, data: merge };
    }
    case 'UnmergeCompany':
      if (state.status !== 'merged') throw notNow(command.type, state);
      return { type: 'CompanyUnmerged', version: 1, data: { on, into: state.merge.into, reason: fields.reason() } };
  }
};

const notNow = (command: CompanyCommand['type'], state: CompanyState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the company is ${state.status}`,
    id:
      state.status === 'merged'
        ? 'Entri perusahaan ini sudah digabung ke entri lain.'
        : 'Langkah ini tidak dapat dilakukan pada entri perusahaan ini.',
    allowed: allowedForCompany(state),
  });
