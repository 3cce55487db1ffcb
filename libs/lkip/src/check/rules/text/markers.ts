/** How a list or heading is counted: `1.`, `2)`, `a.`, `b)`; the kind tells one count from another. */
export interface Marker {
  readonly style: string;
  readonly value: number;
}

const NUMBER = /^(\d{1,3})([.)])$/;
const LETTER = /^([a-z])([.)])$/i;

export const readMarker = (text: string): Marker | undefined => {
  const number = NUMBER.exec(text);
  if (number !== null) return { style: `1${number[2] ?? ''}`, value: Number(number[1]) };
  const letter = LETTER.exec(text);
  if (letter === null) return undefined;
  const character = letter[1] ?? '';
  const isCapital = character === character.toUpperCase();
  return { style: `${isCapital ? 'A' : 'a'}${letter[2] ?? ''}`, value: character.toLowerCase().charCodeAt(0) - 96 };
};

/** As the marker was printed: `3` in the style `a.` is `c.`. */
export const printMarker = ({ style, value }: Marker): string => {
  const mark = style.slice(1);
  if (style.startsWith('1')) return `${String(value)}${mark}`;
  const letter = String.fromCharCode(96 + value);
  return `${style.startsWith('A') ? letter.toUpperCase() : letter}${mark}`;
};
