import type { PrintedChart } from '../printed.model';
import { CHAR, type Drawing, WIDTH } from './chart-parts';
import { lyingBars } from './lying-bars';
import { standing } from './standing-chart';

/** Bars lie where their labels are sentences (names of indicators), and stand where they are months. */
export const isLying = ({ shape, labels }: PrintedChart): boolean => {
  const longest = labels.reduce((most, { length }) => Math.max(most, length), 0);
  return shape === 'bar' && (longest * CHAR > (WIDTH - 60) / Math.max(labels.length, 1) || labels.length > 14);
};

export const drawChart = (chart: PrintedChart): Drawing => (isLying(chart) ? lyingBars(chart) : standing(chart));
