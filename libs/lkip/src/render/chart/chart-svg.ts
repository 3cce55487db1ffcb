import { escapeMarkup } from '../escape';
import type { PrintedChart } from '../printed.model';
import type { Shape } from './chart-parts';
import { drawChart } from './chart-shapes';

/**
 * A chart as SVG, without script, style sheet or outside resource, with title and description for who hears it. `id`
 * keeps the references of several charts in one page apart.
 */
export const chartSvg = (chart: PrintedChart, id: string): string => {
  const { width, height, shapes } = drawChart(chart);
  const [w, h] = [round(width), round(height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" aria-labelledby="${id}-t ${id}-d" font-family="Roboto, Arial, sans-serif">`,
    `<title id="${id}-t">${escapeMarkup(chart.title)}</title>`,
    `<desc id="${id}-d">${escapeMarkup(chart.description)}</desc>`,
    ...shapes.map(element),
    '</svg>',
  ].join('');
};

const element = (shape: Shape): string => {
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.w)}" height="${round(shape.h)}" fill="${shape.fill}" stroke="#000000" stroke-width="0.7"/>`;
    case 'line':
      return `<polyline points="${shape.points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" fill="none" stroke="${shape.stroke}" stroke-width="${round(shape.width)}"${shape.dash === '' ? '' : ` stroke-dasharray="${shape.dash}"`}/>`;
    case 'dot':
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="3" fill="${shape.fill}" stroke="#000000" stroke-width="0.8"/>`;
    case 'text':
      return `<text x="${round(shape.x)}" y="${round(shape.y)}" font-size="${round(shape.size)}" text-anchor="${shape.anchor}" fill="#000000">${escapeMarkup(shape.text)}</text>`;
  }
};

const round = (length: number): string => String(Math.round(length * 100) / 100);
