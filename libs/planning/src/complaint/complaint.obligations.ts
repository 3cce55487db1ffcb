import { addWorkingDays } from '@jejak/calendar';
import type { LocalDate } from '@jejak/kernel';
import { compact, type Deadline, type MetDeadline, type Waiting, WHOLE } from '@jejak/records';
import type { Complaint, ComplaintState } from './complaint';
import { COMPLAINT_CATEGORIES, complaintLimitOn, type LimitedStep } from './complaint-codes';

/** Only the answer is what the public waits for, so only its share in time is measured. */
const MEASURED: Readonly<Record<LimitedStep, string | undefined>> = {
  forward: undefined,
  answer: 'complaint',
  close: undefined,
};

const deadlineOf = (step: LimitedStep, limit: string, start: LocalDate): readonly Deadline[] => {
  const found = complaintLimitOn(step, limit, start);
  if (found === undefined) return [];
  return [
    {
      name: `complaint-${step}`,
      item: WHOLE,
      label: found.label,
      dueOn: addWorkingDays(start, found.workingDays),
      warnFrom: addWorkingDays(start, found.warnAfterWorkingDays),
      source: found.source,
      ...compact({ measuredAs: MEASURED[step] }),
    },
  ];
};

/** Restricted reports go ways of their own: no limit of the office runs for them. */
const forwardLimit = ({ class: of, receipt }: Complaint): readonly Deadline[] =>
  of === 'restricted' ? [] : deadlineOf('forward', 'any', receipt.receivedOn);

const answerLimit = ({ receipt }: Complaint): readonly Deadline[] => {
  const limit = COMPLAINT_CATEGORIES.find(({ code }) => code === receipt.category)?.limit;
  return limit === undefined ? [] : deadlineOf('answer', limit, receipt.receivedOn);
};

const closeLimit = (complaint: Complaint): readonly Deadline[] =>
  'answer' in complaint && complaint.class === 'ordinary'
    ? deadlineOf('close', 'any', complaint.answer.answeredOn)
    : [];

export const complaintDeadlines = (state: ComplaintState): readonly Deadline[] => {
  switch (state.status) {
    case 'received':
      return [...forwardLimit(state), ...answerLimit(state)];
    case 'forwarded':
      return answerLimit(state);
    case 'answered':
      return closeLimit(state);
    default:
      return [];
  }
};

export const metComplaintDeadlines = (state: ComplaintState): readonly MetDeadline[] => {
  if (state.status === 'new') return [];
  const metOn = (deadlines: readonly Deadline[], on: LocalDate | undefined): readonly MetDeadline[] =>
    on === undefined ? [] : deadlines.map((deadline) => ({ ...deadline, metOn: on }));
  return [
    ...metOn(forwardLimit(state), 'forward' in state ? state.forward.forwardedOn : undefined),
    ...metOn(answerLimit(state), 'answer' in state ? state.answer.answeredOn : undefined),
    ...metOn(closeLimit(state), 'closing' in state ? state.closing.closedOn : undefined),
  ];
};

export const complaintWaiting = (state: ComplaintState): readonly Waiting[] => {
  if (state.status === 'new') return [];
  const restricted = state.class === 'restricted';
  const waiting = (
    queue: string,
    label: string,
    since: LocalDate,
    nextStep: string,
    who: string,
  ): readonly Waiting[] => [
    { queue: `complaint-${queue}`, label, item: WHOLE, since, nextStep, waitsFor: restricted ? 'head' : who },
  ];
  const concerned = state.receipt.section ?? 'tikim';
  switch (state.status) {
    case 'received':
      return waiting('forward', 'Pengaduan menunggu diteruskan', state.receipt.receivedOn, 'ForwardComplaint', 'tikim');
    case 'forwarded':
      return waiting('answer', 'Pengaduan menunggu jawaban', state.forward.forwardedOn, 'AnswerComplaint', concerned);
    case 'answered':
      return waiting('close', 'Pengaduan menunggu ditutup', state.answer.answeredOn, 'CloseComplaint', 'tikim');
    case 'closed':
      return [];
  }
};
