import type { PnbpEntry, PnbpEvent } from './pnbp.events';

/** The revenue of a year, each amount an item named by month, account and source. */
export interface PnbpState {
  readonly entries: Readonly<Record<string, PnbpEntry>>;
}

export const initialPnbp: PnbpState = { entries: {} };

export const pnbpItem = ({ month, account, source }: Pick<PnbpEntry, 'month' | 'account' | 'source'>): string =>
  `${month}.${account}.${source}`;

export const evolvePnbp = ({ entries }: PnbpState, { data }: PnbpEvent): PnbpState => ({
  entries: { ...entries, [data.item]: data.entry },
});

/** The state with an item's contents replaced, or taken away (undefined). */
export const withPnbpEntry = ({ entries }: PnbpState, item: string, content: object | undefined): PnbpState => {
  const { [item]: _before, ...others } = entries;
  return { entries: content === undefined ? others : { ...others, [item]: content as PnbpEntry } };
};
