import type { EndedInnovation, InnovationEvent, RunningInnovation } from './innovation.events';

export type InnovationRecord = RunningInnovation | EndedInnovation;
export type InnovationState = { readonly status: 'new' } | InnovationRecord;

export const initialInnovation: InnovationState = { status: 'new' };

export const evolveInnovation = (state: InnovationState, event: InnovationEvent): InnovationState => {
  switch (event.type) {
    case 'InnovationRecorded':
      return event.data.record;
    case 'InnovationEnded':
      return state.status === 'running' ? { ...state, status: 'ended', end: event.data.end } : state;
  }
};
