import { eveningOf } from './evening';

const now = Date.parse('2022-02-01T03:00:00.000Z');

describe('As of a day', () => {
  it('is what was known when that day ended in the zone of the office', () => {
    expect(eveningOf('2022-01-31', 'Asia/Jakarta', now)).toBe('2022-01-31T16:59:59.999Z');
    expect(eveningOf('2022-01-31', 'Asia/Jayapura', now)).toBe('2022-01-31T14:59:59.999Z');
  });

  it('is now while the day is not over: a moment ahead would be refused', () => {
    expect(eveningOf('2022-02-01', 'Asia/Jakarta', now)).toBe('2022-02-01T03:00:00.000Z');
  });
});
