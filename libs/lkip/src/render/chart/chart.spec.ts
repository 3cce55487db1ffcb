import type { PrintedChart, PrintedFigure } from '../printed.model';
import { markText, scaleOf } from './chart-scale';
import { drawChart } from './chart-shapes';
import { chartSvg } from './chart-svg';

const figure = (value: number | null): PrintedFigure =>
  value === null ? { exact: null, printed: '–' } : { exact: `${String(value)}/1`, printed: String(value) };
const chart = (shape: 'bar' | 'line', values: readonly (number | null)[]): PrintedChart => ({
  kind: 'chart',
  shape,
  title: 'Judul',
  description: 'Uraian',
  unit: 'orang',
  labels: values.map((_, nth) => String(nth)),
  series: [{ name: 'Seri', values: values.map(figure) }],
});

describe('a chart', () => {
  it('measures bars from zero, so that twice as long is twice as much', () => {
    const { shapes } = drawChart(chart('bar', [100, 50]));
    const bars = shapes.filter((shape) => shape.kind === 'rect').slice(1);
    expect(bars.map(({ h }) => h)[0]).toBeCloseTo((bars[1]?.h ?? 0) * 2);
  });

  it('shows what is not known as a gap, not as zero', () => {
    const lines = (values: readonly (number | null)[]) =>
      drawChart(chart('line', values)).shapes.filter(({ kind }) => kind === 'dot').length;
    expect(lines([5, null, 5])).toBe(2);
    expect(lines([5, 0, 5])).toBe(3);
    expect(drawChart(chart('bar', [5, null])).shapes.filter(({ kind }) => kind === 'rect')).toHaveLength(2);
  });

  it('has a scale without values, with one value and with negative ones', () => {
    for (const values of [[], [null], [0], [7], [-3, 4], [-5]]) {
      const scale = scaleOf(chart('bar', values));
      expect(scale.marks.length).toBeLessThan(12);
      for (const value of values) {
        expect(scale.at(value ?? 0)).toBeGreaterThanOrEqual(0);
        expect(scale.at(value ?? 0)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('writes its scale in Indonesian', () => {
    expect(markText(1500, 500)).toBe('1.500');
    expect(markText(0.5, 0.5)).toBe('0,5');
    expect(markText(2_000_000_000, 1_000_000_000)).toBe('2 M');
  });

  it('is told by title and description, and bars of two series differ without colour', () => {
    const two = {
      ...chart('bar', [1, 2]),
      series: ['a', 'b'].map((name) => ({ name, values: [figure(1), figure(2)] })),
    };
    const svg = chartSvg(two, 'x');
    expect(svg).toContain('<title id="x-t">Judul</title><desc id="x-d">Uraian</desc>');
    expect(svg).toContain('aria-labelledby="x-t x-d"');
    expect(new Set(svg.match(/<rect [^>]*fill="(#\w+)"/g)?.map((rect) => /fill="(#\w+)"/.exec(rect)?.[1])).size).toBe(
      2,
    );
    for (const [, red, green, blue] of svg.matchAll(/#(\w\w)(\w\w)(\w\w)/g)) expect([green, blue]).toEqual([red, red]);
  });
});
