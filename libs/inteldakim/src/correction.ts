import { Refusal } from '@jejak/kernel';
import type { Fields } from '@jejak/records';

/** A part of a corrected record, read whole and by the rules of its entry. */
export const readPart = <T>(fields: Fields, name: string, read: (part: Fields) => T): T => {
  const part = fields.object(name);
  const value = read(part);
  part.end();
  return value;
};

/** A correction is asked of what is there. @param record Indonesian, for the sentence */
export const nothingToCorrect = (record: string): Refusal =>
  new Refusal({
    code: 'RECORD_NOT_FOUND',
    field: 'id',
    en: 'There is no record to correct',
    id: `${record} tidak ditemukan.`,
  });
