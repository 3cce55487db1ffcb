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
import { isAnnulledFor, openObjections, type TakState } from './tak';
import { type Tak, TAK_MEASURES } from './tak.events';

/**
 * Three kinds, never one "tak": the decision, its persons, their measures, all dated the decision. They stay when the
 * decision is annulled, and the annulment is stated beside them on its own date.
 */
export const takFacts = (tak: Tak, office: OfficeId): readonly Fact[] => [
  ...countedFacts(tak, office),
  ...laterFacts(tak, office),
];

const SECTION = 'inteldakim';

const countedFacts = ({ decidedOn, persons, charges }: Tak, office: OfficeId): readonly Fact[] => {
  const act = { office, section: SECTION, basis: 'act', period: decidedOn, quantity: 1 } as const;
  return [
    { ...act, name: 'decision', kind: 'tak-decision', dimensions: {} },
    ...persons.flatMap(({ nationality, sex, measures }, index): readonly Fact[] => [
      { ...act, name: `person-${String(index)}`, kind: 'tak-person', dimensions: { nationality, sex } },
      ...measures.map((measure) => ({
        ...act,
        name: `measure-${String(index)}-${measure}`,
        kind: 'tak-measure',
        dimensions: { measure, nationality, sex },
      })),
    ]),
    ...charges.map(({ amount }, index) => ({
      ...act,
      basis: 'statement' as const,
      name: `charge-${String(index)}`,
      kind: 'tak-charge',
      quantity: amount,
      dimensions: {},
    })),
  ];
};

const laterFacts = ({ persons, objections, annulments }: Tak, office: OfficeId): readonly Fact[] => {
  const statement = { office, section: SECTION, basis: 'statement', quantity: 1 } as const;
  const dimensionsOf = (person: string): Readonly<Record<string, string>> => {
    const known = persons.find((each) => each.person === person);
    return compact({ nationality: known?.nationality, sex: known?.sex });
  };
  return [
    ...objections.flatMap(({ person, objectedOn, decision }, index): readonly Fact[] => {
      const dimensions = dimensionsOf(person);
      const made = { ...statement, name: `objection-${String(index)}`, kind: 'tak-objection', period: objectedOn };
      if (decision === undefined) return [{ ...made, dimensions }];
      const { decidedOn: period, result } = decision;
      const decided: Fact = {
        ...statement,
        name: `objection-decided-${String(index)}`,
        kind: 'tak-objection-decided',
        period,
        dimensions: { ...dimensions, result },
      };
      const annulled: Fact = {
        ...statement,
        name: `annulled-by-objection-${String(index)}`,
        kind: 'tak-annulled',
        period,
        dimensions: { ...dimensions, by: 'objection' },
      };
      return [{ ...made, dimensions }, decided, ...(result === 'annulled' ? [annulled] : [])];
    }),
    ...annulments.map(({ person, annulledOn, by }, index) => ({
      ...statement,
      name: `annulled-${String(index)}`,
      kind: 'tak-annulled',
      period: annulledOn,
      dimensions: { ...dimensionsOf(person), by },
    })),
  ];
};

export const takRow = (state: TakState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const taken = state.persons.flatMap(({ measures }) => measures);
  return {
    status: state.status,
    occurredOn: state.decidedOn,
    summary: compact({
      decisionNumber: state.details.decisionNumber,
      persons: state.persons.length,
      measures: TAK_MEASURES.filter((measure) => taken.includes(measure)).join(' '),
      openObjections: openObjections(state).length,
      annulled: state.persons.filter(({ person }) => isAnnulledFor(state, person)).length,
    }),
  };
};

export const takWaiting = (state: TakState): readonly Waiting[] => {
  if (state.status === 'new') return [];
  const since = openObjections(state)
    .map(({ objectedOn }) => objectedOn)
    .sort()[0];
  const objection: readonly Waiting[] =
    since === undefined
      ? []
      : [
          {
            queue: 'tak-objection',
            label: 'Keberatan atas TAK menunggu keputusan Menteri',
            item: WHOLE,
            waitsFor: 'menteri',
            since,
            nextStep: 'DecideTakObjection',
          },
        ];
  return [...objection, ...numberToFollow(state.details.decisionNumber, state.decidedOn, 'NumberTakDecision')];
};

export const takLinks = (state: TakState): readonly RecordLink[] =>
  state.status === 'new' ? [] : [...originLinks(state.details.from), ...personLinks(state.persons)];
