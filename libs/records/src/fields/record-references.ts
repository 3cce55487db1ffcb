import { isUuid } from '@jejak/kernel';
import type { RecordLink } from '../obligations';
import type { Fields } from './fields';

/** The record that this one continues: what it says need not be typed again ("lanjutkan ke …"). */
export interface Origin {
  readonly entity: string;
  readonly id: string;
}

const ID_LENGTH = { max: 100 };
const NATURAL_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

const NOT_A_RECORD_ID = {
  code: 'RECORD_ID_INVALID',
  id: 'Nomor catatan tidak sah; pilih catatannya dari daftar.',
  allowed: ['UUID'],
};

/** The id of another record. */
export const readRecordId = (fields: Fields, name: string): string => {
  const id = fields.text(name, { min: 36, max: 36 }).toLowerCase();
  if (!isUuid(id)) fields.refuse(name, { ...NOT_A_RECORD_ID, en: `${name} is not the id of a record` });
  return id;
};

export const readOptionalRecordId = (fields: Fields, name: string): string | undefined =>
  fields.has(name) ? readRecordId(fields, name) : undefined;

/** The id of another record of a kind whose records may have a natural one (`simkim-2012345678`). */
export const readNaturalRecordId = (fields: Fields, name: string): string => {
  const id = fields.text(name, ID_LENGTH);
  if (!NATURAL_ID.test(id)) fields.refuse(name, { ...NOT_A_RECORD_ID, en: `${name} is not the id of a record` });
  return isUuid(id.toLowerCase()) ? id.toLowerCase() : id;
};

export const readOptionalNaturalRecordId = (fields: Fields, name: string): string | undefined =>
  fields.has(name) ? readNaturalRecordId(fields, name) : undefined;

/** The id of a person, company or agency in its register, never a name. */
export const readRegisterId = (fields: Fields, name: string): string => {
  const id = fields.text(name, ID_LENGTH).toLowerCase();
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

/**
 * What the record continues, when it says so.
 * @param entities of what it may continue
 * @param readId `readNaturalRecordId` where one of them may have a natural id
 */
export const readOrigin = (fields: Fields, entities: readonly string[], readId = readRecordId): Origin | undefined => {
  const from = fields.optionalObject('from');
  if (from === undefined) return undefined;
  const origin = { entity: from.choice('entity', entities), id: readId(from, 'id') };
  from.end();
  return origin;
};

export const originLinks = (from: Origin | undefined): readonly RecordLink[] =>
  from === undefined ? [] : [{ ...from, relation: 'dilanjutkan dari' }];
