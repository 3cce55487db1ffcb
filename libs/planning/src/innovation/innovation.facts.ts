import { firstDay } from '@jejak/calendar';
import type { OfficeId } from '@jejak/kernel';
import { compact, type Fact, type RegisterRow } from '@jejak/records';
import type { InnovationRecord, InnovationState } from './innovation';

export const INNOVATION_KIND = 'innovation';

export const innovationFacts = ({ innovation }: InnovationRecord, office: OfficeId): readonly Fact[] => [
  {
    name: 'innovation',
    office,
    section: 'tata-usaha',
    kind: INNOVATION_KIND,
    basis: 'statement',
    period: innovation.since,
    quantity: 1,
    dimensions: {},
    detail: { name: innovation.name },
  },
];

export const innovationRow = (state: InnovationState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { name, services, since } = state.innovation;
  return {
    status: state.status,
    occurredOn: firstDay(since),
    summary: compact({
      name,
      since,
      services: services.length,
      endedOn: state.status === 'ended' ? state.end.endedOn : undefined,
    }),
  };
};
