import type { OfficeId } from '@jejak/kernel';
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
import { type ImmigrationCase, type ImmigrationCaseState, undecidedIn } from './immigration-case';

/** A case and what its conferences decide are stated; the TAK, the criminal case that follow are counted there. */
export const immigrationCaseFacts = (immigrationCase: ImmigrationCase, office: OfficeId): readonly Fact[] => {
  const { openedOn, persons, conferences } = immigrationCase;
  const shared = { office, section: 'inteldakim', basis: 'statement', quantity: 1, dimensions: {} } as const;
  const decided = conferences.flatMap(({ heldOn, decisions }, index): readonly Fact[] => [
    { ...shared, name: `conference-${String(index)}`, kind: 'case-conference', period: heldOn },
    ...decisions.map(({ person, decision }, place) => ({
      ...shared,
      name: `decision-${String(index)}-${String(place)}`,
      kind: 'case-decision',
      period: heldOn,
      dimensions: compact({
        decision,
        nationality: persons.find((known) => known.person === person)?.nationality,
        sex: persons.find((known) => known.person === person)?.sex,
      }),
    })),
  ]);
  return [
    { ...shared, name: 'opened', kind: 'immigration-case', period: openedOn },
    { ...shared, name: 'persons', kind: 'case-persons', period: openedOn, quantity: persons.length },
    ...decided,
  ];
};

export const immigrationCaseRow = (state: ImmigrationCaseState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  return {
    status: state.status,
    occurredOn: state.openedOn,
    summary: compact({
      number: state.details.number,
      persons: state.persons.length,
      undecided: undecidedIn(state).length,
      conferences: state.conferences.length,
      closedOn: state.status === 'closed' ? state.closedOn : undefined,
    }),
  };
};

export const immigrationCaseWaiting = (state: ImmigrationCaseState): readonly Waiting[] => {
  if (state.status === 'new') return [];
  const number = numberToFollow(state.details.number, state.openedOn, 'NumberImmigrationCase');
  if (state.status === 'closed') return number;
  const since = state.conferences.at(-1)?.heldOn ?? state.openedOn;
  const row = { item: WHOLE, waitsFor: 'inteldakim', since };
  const next: Waiting =
    undecidedIn(state).length > 0
      ? { ...row, queue: 'case-conference', label: 'Perkara menunggu gelar perkara', nextStep: 'HoldCaseConference' }
      : { ...row, queue: 'case-closing', label: 'Perkara siap ditutup', nextStep: 'CloseImmigrationCase' };
  return [next, ...number];
};

export const immigrationCaseLinks = (state: ImmigrationCaseState): readonly RecordLink[] =>
  state.status === 'new' ? [] : [...originLinks(state.details.from), ...personLinks(state.persons)];
