/** A month of a kind, by how far it is from the others. */
const THRESHOLD = 3.5;
/** Makes the median of deviations comparable with a standard deviation. */
const CONSISTENT = 0.6745;
/** Fewer months say nothing of what is usual. */
const FEWEST = 6;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
};

/**
 * Months that lie far from the middle of their year: modified z-score over 3.5 (Iglewicz & Hoaglin 1993, NIST handbook
 * 1.3.5.17). A hint to look, never a refusal; where half of the months are alike nothing is marked.
 */
export const outlierMonths = (byMonth: Readonly<Record<string, number>>): readonly string[] => {
  const months = Object.entries(byMonth);
  if (months.length < FEWEST) return [];
  const middle = median(months.map(([, count]) => count));
  const spread = median(months.map(([, count]) => Math.abs(count - middle)));
  if (spread === 0) return [];
  return months
    .filter(([, count]) => (CONSISTENT * Math.abs(count - middle)) / spread > THRESHOLD)
    .map(([month]) => month);
};
