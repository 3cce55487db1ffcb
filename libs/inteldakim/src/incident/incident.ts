import type { ClosedIncident, IncidentEvent, ReportedIncident } from './incident.events';

/** An incident that was reported, in one of its steps. */
export type Incident = ReportedIncident | ClosedIncident;
export type IncidentState = { readonly status: 'new' } | Incident;

export const initialIncident: IncidentState = { status: 'new' };

export const evolveIncident = (state: IncidentState, event: IncidentEvent): IncidentState => {
  switch (event.type) {
    case 'IncidentReported':
    case 'IncidentClosed':
      return event.data.incident;
    case 'IncidentNumbered':
      return state.status === 'new' ? state : { ...state, details: { ...state.details, number: event.data.number } };
  }
};
