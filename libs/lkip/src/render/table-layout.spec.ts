import type { PrintedTable } from './printed.model';
import { layoutOf, PAGE } from './table-layout';
import { monthsTable } from './testing/sample-report';

const wide = (columns: number, digits: number): PrintedTable => ({
  kind: 'table',
  name: 'T',
  caption: 'T',
  columns: Array.from({ length: columns }, () => ({ title: 'a', kind: 'number' as const })),
  rows: [{ cells: Array.from({ length: columns }, () => ({ exact: '1/1', printed: '1'.repeat(digits) })) }],
});
const sum = (widths: readonly number[]): number => widths.reduce((total, one) => total + one, 0);

describe('the width of a table', () => {
  it('twelve months and a total fit an upright page', () => {
    const { landscape, widths } = layoutOf(monthsTable('Paspor', ['Paspor biasa', 'Paspor elektronik'], 11));
    expect(landscape).toBe(false);
    expect(sum(widths)).toBeCloseTo(PAGE.width - 2 * PAGE.margin);
  });

  it('letters become smaller before the page is turned, and the page is turned before a figure is broken', () => {
    const layouts = [5, 9, 10, 13].map((columns) => layoutOf(wide(columns, 11)));
    expect(layouts.map(({ landscape }) => landscape)).toEqual([false, false, true, true]);
    expect(layouts[1]?.fontSize).toBeLessThan(layouts[0]?.fontSize ?? 0);
    for (const { fontSize, widths } of layouts)
      for (const width of widths) expect(width).toBeGreaterThan(11 * 0.56 * fontSize);
  });

  it('no table is wider than its page, however many columns it has', () => {
    expect(sum(layoutOf(wide(80, 11)).widths)).toBeLessThanOrEqual(PAGE.height - 2 * PAGE.margin + 0.01);
  });
});
