import type { LocalDate } from '@jejak/kernel';
import { Temporal } from 'temporal-polyfill';

export const MONTH_NAMES_ID = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;
/** From Monday on. */
export const DAY_NAMES_ID = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

/** A date as letters write it: `2 Maret 2021`. */
export const formatDateId = (date: LocalDate): string => {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${String(day)} ${MONTH_NAMES_ID[month - 1] ?? ''} ${String(year)}`;
};

/** The same with the day of the week: `Selasa, 2 Maret 2021`. */
export const formatDayId = (date: LocalDate): string =>
  `${DAY_NAMES_ID[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? ''}, ${formatDateId(date)}`;

/** Days from first to last: `2 Maret 2021`, or `30 Desember 2020 sampai dengan 2 Januari 2021`. */
export const formatDaysId = (first: LocalDate, last: LocalDate): string =>
  first === last ? formatDayId(first) : `${formatDateId(first)} sampai dengan ${formatDateId(last)}`;
