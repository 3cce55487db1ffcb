import { compact, type RecordLink, type RegisterRow } from '@jejak/records';
import { mergeLinks } from '../merging';
import type { CompanyState } from './company';

export const companyRow = (state: CompanyState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { company, registeredOn } = state;
  return {
    status: state.status,
    occurredOn: registeredOn,
    summary: compact({
      name: company.name,
      aliases: company.aliases.length === 0 ? undefined : company.aliases.join('; '),
      address: company.address,
      sector: company.sector,
      mergedInto: state.status === 'merged' ? state.merge.into : undefined,
    }),
  };
};

export const companyLinks = (state: CompanyState): readonly RecordLink[] =>
  state.status === 'merged' ? mergeLinks('company', state.merge) : [];
