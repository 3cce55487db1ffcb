import type { Period } from '@jejak/calendar';
import type { PnbpEntry } from './pnbp.events';

/** A month and account of which the two sources say different amounts. */
export interface PnbpDifference {
  readonly month: Period;
  readonly account: string;
  /** Whole rupiah. */
  readonly simponi: number;
  readonly span: number;
  /** simponi − span. */
  readonly difference: number;
}

/**
 * Where SIMPONI and SPAN differ, in order of month and account. A month that only one of them gives is not a
 * difference: what the other says is unknown, which is not zero.
 */
export const pnbpDifferences = (entries: readonly PnbpEntry[]): readonly PnbpDifference[] => {
  const booked = new Map(
    entries.filter(({ source }) => source === 'span').map((entry) => [`${entry.month}.${entry.account}`, entry.amount]),
  );
  return entries
    .filter(({ source }) => source === 'simponi')
    .flatMap(({ month, account, amount }) => {
      const span = booked.get(`${month}.${account}`);
      return span === undefined || span === amount
        ? []
        : [{ month, account, simponi: amount, span, difference: amount - span }];
    })
    .sort((a, b) => (`${a.month}.${a.account}` < `${b.month}.${b.account}` ? -1 : 1));
};
