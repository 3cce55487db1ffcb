import type {
  AnsweredComplaint,
  ClosedComplaint,
  ComplaintEvent,
  ForwardedComplaint,
  ReceivedComplaint,
} from './complaint.events';

export type Complaint = ReceivedComplaint | ForwardedComplaint | AnsweredComplaint | ClosedComplaint;
export type ComplaintState = { readonly status: 'new' } | Complaint;

export const initialComplaint: ComplaintState = { status: 'new' };

export const evolveComplaint = (state: ComplaintState, event: ComplaintEvent): ComplaintState => {
  switch (event.type) {
    case 'ComplaintReceived':
    case 'ComplaintAnswered':
      return event.data.complaint;
    case 'ComplaintForwarded':
      return state.status === 'received' ? { ...state, status: 'forwarded', forward: event.data.forward } : state;
    case 'ComplaintClosed':
      return state.status === 'answered' ? { ...state, status: 'closed', closing: event.data.closing } : state;
  }
};
