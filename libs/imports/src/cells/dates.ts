import { granularityOf, isLocalDate } from '@jejak/calendar';

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'pebruari', 'feb', 'peb'],
  ['maret', 'mar'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agu', 'agt', 'ags'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'des'],
];

const two = (part: string): string => part.padStart(2, '0');

const monthNumber = (name: string): string | undefined => {
  const index = MONTHS.findIndex((names) => names.includes(name.toLowerCase()));
  return index < 0 ? undefined : two(String(index + 1));
};

/** `2021-03-02`, `2 Maret 2021`, or day/month/year as `02/03/2021`. */
export const parseDate = (text: string): string | undefined => {
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const named = /^(\d{1,2})[ -]([a-z]+)[ -](\d{4})$/i.exec(text);
  const [, day = '', month = '', year = ''] = numeric ?? named ?? [];
  const number = named === null ? two(month) : monthNumber(month);
  const date = day === '' ? text : `${year}-${number ?? ''}-${two(day)}`;
  return isLocalDate(date) ? date : undefined;
};

/** `2021-03`, `Maret 2021` or `03/2021`. */
export const parseMonth = (text: string): string | undefined => {
  const numeric = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  const named = /^([a-z]+)[ -](\d{4})$/i.exec(text);
  const [, month = '', year = ''] = numeric ?? named ?? [];
  const number = named === null ? two(month) : monthNumber(month);
  const period = month === '' ? text : `${year}-${number ?? ''}`;
  return granularityOf(period) === 'month' ? period : undefined;
};

export const parseYear = (text: string): number | undefined =>
  granularityOf(text) === 'year' ? Number(text) : undefined;

/** A day, a month or a year, in any of the forms above. */
export const parsePeriod = (text: string): string | undefined =>
  parseDate(text) ?? parseMonth(text) ?? (granularityOf(text) === 'year' ? text : undefined);
