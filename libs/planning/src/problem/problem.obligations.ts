import { firstDay } from '@jejak/calendar';
import { type Deadline, type MetDeadline, type Waiting, WHOLE } from '@jejak/records';
import { followUpWarnFrom } from './follow-up-warnings';
import type { ProblemState } from './problem';
import type { FollowUp } from './problem.events';

const deadlineOf = ({ dueOn }: FollowUp): readonly Deadline[] =>
  dueOn === undefined
    ? []
    : [
        {
          name: 'follow-up',
          item: WHOLE,
          label: 'Batas tindak lanjut',
          dueOn,
          warnFrom: followUpWarnFrom(dueOn),
          source: 'tanggal yang ditetapkan kantor dalam rencana tindak lanjut',
        },
      ];

export const problemDeadlines = (state: ProblemState): readonly Deadline[] =>
  state.status === 'followUpPlanned' ? deadlineOf(state.followUp) : [];

/** A dropped item was not done: its limit is gone, not met. */
export const metProblemDeadlines = (state: ProblemState): readonly MetDeadline[] =>
  state.status === 'done'
    ? deadlineOf(state.followUp).map((deadline) => ({ ...deadline, metOn: state.done.doneOn }))
    : [];

export const problemWaiting = (state: ProblemState): readonly Waiting[] => {
  switch (state.status) {
    case 'open':
      return [
        {
          queue: 'problem-follow-up',
          label: 'Permasalahan tanpa rencana tindak lanjut',
          item: WHOLE,
          waitsFor: state.problem.section,
          since: firstDay(state.problem.since),
          nextStep: 'PlanFollowUp',
        },
      ];
    case 'followUpPlanned':
      return [
        {
          queue: 'follow-up',
          label: 'Tindak lanjut belum selesai',
          item: WHOLE,
          waitsFor: state.followUp.section ?? 'head',
          since: state.followUp.plannedOn,
          nextStep: 'CompleteFollowUp',
        },
      ];
    default:
      return [];
  }
};
