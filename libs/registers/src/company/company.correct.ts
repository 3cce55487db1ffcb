import { type Fields, noRecord } from '@jejak/records';
import { correctedEntry } from '../changes';
import type { Company, CompanyState } from './company';
import { COMPANY_FIELDS, readCompanyChanges } from './company.fields';

export const correctCompany = (state: CompanyState, changes: Readonly<Record<string, unknown>>): Company => {
  if (state.status === 'new') return noRecord();
  const read = { fields: COMPANY_FIELDS, read: (sent: Fields) => readCompanyChanges(sent, state.company) };
  return { ...state, company: correctedEntry('company', state.company, changes, read) };
};
