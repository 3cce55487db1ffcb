import type { OfficeId } from '@jejak/kernel';
import { compact, type Fact, type RegisterRow } from '@jejak/records';
import type { Complaint, ComplaintState } from './complaint';

export const COMPLAINT_RECEIVED_KIND = 'complaint-received';
export const COMPLAINT_ANSWERED_KIND = 'complaint-answered';

/** Received and answered ones, each at its own day; of a restricted one no more than its category can be told. */
export const complaintFacts = (complaint: Complaint, office: OfficeId): readonly Fact[] => {
  const { class: of, receipt } = complaint;
  const { category, channel, section } = receipt;
  const dimensions =
    of === 'restricted' ? { class: of, category } : compact({ class: of, category, channel, concerns: section });
  const shared = { office, section: 'tikim', basis: 'statement' as const, quantity: 1, dimensions };
  const received: Fact = {
    ...shared,
    name: 'received',
    kind: COMPLAINT_RECEIVED_KIND,
    period: receipt.receivedOn,
  };
  if (!('answer' in complaint)) return [received];
  const period = complaint.answer.answeredOn;
  return [received, { ...shared, name: 'answered', kind: COMPLAINT_ANSWERED_KIND, period }];
};

export const complaintRow = (state: ComplaintState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { class: of, receipt } = state;
  const { category, channel, reference, subject, section, receivedOn } = receipt;
  const forwardedTo = 'forward' in state ? state.forward.forwardedTo : undefined;
  const summary =
    of === 'restricted'
      ? { class: of, category }
      : compact({ class: of, category, channel, reference, subject, section, forwardedTo });
  return { status: state.status, occurredOn: receivedOn, summary };
};
