/** What a converter leaves in a text: HTML tags, Markdown marks, escapes, invisible characters. */

const TAG = /<\/?(?:b|i|u|em|strong|sup|sub|span|br)\s*\/?>/gi;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u3000\f\v]/g;
/** A gap of any length means the same; a shorter one costs less to read. */
const LONGEST_GAP = ' '.repeat(16);
const LONG_GAP = / {17,}/g;
const MARKS = /\*\*|__|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu;
const ESCAPE = /\\([*_#.[\]()|-])/g;

/** The same line with ordinary spaces and hyphens, each where it stood; tabs stay. */
export const ordinarySpaces = (line: string): string =>
  line
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(/[‐‑‒−]/g, '-');

/** The same line with ordinary spaces and hyphens, no gap longer than needed. */
export const plainSpaces = (line: string): string => ordinarySpaces(line).replace(LONG_GAP, LONGEST_GAP);

export const isBold = (cell: string): boolean => /<(?:b|strong)>/i.test(cell) || /^\s*\**\*\*\S/.test(cell);
export const isItalic = (cell: string): boolean => /<(?:i|em)>/i.test(cell) || /^\s*(?:\*\*)?[*_][^*_\s]/.test(cell);

const MARKED = /[<*_\\]/;

/** Words and figures only. */
export const withoutMarkup = (text: string): string => {
  const plain = MARKED.test(text) ? text.replace(TAG, ' ').replace(ESCAPE, '$1').replace(MARKS, '') : text;
  return plain.replace(/ {2,}/g, ' ').trim();
};
