import { isUuid } from '@jejak/kernel';
import type { Fields, RecordLink } from '@jejak/records';

/** The record that this one continues: what it says need not be typed again ("lanjutkan ke …"). */
export interface Origin {
  readonly entity: string;
  readonly id: string;
}

/** The dimension of what a record does not say. */
export const UNSTATED = 'unknown';

const RECORD_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** The id of another record: a UUID, or a name where records of its kind have one. */
export const readRecordId = (fields: Fields, name: string): string => {
  const id = fields.text(name, { max: 100 });
  if (!RECORD_ID.test(id))
    fields.refuse(name, {
      code: 'RECORD_ID_INVALID',
      en: `${name} is not the id of a record`,
      id: 'Nomor catatan tidak sah; pilih catatannya dari daftar.',
      allowed: ['UUID'],
    });
  return isUuid(id.toLowerCase()) ? id.toLowerCase() : id;
};

export const readOptionalRecordId = (fields: Fields, name: string): string | undefined =>
  fields.has(name) ? readRecordId(fields, name) : undefined;

/** A person or company by its id in the register, never by name. */
export const readRegisterId = (fields: Fields, name: string): string => {
  const id = fields.text(name, { max: 100 }).toLowerCase();
  if (!isUuid(id))
    fields.refuse(name, {
      code: 'REGISTER_ID_INVALID',
      en: `${name} is not the id of a register entry`,
      id: 'Pilih dari daftar; bila belum ada, daftarkan lebih dahulu.',
      allowed: ['UUID'],
    });
  return id;
};

export const readOptionalRegisterId = (fields: Fields, name: string): string | undefined =>
  fields.has(name) ? readRegisterId(fields, name) : undefined;

/** What the record continues, when it says so. @param entities of what it may continue */
export const readOrigin = (fields: Fields, entities: readonly string[]): Origin | undefined => {
  const from = fields.optionalObject('from');
  if (from === undefined) return undefined;
  const origin = { entity: from.choice('entity', entities), id: readRecordId(from, 'id') };
  from.end();
  return origin;
};

export const originLinks = (from: Origin | undefined): readonly RecordLink[] =>
  from === undefined ? [] : [{ ...from, relation: 'dilanjutkan dari' }];

/** ISO 3166-1 alpha-3. */
export const readNationality = (fields: Fields, name = 'nationality'): string => {
  const nationality = fields.text(name, { min: 3, max: 3 }).toUpperCase();
  if (!/^[A-Z]{3}$/.test(nationality))
    fields.refuse(name, {
      code: 'NATIONALITY_INVALID',
      en: 'A nationality is an ISO 3166-1 alpha-3 code',
      id: 'Kewarganegaraan ditulis dengan kode tiga huruf, misalnya CHN.',
      allowed: ['ISO 3166-1 alpha-3'],
    });
  return nationality;
};
