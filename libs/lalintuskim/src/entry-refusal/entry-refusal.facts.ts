import type { OfficeId } from '@jejak/kernel';
import { compact, type Fact, type RecordLink, type RegisterRow } from '@jejak/records';
import type { EntryRefusalState } from './entry-refusal';
import type { EntryRefusal } from './entry-refusal.events';

/** A person who was turned back, on that day. */
export const entryRefusalFacts = (refusal: EntryRefusal, office: OfficeId): readonly Fact[] => [
  {
    name: 'counted',
    office,
    section: 'lalintuskim',
    kind: 'entry-refusal',
    basis: 'act',
    period: refusal.refusedOn,
    quantity: 1,
    dimensions: { direction: refusal.direction, nationality: refusal.nationality, reason: refusal.reason },
  },
];

export const entryRefusalRow = (state: EntryRefusalState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { status, refusedOn, direction, nationality, reason, port, carrier } = state;
  return { status, occurredOn: refusedOn, summary: compact({ direction, nationality, reason, port, carrier }) };
};

export const entryRefusalLinks = (state: EntryRefusalState): readonly RecordLink[] =>
  state.status === 'new' || state.person === undefined
    ? []
    : [{ entity: 'person', id: state.person, relation: 'orang yang ditolak' }];
