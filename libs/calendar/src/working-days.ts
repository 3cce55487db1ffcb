import { JejakError, type LocalDate } from '@jejak/kernel';
import data from './holidays.json';
import { addDays, dayOfWeek, isLocalDate, yearOf } from './local-date';

/** The days off of one year, as one decree gives them. */
interface CalendarVersion {
  readonly year: number;
  readonly publishedOn: LocalDate;
  readonly source: string;
  readonly holidays: readonly LocalDate[];
  readonly jointLeave: readonly LocalDate[];
}

const invalid = (why: string): JejakError =>
  new JejakError('HOLIDAYS_INVALID', `holidays.json: ${why}`, 'Berkas hari libur tidak sah.');

/** Read when the program starts: a day that does not exist or lies in another year stops it. */
const readVersions = (versions: readonly CalendarVersion[]): readonly CalendarVersion[] => {
  for (const { year, publishedOn, holidays, jointLeave } of versions) {
    if (!isLocalDate(publishedOn)) throw invalid(`publishedOn ${JSON.stringify(publishedOn)}`);
    for (const day of [...holidays, ...jointLeave])
      if (!isLocalDate(day) || yearOf(day) !== year) throw invalid(`${day} in ${String(year)}`);
  }
  return [...versions].sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1));
};

const VERSIONS = readVersions(data.versions);

const versionFor = (year: number, knownOn: LocalDate | undefined): CalendarVersion | undefined =>
  VERSIONS.filter((version) => version.year === year && (knownOn === undefined || version.publishedOn <= knownOn)).at(
    -1,
  );

/** Whether the days off of a year are known; else only weekends are left out. */
export const isCalendarKnown = (year: number): boolean => versionFor(year, undefined) !== undefined;

const SATURDAY = 6;

/** @param knownOn judge by the calendar that was published by then; absent = the newest */
export const isWorkingDay = (date: LocalDate, knownOn?: LocalDate): boolean => {
  if (dayOfWeek(date) >= SATURDAY) return false;
  const version = versionFor(Number(date.slice(0, 4)), knownOn);
  return version === undefined || !(version.holidays.includes(date) || version.jointLeave.includes(date));
};

/**
 * The date a number of working days later: the start day, holidays and cuti bersama do not count. The calendar was
 * revised within the year (2021 twice), so a date may move when it is asked again after a revision.
 * @param knownOn judge by the calendar that was published by then; absent = the newest
 */
export const addWorkingDays = (start: LocalDate, days: number, knownOn?: LocalDate): LocalDate => {
  let date = start;
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, knownOn)) left--;
  }
  return date;
};
