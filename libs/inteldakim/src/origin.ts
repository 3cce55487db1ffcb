import { isUuid } from '@jejak/kernel';
import type { Fields, RecordLink } from '@jejak/records';

/** The record that this one continues: what it says need not be typed again ("lanjutkan ke …"). */
export interface Origin {
  readonly entity: string;
  readonly id: string;
}

/** The id of another record. */
export const readRecordId = (fields: Fields, name: string): string => {
  const id = fields.text(name, { min: 36, max: 36 }).toLowerCase();
  if (!isUuid(id))
    fields.refuse(name, {
      code: 'RECORD_ID_INVALID',
      en: `${name} is not the id of a record`,
      id: 'Nomor catatan tidak sah; pilih catatannya dari daftar.',
      allowed: ['UUID'],
    });
  return id;
};

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
