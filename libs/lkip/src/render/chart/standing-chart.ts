import { numberOf } from '../cell-values';
import type { PrintedChart } from '../printed.model';
import { dashOf, type Drawing, fillOf, legend, LEGEND, rule, type Shape, WIDTH } from './chart-parts';
import { type ChartScale, markText, scaleOf } from './chart-scale';

/** Months side by side: bars from zero, or lines. */
export const standing = (chart: PrintedChart): Drawing => {
  const scale = scaleOf(chart);
  const box = { left: 62, top: LEGEND + 20, right: WIDTH - 10, bottom: 250 };
  const y = (value: number): number => box.bottom - scale.at(value) * (box.bottom - box.top);
  const slot = (box.right - box.left) / Math.max(chart.labels.length, 1);
  const shapes: Shape[] = [...legend(chart)];
  for (const mark of scale.marks) {
    shapes.push(
      rule([
        [box.left, y(mark)],
        [box.right, y(mark)],
      ]),
    );
    shapes.push({
      kind: 'text',
      x: box.left - 6,
      y: y(mark) + 3.5,
      anchor: 'end',
      text: markText(mark, scale.step),
      size: 9,
    });
  }
  chart.labels.forEach((label, place) => {
    shapes.push({
      kind: 'text',
      x: box.left + slot * (place + 0.5),
      y: box.bottom + 15,
      anchor: 'middle',
      text: label,
      size: 9,
    });
  });
  const zero = y(Math.max(scale.low, 0));
  if (chart.shape === 'bar') shapes.push(...standingBars(chart, scale, slot, box.left, y, zero));
  else shapes.push(...lines(chart, (place) => box.left + slot * (place + 0.5), y));
  shapes.push({
    kind: 'line',
    points: [
      [box.left, zero],
      [box.right, zero],
    ],
    width: 1,
    dash: '',
    stroke: '#000000',
  });
  return { width: WIDTH, height: 274, shapes };
};

const standingBars = (
  { series }: PrintedChart,
  { low }: ChartScale,
  slot: number,
  left: number,
  y: (value: number) => number,
  zero: number,
): readonly Shape[] => {
  const wide = (slot * 0.76) / series.length;
  return series.flatMap(({ values }, nth) =>
    values.flatMap((figure, place): readonly Shape[] => {
      const value = numberOf(figure);
      const x = left + slot * place + slot * 0.12 + wide * nth;
      if (value === null) return [{ kind: 'text', x: x + wide / 2, y: zero - 4, anchor: 'middle', text: '–', size: 9 }];
      const top = y(Math.max(value, low));
      const label: Shape = {
        kind: 'text',
        x: x + wide / 2,
        y: Math.min(top, zero) - 4,
        anchor: 'middle',
        text: figure.printed,
        size: 8,
      };
      const bar: Shape = {
        kind: 'rect',
        x,
        y: Math.min(top, zero),
        w: wide,
        h: Math.abs(zero - top),
        fill: fillOf(nth),
      };
      // A figure wider than its bar would run into the next one; the table beside the chart has it.
      return figure.printed.length * 4.4 > wide + slot * 0.24 ? [bar] : [bar, label];
    }),
  );
};

const lines = (
  { series }: PrintedChart,
  x: (place: number) => number,
  y: (value: number) => number,
): readonly Shape[] =>
  series.flatMap(({ values }, nth) => {
    const shapes: Shape[] = [];
    let run: (readonly [number, number])[] = [];
    const close = (): void => {
      if (run.length > 1) shapes.push({ kind: 'line', points: run, width: 1.6, dash: dashOf(nth), stroke: '#000000' });
      run = [];
    };
    values.forEach((figure, place) => {
      const value = numberOf(figure);
      // What is not known is a gap, not a fall to zero.
      if (value === null) {
        close();
        return;
      }
      run.push([x(place), y(value)]);
      shapes.push({ kind: 'dot', x: x(place), y: y(value), fill: fillOf(nth) });
      const above = series.every((other) => {
        const beside = other.values[place];
        return (
          (beside === undefined ? null : (numberOf(beside) ?? value)) === null ||
          (numberOf(beside ?? figure) ?? value) <= value
        );
      });
      shapes.push({
        kind: 'text',
        x: x(place),
        y: y(value) + (above ? -7 : 14),
        anchor: 'middle',
        text: figure.printed,
        size: 8,
      });
    });
    close();
    return shapes;
  });
