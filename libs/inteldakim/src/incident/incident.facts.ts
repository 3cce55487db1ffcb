import type { OfficeId } from '@jejak/kernel';
import {
  compact,
  type Fact,
  originLinks,
  type RecordLink,
  type RegisterRow,
  type Waiting,
  WHOLE,
} from '@jejak/records';
import { numberToFollow } from '../letter-number';
import type { Incident, IncidentState } from './incident';

/** Incidents are stated, not counted as acts: what comes of them is counted where it is done. */
export const incidentFacts = (incident: Incident, office: OfficeId): readonly Fact[] => {
  const shared = { office, section: 'inteldakim', basis: 'statement', quantity: 1 } as const;
  const { source } = incident.details;
  const reported: Fact = {
    ...shared,
    name: 'reported',
    kind: 'incident',
    period: incident.reportedOn,
    dimensions: { source },
  };
  if (incident.status === 'reported') return [reported];
  const { closedOn, outcome } = incident.closing;
  return [
    reported,
    { ...shared, name: 'closed', kind: 'incident-closed', period: closedOn, dimensions: { source, outcome } },
  ];
};

export const incidentRow = (state: IncidentState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { details, reportedOn } = state;
  return {
    status: state.status,
    occurredOn: reportedOn,
    summary: compact({
      source: details.source,
      location: details.location,
      number: details.number,
      outcome: state.status === 'closed' ? state.closing.outcome : undefined,
    }),
  };
};

export const incidentWaiting = (state: IncidentState): readonly Waiting[] => {
  if (state.status === 'new') return [];
  const open: readonly Waiting[] =
    state.status === 'reported'
      ? [
          {
            queue: 'incident-follow-up',
            label: 'Laporan kejadian menunggu tindak lanjut',
            item: WHOLE,
            waitsFor: 'inteldakim',
            since: state.reportedOn,
            nextStep: 'CloseIncident',
          },
        ]
      : [];
  return [...open, ...numberToFollow(state.details.number, state.reportedOn, 'NumberIncident')];
};

export const incidentLinks = (state: IncidentState): readonly RecordLink[] =>
  state.status === 'new' ? [] : originLinks(state.details.from);
