import type { CriminalCase, CriminalCaseEvent } from './criminal-case.events';

export type CriminalCaseState = { readonly status: 'new' } | CriminalCase;

export const initialCriminalCase: CriminalCaseState = { status: 'new' };

export const evolveCriminalCase = (state: CriminalCaseState, event: CriminalCaseEvent): CriminalCaseState => {
  if (event.type !== 'CriminalCaseNumbered') return event.data.criminalCase;
  return state.status === 'new'
    ? state
    : { ...state, start: { ...state.start, sprindikNumber: event.data.sprindikNumber } };
};
