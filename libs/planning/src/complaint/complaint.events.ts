import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { Section } from '@jejak/records';

/** `restricted`: whistle-blowing and gratuity are counted, and nothing of their contents is recorded. */
export type ComplaintClass = 'ordinary' | 'restricted';

export interface ComplaintReceipt {
  readonly receivedOn: LocalDate;
  readonly channel: string;
  readonly category: string;
  /** Its number in the application that it came by. */
  readonly reference?: string;
  /** What it is about, without the name of anyone. */
  readonly subject?: string;
  /** The section that it concerns. */
  readonly section?: Section;
}

export interface ComplaintForward {
  readonly forwardedOn: LocalDate;
  /** The unit that has to answer; unsaid of a restricted one. */
  readonly forwardedTo?: string;
}

export interface ComplaintAnswer {
  readonly answeredOn: LocalDate;
  readonly answer?: string;
}

export interface ComplaintClosing {
  readonly closedOn: LocalDate;
}

interface Received {
  readonly class: ComplaintClass;
  readonly receipt: ComplaintReceipt;
}
export type ReceivedComplaint = Received & { readonly status: 'received' };
export type ForwardedComplaint = Received & { readonly status: 'forwarded'; readonly forward: ComplaintForward };
/** An office that answers by itself forwards to nobody. */
export type AnsweredComplaint = Received & {
  readonly status: 'answered';
  readonly forward?: ComplaintForward;
  readonly answer: ComplaintAnswer;
};
export type ClosedComplaint = Omit<AnsweredComplaint, 'status'> & {
  readonly status: 'closed';
  readonly closing: ComplaintClosing;
};

export type ComplaintEvent =
  | DomainEvent<'ComplaintReceived', { on: LocalDate; complaint: ReceivedComplaint }>
  | DomainEvent<'ComplaintForwarded', { on: LocalDate; forward: ComplaintForward }>
  | DomainEvent<'ComplaintAnswered', { on: LocalDate; complaint: AnsweredComplaint }>
  | DomainEvent<'ComplaintClosed', { on: LocalDate; closing: ComplaintClosing }>;

export const complaintEvents: EventTypeRegistry & Record<ComplaintEvent['type'], { version: number }> = {
  ComplaintReceived: { version: 1 },
  ComplaintForwarded: { version: 1 },
  ComplaintAnswered: { version: 1 },
  ComplaintClosed: { version: 1 },
};
