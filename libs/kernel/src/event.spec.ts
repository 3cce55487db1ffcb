import fc from 'fast-check';
import { fromPosition, isPosition, START, toPosition } from './event';

const places = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

describe('A position', () => {
  it('is written so that the order of texts is the order of the log', () => {
    fc.assert(
      fc.property(places, places, (a, b) => {
        expect(toPosition(a) < toPosition(b)).toBe(a < b);
      }),
    );
    expect(toPosition(9) < toPosition(10)).toBe(true);
  });

  it('is read back as what was written', () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(fromPosition(toPosition(place))).toBe(place);
        expect(isPosition(toPosition(place))).toBe(true);
      }),
    );
  });

  it('before the first event is zero', () => {
    expect(fromPosition(START)).toBe(0);
    expect(toPosition(1) > START).toBe(true);
  });

  it.each(['', '1', '00000000000000001', '000000000000000x', '9999999999999999'])('is not %j', (text) => {
    expect(isPosition(text)).toBe(false);
  });
});
