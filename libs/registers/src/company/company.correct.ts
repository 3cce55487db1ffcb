import { refuse } from '@jejak/kernel';
import { applyChanges, Fields } from '@jejak/records';
import { laidOver } from '../changes';
import type { Company, CompanyState } from './company';
import { COMPANY_FIELDS, readCompanyChanges } from './company.fields';

/** The corrected entry: what changes is read as at its entry. */
export const correctCompany = (state: CompanyState, changes: Readonly<Record<string, unknown>>): Company => {
  if (state.status === 'new')
    return refuse({
      code: 'RECORD_NOT_FOUND',
      field: 'id',
      en: 'There is no company to correct',
      id: 'Perusahaan tidak ditemukan.',
    });
  applyChanges(state, changes, { company: COMPANY_FIELDS });
  const sent = new Fields(changes, 'changes').optionalObject('company');
  return sent === undefined
    ? state
    : { ...state, company: laidOver(state.company, readCompanyChanges(sent, state.company)) };
};
