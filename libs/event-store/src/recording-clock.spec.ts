import { AppendRefused } from './errors';
import { RecordingClock } from './recording-clock';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2021, 5, 24);

/** A clock on the wall that can be set, and time that passes. */
const settable = () => {
  let wall = NOW;
  let passed = 0;
  return {
    clock: { now: () => wall, monotonic: () => passed },
    set: (to: number) => {
      wall = to;
    },
    pass: (milliseconds: number) => {
      wall += milliseconds;
      passed += milliseconds;
    },
  };
};

describe('the recorded time', () => {
  it('is now, or the last one when the clock is behind it', () => {
    const { clock, set } = settable();
    const recording = new RecordingClock(clock);
    expect(recording.stamp(null)).toBe(NOW);
    set(NOW - HOUR);
    expect(recording.stamp(NOW)).toBe(NOW);
    set(NOW + 1);
    expect(recording.stamp(NOW)).toBe(NOW + 1);
  });

  it('may leap by 7 days ahead of the time that passed, not by more', () => {
    const { clock, set } = settable();
    const recording = new RecordingClock(clock);
    set(NOW + 7 * DAY);
    expect(recording.stamp(NOW)).toBe(NOW + 7 * DAY);
    set(NOW + 14 * DAY + 1);
    expect(() => recording.stamp(NOW)).toThrow(AppendRefused);
    set(NOW + 7 * DAY + 5);
    expect(recording.stamp(NOW)).toBe(NOW + 7 * DAY + 5);
  });

  it('may move on by any time that really passed', () => {
    const { clock, pass } = settable();
    const recording = new RecordingClock(clock);
    recording.stamp(NOW);
    pass(400 * DAY);
    expect(recording.stamp(NOW)).toBe(NOW + 400 * DAY);
  });

  it('set back and forth again is not refused', () => {
    const { clock, set } = settable();
    const recording = new RecordingClock(clock);
    set(NOW - 300 * DAY);
    expect(recording.stamp(NOW)).toBe(NOW);
    set(NOW);
    expect(recording.stamp(NOW)).toBe(NOW);
  });

  it('of the first append after opening may lie 1096 days after the last event, not more', () => {
    const idle = new RecordingClock(settable().clock);
    expect(idle.stamp(NOW - 1096 * DAY)).toBe(NOW);
    const farFuture = new RecordingClock(settable().clock);
    expect(() => farFuture.stamp(NOW - 1096 * DAY - 1)).toThrow(/more than 1096 days after the last event/);
    const longer = new RecordingClock(settable().clock, 3000);
    expect(longer.stamp(NOW - 2999 * DAY)).toBe(NOW);
  });

  it('a refused first append does not open the door to the next', () => {
    const recording = new RecordingClock(settable().clock);
    expect(() => recording.stamp(NOW - 2000 * DAY)).toThrow(AppendRefused);
    expect(() => recording.stamp(NOW - 2000 * DAY)).toThrow(AppendRefused);
  });
});
