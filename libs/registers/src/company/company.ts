import type { LocalDate } from '@jejak/kernel';
import { laidOver } from '../changes';
import type { Merge } from '../merging';
import type { CompanyEntry, CompanyEvent } from './company.events';

export interface RegisteredCompany {
  readonly status: 'registered';
  readonly registeredOn: LocalDate;
  readonly company: CompanyEntry;
}
/** A duplicate: it keeps what it held, and says where it went. */
export interface MergedCompany {
  readonly status: 'merged';
  readonly registeredOn: LocalDate;
  readonly company: CompanyEntry;
  readonly merge: Merge;
}

export type Company = RegisteredCompany | MergedCompany;
export type CompanyState = { readonly status: 'new' } | Company;

export const initialCompany: CompanyState = { status: 'new' };

export const evolveCompany = (state: CompanyState, event: CompanyEvent): CompanyState => {
  if (event.type === 'CompanyRegistered')
    return { status: 'registered', registeredOn: event.data.on, company: event.data.company };
  if (state.status === 'new') return state;
  const { registeredOn, company } = state;
  switch (event.type) {
    case 'CompanyUpdated':
      return { ...state, company: laidOver(company, event.data.changes) };
    case 'CompanyMerged':
      return { status: 'merged', registeredOn, company, merge: event.data };
    case 'CompanyUnmerged':
      return { status: 'registered', registeredOn, company };
  }
};
