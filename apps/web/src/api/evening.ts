import { endOfDay } from '@jejak/calendar';

/** The last moment of a day in the office's zone; now where the day is not over: nobody knows yet what it will bring. */
export const eveningOf = (day: string, zone: string, now: number): string =>
  new Date(Math.min(Date.parse(endOfDay(day, zone)), now)).toISOString();
