import { DUE_STEP_KIND } from '@jejak/indicators/domain';
import type { OfficeId } from '@jejak/kernel';
import { compact, type Fact, type RegisterRow } from '@jejak/records';
import { type DeadlineState, isInTime } from './deadline';
import type { DeadlineEvent, NotedDeadline } from './deadline.events';

/** What the figures are told of a limit; without `inTime` what they were told is taken back. */
export interface DueStep {
  readonly deadline: NotedDeadline;
  readonly inTime?: boolean;
}

/** A step that came late says nothing new: it was stated as missed before. */
export const dueStepAfter = (event: DeadlineEvent): DueStep | undefined => {
  const { deadline } = event.data;
  switch (event.type) {
    case 'DeadlineApproaching':
      return undefined;
    case 'DeadlineMissed':
      return { deadline, inTime: false };
    case 'DeadlineMet':
      return isInTime(deadline, event.data.on) ? { deadline, inTime: true } : undefined;
    case 'DeadlineDropped':
      return { deadline };
  }
};

/** "Due" = the limit falls in the period: a step is stated under its last day, met or not. */
export const dueStepFacts = ({ deadline, inTime }: DueStep, office: OfficeId): readonly Fact[] =>
  inTime === undefined || deadline.measuredAs === undefined
    ? []
    : [
        {
          name: 'due-step',
          office,
          section: deadline.section,
          kind: DUE_STEP_KIND,
          basis: 'statement',
          period: deadline.dueOn,
          quantity: 1,
          dimensions: { workflow: deadline.measuredAs, met: inTime ? 'yes' : 'no' },
        },
      ];

export const deadlineRow = (state: DeadlineState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { record, item, name, label, section, dueOn, measuredAs } = state.deadline;
  return {
    status: state.status,
    occurredOn: dueOn,
    summary: compact({
      record,
      item: item === '' ? undefined : item,
      name,
      label,
      section,
      dueOn,
      metOn: 'metOn' in state ? state.metOn : undefined,
      measuredAs,
    }),
  };
};
