import type { LocalDate, OfficeId } from '@jejak/kernel';
import {
  compact,
  type Fact,
  originLinks,
  personLinks,
  type RecordLink,
  type RegisterRow,
  type Waiting,
  WHOLE,
} from '@jejak/records';
import { numberToFollow } from '../letter-number';
import type { DeportationState } from './deportation';
import type { Deportation } from './deportation.events';
import { lastStepOf } from './deportation.fields';

/**
 * A person counts when departed, for the office that executes, dated the departure. What became of the entry ban is
 * stated beside it: the office proposes, the Ditjen imposes or declines.
 */
export const deportationFacts = (deportation: Deportation, office: OfficeId): readonly Fact[] => {
  const { nationality, sex, reason } = deportation.proposal;
  const dimensions = { nationality, sex, reason };
  const shared = { office, section: 'inteldakim', quantity: 1, dimensions };
  const statement = { ...shared, basis: 'statement' as const };
  const facts: Fact[] = [];
  if (deportation.status === 'departed')
    facts.push({
      ...shared,
      name: 'counted',
      kind: 'deportation',
      basis: 'act',
      period: deportation.departure.departedOn,
    });
  if (deportation.status === 'proposed') return facts;
  const { entryBan, entryBanAnswer } = deportation;
  if (entryBan !== undefined)
    facts.push({ ...statement, name: 'ban-proposed', kind: 'entry-ban-proposed', period: entryBan.proposedOn });
  if (entryBanAnswer !== undefined)
    facts.push({
      ...statement,
      name: 'ban-answered',
      kind: `entry-ban-${entryBanAnswer.answer}`,
      period: entryBanAnswer.answeredOn,
    });
  return facts;
};

export const deportationRow = (state: DeportationState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { proposal } = state;
  return {
    status: state.status,
    occurredOn: state.status === 'departed' ? state.departure.departedOn : lastStepOf(state),
    summary: compact({
      person: proposal.person,
      nationality: proposal.nationality,
      sex: proposal.sex,
      reason: proposal.reason,
      decisionNumber: 'decision' in state ? state.decision.number : undefined,
      destination: state.status === 'departed' ? state.departure.destination : undefined,
      entryBan: 'entryBan' in state ? (state.entryBanAnswer?.answer ?? 'proposed') : undefined,
    }),
  };
};

const NEXT = {
  proposed: {
    queue: 'deportation-decision',
    label: 'Usulan deportasi menunggu keputusan',
    nextStep: 'DecideDeportation',
  },
  decided: {
    queue: 'deportation-travel-document',
    label: 'Deportasi menunggu dokumen perjalanan',
    nextStep: 'ReadyTravelDocument',
  },
  travelDocumentReady: {
    queue: 'deportation-escort',
    label: 'Deportasi menunggu pengawalan',
    nextStep: 'EscortDeportee',
  },
  escorted: { queue: 'deportation-departure', label: 'Deportasi menunggu keberangkatan', nextStep: 'RecordDeparture' },
} as const;

export const deportationWaiting = (state: DeportationState): readonly Waiting[] => {
  if (state.status === 'new') return [];
  const row = (queue: Pick<Waiting, 'queue' | 'label' | 'nextStep'>, since: LocalDate, waitsFor = 'inteldakim') => ({
    ...queue,
    item: WHOLE,
    waitsFor,
    since,
  });
  const step =
    state.status === 'departed' || state.status === 'cancelled' ? [] : [row(NEXT[state.status], lastStepOf(state))];
  if (state.status === 'proposed') return step;
  const { decision, entryBan, entryBanAnswer } = state;
  const number =
    state.status === 'cancelled' || decision === undefined
      ? []
      : numberToFollow(decision.number, decision.decidedOn, 'NumberDeportationDecision');
  const ban =
    entryBan === undefined || entryBanAnswer !== undefined
      ? []
      : [
          row(
            { queue: 'entry-ban-answer', label: 'Usulan penangkalan menunggu jawaban', nextStep: 'AnswerEntryBan' },
            entryBan.proposedOn,
            'ditjen-imigrasi',
          ),
        ];
  return [...step, ...number, ...ban];
};

export const deportationLinks = (state: DeportationState): readonly RecordLink[] =>
  state.status === 'new' ? [] : [...originLinks(state.proposal.from), ...personLinks([state.proposal])];
