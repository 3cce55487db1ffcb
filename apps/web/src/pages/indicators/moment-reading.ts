import { SECTIONS } from '@jejak/records';
import type { Moment } from './figures';

/** Months of all sections that a year has. */
const MONTHS_OF_SECTIONS = 12 * SECTIONS.length;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The last moment of a day in a zone, as an instant; now, where the day is not over. */
export const endOfDay = (day: string, zone: string, now: number): string => {
  const noon = new Date(`${day}T12:00:00Z`);
  const there = new Date(noon.toLocaleString('en-US', { timeZone: zone }));
  const here = new Date(noon.toLocaleString('en-US', { timeZone: 'UTC' }));
  const end = Date.parse(`${day}T23:59:59.999Z`) - (there.getTime() - here.getTime());
  return new Date(Math.min(end, now)).toISOString();
};

/** What somebody wrote as a moment: a day, or a position with or without the zeros in front. */
export const readMoment = (text: string, zone: string, now: number): Moment => {
  const trimmed = text.trim();
  if (DAY.test(trimmed)) return endOfDay(trimmed, zone, now);
  return /^\d{1,16}$/.test(trimmed) ? trimmed.padStart(16, '0') : undefined;
};

export interface Official {
  readonly locked: number;
  readonly all: number;
  /** The position of the last lock, once every month of every section is locked; before that a year has no official figures. */
  readonly position?: string;
}

interface LockedRow {
  readonly status: string;
  readonly lastPosition: string;
}

/** Official is what stood when the last month of the year was locked: what is added later is late. */
export const officialOf = (rows: readonly LockedRow[]): Official => {
  const locked = rows.filter(({ status }) => status === 'locked');
  const last = locked
    .map(({ lastPosition }) => lastPosition)
    .sort()
    .at(-1);
  return {
    locked: locked.length,
    all: MONTHS_OF_SECTIONS,
    ...(last === undefined || locked.length < MONTHS_OF_SECTIONS ? {} : { position: last }),
  };
};
