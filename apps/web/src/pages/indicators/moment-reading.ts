import { SECTIONS } from '@jejak/records';
import { eveningOf } from '../../api/evening';
import type { Moment } from './figures';

/** Months of all sections that a year has. */
const MONTHS_OF_SECTIONS = 12 * SECTIONS.length;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** What somebody wrote as a moment: a day, or a position with or without the zeros in front. */
export const readMoment = (text: string, zone: string, now: number): Moment => {
  const trimmed = text.trim();
  if (DAY.test(trimmed)) return eveningOf(trimmed, zone, now);
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
