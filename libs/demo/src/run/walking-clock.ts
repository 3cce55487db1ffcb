import type { Instant, LocalDate } from '@jejak/kernel';

/** Hours that the zones of the country are ahead of UTC; none of them has summer time. */
const HOURS_AHEAD: Readonly<Record<string, number>> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };
export const DEMO_ZONES: readonly string[] = Object.keys(HOURS_AHEAD);

/** Work is entered from nine to sixteen o'clock, so that the day is the same in UTC. */
const OPENS_AT = 9;
const WORK_MS = 7 * 60 * 60 * 1000;

/** The clock that decisions see; it is walked through the year, while the log keeps its own. */
export class WalkingClock {
  #now: Instant = '1970-01-01T00:00:00.000Z';

  now(): Instant {
    return this.#now;
  }

  /** @param share how much of the working day has passed, 0 to 1 */
  walkTo(day: LocalDate, zone: string, share: number): void {
    const opened = Date.parse(`${day}T00:00:00.000Z`) + (OPENS_AT - (HOURS_AHEAD[zone] ?? 0)) * 60 * 60 * 1000;
    this.#now = new Date(opened + Math.floor(share * WORK_MS)).toISOString();
  }
}
