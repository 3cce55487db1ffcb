import { refuse } from '@jejak/kernel';
import { applyChanges, Fields } from '@jejak/records';
import { laidOver } from '../changes';
import type { Agency, AgencyState } from './agency';
import { AGENCY_FIELDS, readAgencyChanges } from './agency.fields';

/** The corrected entry: what changes is read as at its entry. */
export const correctAgency = (state: AgencyState, changes: Readonly<Record<string, unknown>>): Agency => {
  if (state.status === 'new')
    return refuse({
      code: 'RECORD_NOT_FOUND',
      field: 'id',
      en: 'There is no agency to correct',
      id: 'Instansi tidak ditemukan.',
    });
  applyChanges(state, changes, { agency: AGENCY_FIELDS });
  const sent = new Fields(changes, 'changes').optionalObject('agency');
  return sent === undefined
    ? state
    : { ...state, agency: laidOver(state.agency, readAgencyChanges(sent, state.agency)) };
};
