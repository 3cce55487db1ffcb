import { lastDay, MONTH_NAMES_ID, monthPeriod, type Period } from '@jejak/calendar';
import { type LocalDate, Refusal } from '@jejak/kernel';

export const SPAN_KINDS = ['month', 'quarter', 'semester', 'year'] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** The part of a year that a recap is about. */
export interface Span {
  readonly kind: SpanKind;
  readonly year: number;
  /** Which month, quarter or semester of the year, from 1; 1 for the year itself. */
  readonly number: number;
  /** Its months, `YYYY-MM`. */
  readonly months: readonly Period[];
  /** Indonesian: `Februari 2021`, `Triwulan I 2021`, `Semester II 2021`, `Tahun 2021`. */
  readonly label: string;
}

/** What was asked for: of month, quarter and semester at most one; none = the whole year. */
export interface SpanRequest {
  readonly year: number;
  readonly month?: number;
  readonly quarter?: number;
  readonly semester?: number;
}

const MONTHS_OF: Readonly<Record<SpanKind, number>> = { month: 1, quarter: 3, semester: 6, year: 12 };
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** `2021-02` as `Februari`. */
export const monthName = (month: Period): string => MONTH_NAMES_ID[Number(month.slice(5, 7)) - 1] ?? month;

/** @throws Refusal SPAN_AMBIGUOUS, SPAN_INVALID */
export const spanOf = (request: SpanRequest): Span => {
  const asked = (['month', 'quarter', 'semester'] as const).filter((name) => request[name] !== undefined);
  const [kind = 'year', another] = asked;
  if (another !== undefined)
    throw new Refusal({
      code: 'SPAN_AMBIGUOUS',
      field: another,
      en: `A recap is of one ${asked.join(' or one ')}, not of both`,
      id: 'Pilih salah satu: bulan, triwulan, atau semester.',
      allowed: SPAN_KINDS,
    });
  return makeSpan(kind, request.year, kind === 'year' ? 1 : (request[kind] ?? 1));
};

const makeSpan = (kind: SpanKind, year: number, number: number): Span => {
  const length = MONTHS_OF[kind];
  const last = 12 / length;
  if (!Number.isSafeInteger(number) || number < 1 || number > last)
    throw new Refusal({
      code: 'SPAN_INVALID',
      field: kind,
      en: `A year has no ${kind} ${String(number)}`,
      id: `Isi dengan bilangan bulat 1 sampai ${String(last)}.`,
      allowed: [`1…${String(last)}`],
    });
  const months = Array.from({ length }, (_, index) => monthPeriod(year, (number - 1) * length + index + 1));
  return { kind, year, number, months, label: labelOf(kind, year, number, months) };
};

const labelOf = (kind: SpanKind, year: number, number: number, months: readonly Period[]): string => {
  const roman = ROMAN[number - 1] ?? '';
  switch (kind) {
    case 'month':
      return `${monthName(months[0] ?? '')} ${String(year)}`;
    case 'quarter':
      return `Triwulan ${roman} ${String(year)}`;
    case 'semester':
      return `Semester ${roman} ${String(year)}`;
    case 'year':
      return `Tahun ${String(year)}`;
  }
};

/** For file names: `2021-02`, `2021-tw1`, `2021-s2`, `2021`. */
export const spanSlug = ({ kind, year, number, months }: Span): string => {
  switch (kind) {
    case 'month':
      return months[0] ?? '';
    case 'quarter':
      return `${String(year)}-tw${String(number)}`;
    case 'semester':
      return `${String(year)}-s${String(number)}`;
    case 'year':
      return String(year);
  }
};

/** 1 to 12. */
export const lastMonthOf = ({ months }: Span): number => Number((months.at(-1) ?? '').slice(5, 7));

export const lastDayOf = ({ year, months }: Span): LocalDate => lastDay(months.at(-1) ?? String(year));

/** Whether a day or month lies in the span; a year lies only in the span of a whole year. */
export const isInSpan = (period: Period, { kind, year, months }: Span): boolean =>
  period.length === 4 ? kind === 'year' && period === String(year) : months.includes(period.slice(0, 7));
