import type { LocalDate } from '@jejak/kernel';
import type {
  CheckedVesselCall,
  CheckSchedule,
  ExpectedTime,
  VesselCallDetails,
  VesselCallEvent,
} from './vessel-call.events';

interface Announcement {
  readonly details: VesselCallDetails;
  readonly announcedOn: LocalDate;
  readonly expected: ExpectedTime;
}
export type AnnouncedVesselCall = Announcement & { readonly status: 'announced' };
export type ScheduledVesselCall = Announcement & { readonly status: 'scheduled'; readonly schedule: CheckSchedule };
export type CancelledVesselCall = Announcement & {
  readonly status: 'cancelled';
  readonly schedule?: CheckSchedule;
  readonly cancelledOn: LocalDate;
  readonly reason: string;
};

/** A call that exists, in one of its steps. */
export type VesselCall = AnnouncedVesselCall | ScheduledVesselCall | CheckedVesselCall | CancelledVesselCall;
export type VesselCallState = { readonly status: 'new' } | VesselCall;

export const initialVesselCall: VesselCallState = { status: 'new' };

export const evolveVesselCall = (state: VesselCallState, event: VesselCallEvent): VesselCallState => {
  switch (event.type) {
    case 'VesselCallAnnounced': {
      const { on, details, expected } = event.data;
      return { status: 'announced', details, announcedOn: on, expected };
    }
    case 'VesselCallScheduled':
      return state.status === 'announced' || state.status === 'scheduled'
        ? { ...state, status: 'scheduled', schedule: event.data.schedule }
        : state;
    case 'VesselCallChecked':
    case 'VesselCallTranscribed':
      return event.data.call;
    case 'VesselCallCancelled':
      return state.status === 'announced' || state.status === 'scheduled'
        ? { ...state, status: 'cancelled', cancelledOn: event.data.on, reason: event.data.reason }
        : state;
  }
};
