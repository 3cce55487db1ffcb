import { type Fields, noRecord } from '@jejak/records';
import { correctedEntry } from '../changes';
import type { Agency, AgencyState } from './agency';
import { AGENCY_FIELDS, readAgencyChanges } from './agency.fields';

export const correctAgency = (state: AgencyState, changes: Readonly<Record<string, unknown>>): Agency => {
  if (state.status === 'new') return noRecord();
  const read = { fields: AGENCY_FIELDS, read: (sent: Fields) => readAgencyChanges(sent, state.agency) };
  return { ...state, agency: correctedEntry('agency', state.agency, changes, read) };
};
