import { firstDay } from '@jejak/calendar';
import type { LocalDate, OfficeId } from '@jejak/kernel';
import { compact, type Fact, type RegisterRow } from '@jejak/records';
import type { ProblemState } from './problem';
import type { Problem } from './problem.events';

export const PROBLEM_KIND = 'problem';
/** Dimension `step`: planned, done or dropped, each at its own day. */
export const FOLLOW_UP_KIND = 'follow-up';

/** The dimension of an item that is the whole office's. */
export const WHOLE_OFFICE = 'office';

const factsOfProblem = ({ problem }: Problem, office: OfficeId): readonly Fact[] =>
  problem === undefined
    ? []
    : [
        {
          name: 'problem',
          office,
          section: 'tata-usaha',
          kind: PROBLEM_KIND,
          basis: 'statement',
          period: problem.since,
          quantity: 1,
          dimensions: compact({ section: problem.section, topic: problem.topic }),
        },
      ];

const factsOfFollowUp = (record: Exclude<Problem, { status: 'open' }>, office: OfficeId): readonly Fact[] => {
  const fact = (step: string, period: LocalDate): Fact => ({
    name: step,
    office,
    section: 'tata-usaha',
    kind: FOLLOW_UP_KIND,
    basis: 'statement',
    period,
    quantity: 1,
    dimensions: { step, section: record.followUp.section ?? WHOLE_OFFICE },
  });
  return [
    fact('planned', record.followUp.plannedOn),
    ...(record.status === 'done' ? [fact('done', record.done.doneOn)] : []),
    ...(record.status === 'dropped' ? [fact('dropped', record.dropped.droppedOn)] : []),
  ];
};

export const problemFacts = (record: Problem, office: OfficeId): readonly Fact[] => [
  ...factsOfProblem(record, office),
  ...(record.status === 'open' ? [] : factsOfFollowUp(record, office)),
];

export const problemRow = (state: ProblemState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { problem } = state;
  const followUp = state.status === 'open' ? undefined : state.followUp;
  const since = problem?.since ?? followUp?.plannedOn;
  return {
    status: state.status,
    ...(since === undefined ? {} : { occurredOn: firstDay(since) }),
    summary: compact({
      section: followUp?.section ?? problem?.section ?? WHOLE_OFFICE,
      topic: problem?.topic,
      problem: problem?.text,
      followUp: followUp?.text,
      dueOn: followUp?.dueOn,
    }),
  };
};
