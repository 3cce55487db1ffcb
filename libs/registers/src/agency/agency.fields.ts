import { compact, type Fields } from '@jejak/records';
import { type Changes, changed, refuseEmpty } from '../changes';
import { readAliases, readName } from '../names';
import { organisationNameKey } from '../normal-names';
import { AGENCY_LEVELS, type AgencyEntry } from './agency.events';

export const AGENCY_FIELDS = ['name', 'aliases', 'level'] as const;

export const readAgency = (fields: Fields): AgencyEntry => {
  const name = readName(fields, organisationNameKey);
  return {
    name,
    aliases: readAliases(fields, name, organisationNameKey),
    level: fields.choice('level', AGENCY_LEVELS),
  };
};

/** What an update or a correction sends; the rest stays. */
export const readAgencyChanges = (fields: Fields, agency: AgencyEntry): Changes<AgencyEntry> => {
  const name = changed(fields, 'name', () => readName(fields, organisationNameKey));
  const changes = compact({
    name,
    aliases: changed(fields, 'aliases', () => readAliases(fields, name ?? agency.name, organisationNameKey)),
    level: changed(fields, 'level', () => fields.choice('level', AGENCY_LEVELS)),
  });
  refuseEmpty(changes, fields, AGENCY_FIELDS);
  return changes;
};
