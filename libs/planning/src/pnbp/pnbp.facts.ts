import { lastDay } from '@jejak/calendar';
import type { OfficeId } from '@jejak/kernel';
import { compact, type Fact, type RegisterRow, type Waiting } from '@jejak/records';
import { pnbpItem, type PnbpState } from './pnbp';
import { pnbpDifferences } from './pnbp-findings';
import { PNBP_SOURCES, type PnbpEntry } from './pnbp.events';

export const PNBP_KIND = 'pnbp';

/** One amount of one source: those of two sources stand side by side and are never added. */
export const pnbpFacts = (
  { month, account, accountName, source, amount, document }: PnbpEntry,
  office: OfficeId,
): readonly Fact[] => [
  {
    name: 'amount',
    office,
    section: 'tata-usaha',
    kind: PNBP_KIND,
    basis: 'statement',
    period: month,
    quantity: amount,
    dimensions: { account, source },
    detail: compact({ accountName, document }),
  },
];

export const pnbpRow = ({ entries }: PnbpState): RegisterRow => {
  const all = Object.values(entries);
  const [first] = all;
  if (first === undefined) return { status: 'new', summary: {} };
  const differences = pnbpDifferences(all).length;
  const totals = PNBP_SOURCES.map((source) => [
    source,
    all.filter((entry) => entry.source === source).reduce((sum, { amount }) => sum + amount, 0),
  ]);
  const year = Number(first.month.slice(0, 'YYYY'.length));
  return {
    status: differences === 0 ? 'recorded' : 'differs',
    occurredOn: `${String(year)}-01-01`,
    summary: { year, ...(Object.fromEntries(totals) as Record<string, number>), differences },
  };
};

/** A difference between the sources waits for somebody to look into it. */
export const pnbpWaiting = ({ entries }: PnbpState): readonly Waiting[] =>
  pnbpDifferences(Object.values(entries)).map(({ month, account }) => ({
    queue: 'pnbp-difference',
    label: 'Selisih PNBP SIMPONI dan SPAN',
    item: pnbpItem({ month, account, source: 'simponi' }),
    waitsFor: 'tata-usaha',
    since: lastDay(month),
    nextStep: 'RequestCorrection',
  }));
