import type { Fields } from '@jejak/records';

const LENGTH = { max: 80 };
const APPLICATION_NUMBER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

/** SIMKIM's number of an application, which may name its record. */
export const readApplicationNumber = (fields: Fields): string | undefined => {
  const number = fields.optionalText('applicationNumber', LENGTH);
  if (number !== undefined && !APPLICATION_NUMBER.test(number))
    fields.refuse('applicationNumber', {
      code: 'APPLICATION_NUMBER_INVALID',
      en: 'An application number has letters, digits, dots and dashes, at most 80',
      id: 'Nomor permohonan hanya boleh berisi huruf, angka, titik dan tanda hubung, paling panjang 80.',
      allowed: ['A-Z', 'a-z', '0-9', '.', '-', '_'],
    });
  return number;
};

/** An application is known by SIMKIM's number for it, whether it is entered step by step or imported. */
export const applicationIdOf = (applicationNumber: string | undefined): string | undefined =>
  applicationNumber === undefined ? undefined : `simkim-${applicationNumber}`;
