import { compact, type Fields } from '@jejak/records';
import { type Changes, changed, changedOrGone, refuseEmpty } from '../changes';
import { readAliases, readName } from '../names';
import { organisationNameKey } from '../normal-names';
import type { CompanyEntry } from './company.events';

export const COMPANY_FIELDS = ['name', 'aliases', 'address', 'sector'] as const;

const readAddress = (fields: Fields): string | undefined => fields.optionalText('address', { max: 500 });
const readSector = (fields: Fields): string | undefined => fields.optionalText('sector', { max: 100 });

export const readCompany = (fields: Fields): CompanyEntry => {
  const name = readName(fields, organisationNameKey);
  return compact({
    name,
    aliases: readAliases(fields, name, organisationNameKey),
    address: readAddress(fields),
    sector: readSector(fields),
  });
};

/** What an update or a correction sends; the rest stays. */
export const readCompanyChanges = (fields: Fields, company: CompanyEntry): Changes<CompanyEntry> => {
  const name = changed(fields, 'name', () => readName(fields, organisationNameKey));
  const changes = compact({
    name,
    aliases: changed(fields, 'aliases', () => readAliases(fields, name ?? company.name, organisationNameKey)),
    address: changedOrGone(fields, 'address', () => readAddress(fields)),
    sector: changedOrGone(fields, 'sector', () => readSector(fields)),
  });
  refuseEmpty(changes, fields, COMPANY_FIELDS);
  return changes;
};
