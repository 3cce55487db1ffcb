import { AppendRefused, type AppendRefusal } from './errors';
import { toInstant } from './stored-form';

export interface Clock {
  /** Wall time, milliseconds since 1970 in UTC. */
  now(): number;
  /** Milliseconds since some moment, never set back or forward by anyone. */
  monotonic(): number;
}

export const systemClock: Clock = { now: () => Date.now(), monotonic: () => performance.now() };

const DAY = 86_400_000;
/** Wall time may run ahead of monotonic time by this much between two appends: a laptop that slept over the weekend. */
const LEAP = 7 * DAY;
/** An office may be idle for three years; a clock that is further from the last event, in 2099 say, is a mistake. */
export const LONGEST_IDLE_DAYS = 1096;

/**
 * The log's own clock: `max(last, now)`, so that recorded times never run backwards. A clock that is set back is
 * tolerated (the time stands still until it catches up); one that leaps far forward is refused, because a single event
 * recorded in the far future would hold the time of every later one.
 */
export class RecordingClock {
  readonly #clock: Clock;
  readonly #idleDays: number;
  #lead: number;
  #first = true;

  constructor(clock: Clock, longestIdleDays: number = LONGEST_IDLE_DAYS) {
    this.#clock = clock;
    this.#idleDays = longestIdleDays;
    this.#lead = clock.now() - clock.monotonic();
  }

  /**
   * The time of the next event.
   * @param last recorded time of the last event in the log; null for an empty log
   * @throws AppendRefused CLOCK_JUMP_REFUSED
   */
  stamp(last: number | null): number {
    const now = this.#clock.now();
    const lead = now - this.#clock.monotonic();
    if (lead - this.#lead > LEAP) {
      throw refuseJump({
        en: `The clock leapt to ${toInstant(now)}, more than 7 days ahead of the time that passed. Set it right; if it is right, start the program again`,
        id: 'Jam komputer melompat lebih dari 7 hari ke depan. Betulkan jam; bila sudah benar, jalankan ulang program.',
        allowed: ['≤ 7 days'],
      });
    }
    if (this.#first && last !== null && now - last > this.#idleDays * DAY) {
      const latest = toInstant(last + this.#idleDays * DAY);
      throw refuseJump({
        en: `The clock shows ${toInstant(now)}, more than ${String(this.#idleDays)} days after the last event. Set it right; if it is right, open the log with a longer idle time`,
        id: `Jam komputer lebih dari ${String(this.#idleDays)} hari setelah catatan terakhir. Betulkan jam komputer.`,
        allowed: [`≤ ${latest}`],
      });
    }
    this.#first = false;
    this.#lead = Math.max(this.#lead, lead);
    return Math.max(last ?? now, now);
  }
}

const refuseJump = (details: Pick<AppendRefusal, 'en' | 'id' | 'allowed'>): AppendRefused =>
  new AppendRefused({ ...details, code: 'CLOCK_JUMP_REFUSED', field: 'recordedAt' });
