import type { LocalDate } from '@jejak/kernel';
import { laidOver } from '../changes';
import type { Merge } from '../merging';
import type { AgencyEntry, AgencyEvent } from './agency.events';

export interface RegisteredAgency {
  readonly status: 'registered';
  readonly registeredOn: LocalDate;
  readonly agency: AgencyEntry;
}
/** A duplicate: it keeps what it held, and says where it went. */
export interface MergedAgency {
  readonly status: 'merged';
  readonly registeredOn: LocalDate;
  readonly agency: AgencyEntry;
  readonly merge: Merge;
}

export type Agency = RegisteredAgency | MergedAgency;
export type AgencyState = { readonly status: 'new' } | Agency;

export const initialAgency: AgencyState = { status: 'new' };

export const evolveAgency = (state: AgencyState, event: AgencyEvent): AgencyState => {
  if (event.type === 'AgencyRegistered')
    return { status: 'registered', registeredOn: event.data.on, agency: event.data.agency };
  if (state.status === 'new') return state;
  const { registeredOn, agency } = state;
  switch (event.type) {
    case 'AgencyUpdated':
      return { ...state, agency: laidOver(agency, event.data.changes) };
    case 'AgencyMerged':
      return { status: 'merged', registeredOn, agency, merge: event.data };
    case 'AgencyUnmerged':
      return { status: 'registered', registeredOn, agency };
  }
};
