import { getKind } from '@jejak/indicators/domain';
import { type Fact, Fields } from '@jejak/records';
import data from './counts-only.json';

const readCountsOnly = (source: unknown): ReadonlySet<string> => {
  const file = new Fields(source);
  file.text('source', { max: 1000 });
  const kinds = file.texts('countsOnly').map((kind) => getKind(kind).kind);
  file.end();
  return new Set(kinds);
};

const COUNTS_ONLY = readCountsOnly(data);

/** Whether acts of a kind may be shown by their number only (class rahasia). */
export const isCountsOnly = (kind: string): boolean => COUNTS_ONLY.has(kind);

/** Of an act at which this office was a guest: a statement, and as confidential as the act. */
const ATTENDED = /-attended$/;

/** Whether a fact is of such an act, or of a part of it; a target or a tally of the kind is a number already. */
export const isOfCountsOnly = ({ basis, kind, dimensions }: Pick<Fact, 'basis' | 'kind' | 'dimensions'>): boolean =>
  (basis === 'act' && isCountsOnly(kind)) ||
  (ATTENDED.test(kind) && isCountsOnly(kind.replace(ATTENDED, ''))) ||
  isCountsOnly(dimensions['operation'] ?? '');
