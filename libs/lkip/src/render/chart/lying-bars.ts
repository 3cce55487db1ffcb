import { numberOf } from '../cell-values';
import type { PrintedChart } from '../printed.model';
import { CHAR, type Drawing, fillOf, legend, LEGEND, LINE, rule, type Shape, WIDTH } from './chart-parts';
import { markText, scaleOf } from './chart-scale';

const LABELS = 230;

/** A bar beside each sentence, as high as the sentence needs. */
export const lyingBars = (chart: PrintedChart): Drawing => {
  const scale = scaleOf(chart);
  const [left, right] = [LABELS + 10, WIDTH - 70];
  const x = (value: number): number => left + scale.at(value) * (right - left);
  const shapes: Shape[] = [];
  let y = LEGEND + 10;
  chart.labels.forEach((label, place) => {
    const words = wrapped(label, Math.floor((LABELS - 8) / CHAR));
    const thick = Math.max(chart.series.length * 13, words.length * LINE) + 10;
    words.forEach((text, line) => {
      shapes.push({
        kind: 'text',
        x: LABELS,
        y: y + (thick - words.length * LINE) / 2 + LINE * (line + 1) - 3,
        anchor: 'end',
        text,
        size: 10,
      });
    });
    const from = y + (thick - chart.series.length * 13) / 2;
    chart.series.forEach(({ values }, nth) => {
      const figure = values[place];
      const value = figure === undefined ? null : numberOf(figure);
      const zero = x(Math.max(scale.low, 0));
      const end = value === null ? zero : x(value);
      if (value !== null)
        shapes.push({
          kind: 'rect',
          x: Math.min(zero, end),
          y: from + nth * 13,
          w: Math.abs(end - zero),
          h: 11,
          fill: fillOf(nth),
        });
      const text = value === null ? '–' : (figure?.printed ?? '');
      shapes.push({ kind: 'text', x: Math.max(zero, end) + 4, y: from + nth * 13 + 9, anchor: 'start', text, size: 9 });
    });
    y += thick;
  });
  const grid = scale.marks.flatMap((mark): readonly Shape[] => [
    rule([
      [x(mark), LEGEND + 6],
      [x(mark), y],
    ]),
    { kind: 'text', x: x(mark), y: y + 13, anchor: 'middle', text: markText(mark, scale.step), size: 9 },
  ]);
  return { width: WIDTH, height: y + 22, shapes: [...legend(chart), ...grid, ...shapes] };
};

const wrapped = (text: string, most: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((one) => one.match(new RegExp(`.{1,${String(most)}}`, 'gu')) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};
