import { Refusal } from '@jejak/kernel';
import { type Span, spanOf } from '@jejak/recaps';

const PART = /^(\d{4})-(?:Q([1-4])|S([12])|(0[1-9]|1[0-2]))$/;

/**
 * The part of a year that is asked for: `2021-Q1`, `2021-S1`, `2021-03`; the year itself where none is.
 * @throws Refusal PERIOD_INVALID
 */
export const requestedSpan = (year: number, period?: string): Span => {
  if (period === undefined || period === String(year)) return spanOf({ year });
  const [, of, quarter, semester, month] = PART.exec(period) ?? [];
  if (of !== String(year))
    throw new Refusal({
      code: 'PERIOD_INVALID',
      field: 'period',
      en: `Not a part of ${String(year)}: ${JSON.stringify(period)}`,
      id: `Isi dengan bagian dari tahun ${String(year)}: triwulan, semester, atau bulan.`,
      allowed: [`${String(year)}-Q1`, `${String(year)}-S1`, `${String(year)}-01`],
    });
  return spanOf({
    year,
    ...(quarter === undefined ? {} : { quarter: Number(quarter) }),
    ...(semester === undefined ? {} : { semester: Number(semester) }),
    ...(month === undefined ? {} : { month: Number(month) }),
  });
};
