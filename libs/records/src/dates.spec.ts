import { Refusal } from '@jejak/kernel';
import { ensureNotBefore, ensureNotFuture } from './dates';
import { testContext } from './testing';

const refusalOf = (act: () => void): Refusal | undefined => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  return undefined;
};

describe('An act that happened', () => {
  const context = testContext({ today: '2021-12-31' });

  it('lies on today at the latest, in the zone of the office', () => {
    expect(
      refusalOf(() => {
        ensureNotFuture('2021-12-31', 'heldOn', context);
      }),
    ).toBeUndefined();
    expect(
      refusalOf(() => {
        ensureNotFuture('2022-01-01', 'heldOn', context);
      }),
    ).toMatchObject({
      code: 'DATE_IN_FUTURE',
      field: 'heldOn',
      allowed: ['≤ 2021-12-31'],
    });
  });

  it('does not come before the step that it follows', () => {
    const after = (date: string) =>
      refusalOf(() => {
        ensureNotBefore(date, 'filedOn', '2021-03-02', 'hari rapat');
      });
    expect([after('2021-03-02'), after('2021-03-03')]).toEqual([undefined, undefined]);
    expect(after('2021-03-01')).toMatchObject({
      code: 'DATE_BEFORE_PRECEDING_STEP',
      field: 'filedOn',
      allowed: ['≥ 2021-03-02'],
      sentence: 'Tanggal 2021-03-01 mendahului hari rapat (2021-03-02).',
    });
  });
});
