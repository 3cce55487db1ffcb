import type { PrintedChart } from '../printed.model';

/** What a chart is drawn of; one drawing, whichever writer puts it on paper. Colours are greys: it is read in print. */
export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly fill: string;
    }
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [number, number])[];
      readonly width: number;
      readonly dash: string;
      readonly stroke: string;
    }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly fill: string }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
      readonly size: number;
    };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Dark, light, white, middle: told apart without colour, each with an outline. */
export const FILLS = ['#404040', '#c8c8c8', '#ffffff', '#888888'] as const;
export const DASHES = ['', '6 3', '2 3', '8 3 2 3'] as const;
export const WIDTH = 640;
export const LEGEND = 22;
export const CHAR = 5.4;
export const LINE = 12;

export const fillOf = (series: number): string => FILLS[series % FILLS.length] ?? FILLS[0];
export const dashOf = (series: number): string => DASHES[series % DASHES.length] ?? '';

export const legend = ({ series, shape, unit }: PrintedChart): readonly Shape[] => {
  const shapes: Shape[] = [];
  let x = 8;
  series.forEach(({ name }, place) => {
    if (shape === 'bar') shapes.push({ kind: 'rect', x, y: 4, w: 12, h: 10, fill: fillOf(place) });
    else
      shapes.push({
        kind: 'line',
        points: [
          [x, 9],
          [x + 16, 9],
        ],
        width: 1.6,
        dash: dashOf(place),
        stroke: '#000000',
      });
    shapes.push({ kind: 'text', x: x + 20, y: 13, anchor: 'start', text: name, size: 10 });
    x += 40 + name.length * CHAR;
  });
  shapes.push({ kind: 'text', x: WIDTH - 8, y: 13, anchor: 'end', text: unit, size: 10 });
  return shapes;
};

export const rule = (points: readonly (readonly [number, number])[]): Shape => ({
  kind: 'line',
  points,
  width: 0.5,
  dash: '',
  stroke: '#bbbbbb',
});
