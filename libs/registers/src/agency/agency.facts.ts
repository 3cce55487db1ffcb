import { compact, type RecordLink, type RegisterRow } from '@jejak/records';
import { mergeLinks } from '../merging';
import type { AgencyState } from './agency';

export const agencyRow = (state: AgencyState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { agency, registeredOn } = state;
  return {
    status: state.status,
    occurredOn: registeredOn,
    summary: compact({
      name: agency.name,
      aliases: agency.aliases.length === 0 ? undefined : agency.aliases.join('; '),
      level: agency.level,
      mergedInto: state.status === 'merged' ? state.merge.into : undefined,
    }),
  };
};

export const agencyLinks = (state: AgencyState): readonly RecordLink[] =>
  state.status === 'merged' ? mergeLinks('agency', state.merge) : [];
