import { type Exact, exact } from '@jejak/figures';
import type { FigureUnit, Notation, ReadFigure } from '../read-report.model';

/** A longer run of digits without marks is an identity number (NIP), never a quantity. */
const LONGEST_PLAIN = 15;

export interface ReadNumber {
  readonly value: Exact;
  readonly decimals: number;
  readonly notation: Notation;
}

const decimal = (whole: string, fraction: string, notation: Notation): ReadNumber => ({
  value: exact(`${whole}.${fraction}`),
  decimals: fraction.length,
  notation,
});
const whole = (digits: string, notation: Notation): ReadNumber => ({ value: exact(digits), decimals: 0, notation });

const isGrouped = (parts: readonly string[]): boolean =>
  parts.length > 1 && /^\d{1,3}$/.test(parts[0] ?? '') && parts.slice(1).every((part) => /^\d{3}$/.test(part));

const oneMark = (digits: string, mark: '.' | ','): ReadNumber | null => {
  const parts = digits.split(mark);
  if (parts.length > 2) return isGrouped(parts) ? whole(parts.join(''), 'grouped') : null;
  const [left = '', right = ''] = parts;
  if (left === '' || right === '' || left.length > LONGEST_PLAIN || right.length > 12) return null;
  // `3.150` is three thousand or three and a bit; `0.150` and `1234.500` can only be decimals.
  if (!isGrouped(parts) || left === '0') return decimal(left, right, 'decimal');
  return mark === '.' ? whole(`${left}${right}`, 'ambiguous-as-grouped') : decimal(left, right, 'ambiguous-as-decimal');
};

/** A run of digits, points and commas as a number, or null where it is none (`12.03.2021`, `1.1.2`). */
export const readNumber = (digits: string): ReadNumber | null => {
  if (digits.length > 40) return null;
  if (/^\d+$/.test(digits)) return digits.length > LONGEST_PLAIN ? null : whole(digits, 'whole');
  if (!digits.includes(',')) return oneMark(digits, '.');
  if (!digits.includes('.')) return oneMark(digits, ',');
  const mark = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  const [left = '', right = '', ...more] = digits.split(mark);
  const groups = left.split(mark === ',' ? '.' : ',');
  return more.length === 0 && isGrouped(groups) && right !== '' ? decimal(groups.join(''), right, 'decimal') : null;
};

/** The other reading of an ambiguous number, where the column around it decides so. */
export const readOtherwise = (figure: ReadFigure): ReadFigure => {
  const digits = /\d[\d.,]*\d/.exec(figure.text)?.[0] ?? '';
  const parts = digits.split(/[.,]/);
  const sign = figure.value.s < 0n ? -1 : 1;
  const other: ReadNumber =
    figure.notation === 'ambiguous-as-grouped'
      ? decimal(parts[0] ?? '', parts[1] ?? '', 'ambiguous-as-decimal')
      : whole(parts.join(''), 'ambiguous-as-grouped');
  return { ...figure, ...other, value: other.value.mul(sign) };
};

/** Thousands kept apart by spaces: `1 053 143 000`, `2 371,50`. */
const SPACED = /(?<![\d.,])(\d{1,3}(?: \d{3}){1,5})(?![\d ]?\d)/g;
const closed = (text: string): string => text.replace(SPACED, (spaced) => spaced.replaceAll(' ', '.'));

const CELL =
  /^(\()?\s*(-)?\s*(rp\.?\s*)?(-)?\s*(\d[\d.,]*)\s*(,-|\.-)?\s*(%|persen)?\s*([\p{L}][\p{L}/ .]{0,24})?\s*(\))?\s*\*{0,3}$/iu;
const MONTH =
  /^(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)\b/i;

const unitOf = (rupiah: boolean, percent: boolean, word: string): FigureUnit =>
  percent ? 'percent' : rupiah ? 'rupiah' : word === '' ? 'plain' : 'counted';

/** A percentage or a number with a unit of its own never means thousands by three decimals. */
const settle = (read: ReadNumber, digits: string, unit: FigureUnit): ReadNumber => {
  if (unit !== 'percent' || read.notation !== 'ambiguous-as-grouped') return read;
  const [left = '', right = ''] = digits.split('.');
  return decimal(left, right, 'ambiguous-as-decimal');
};

/** `2 371`: a space parts thousands and nothing else. */
const certainty = ({ notation }: ReadNumber, printed: string): { readonly notation: Notation } => ({
  notation: notation === 'ambiguous-as-grouped' && /\d \d/.test(printed) ? 'grouped' : notation,
});

/** A cell that holds one figure and nothing else, its unit apart; null for words, dates, dashes, `(1)`. */
export const readCellFigure = (text: string, line: number): ReadFigure | null => {
  if (text.length > 80) return null;
  const match = CELL.exec(closed(text.trim()));
  const digits = match?.[5]?.replace(/[.,]+$/, '') ?? '';
  if (match === null || digits === '') return null;
  const open = match[1] !== undefined;
  const word = (match[8] ?? '').trim();
  if (open !== (match[9] !== undefined) || MONTH.test(word)) return null;
  // `(1)` numbers a column; only a grouped or decimal number in brackets is a negative amount.
  if (open && !/[.,]/.test(digits)) return null;
  // `1. Paspor` is a numbered name.
  if (word !== '' && /[.,]$/.test(match[5] ?? '')) return null;
  const read = readNumber(digits);
  if (read === null) return null;
  const unit = unitOf(match[3] !== undefined, match[7] !== undefined, word);
  const settled = settle(read, digits, unit);
  const negative = open || match[2] !== undefined || match[4] !== undefined;
  return {
    line,
    text: text.trim(),
    unit,
    unitText: word,
    ...settled,
    ...certainty(settled, text),
    value: negative ? settled.value.neg() : settled.value,
  };
};

const NOT_A_QUANTITY =
  /(?:^|[^\p{L}])(?:nomor|no\.?|pasal|nip\.?|kelas|ke-?|ayat|bab|huruf|permen\w*|uu|pp|perpres|butir|angka|gol(?:ongan)?\.?|tabel|gambar|covid\s?-?)\s*$/iu;
const PROSE = /\d[\d.,]*/g;

export interface FoundFigure extends ReadFigure {
  readonly at: number;
}

/** Offset behind a figure; what is printed of it has an `Rp` before it that the offset of the digits leaves out. */
export const endOf = ({ at, text }: FoundFigure): number => at + text.replace(/^-?(?:Rp )?/, '').length;

/** Figures of running text; not the numbers of laws, dates, names and identities. */
export const findFigures = (printedText: string, line: number): readonly FoundFigure[] => {
  const found: FoundFigure[] = [];
  // As long as what was printed, so that each figure is found where it stands.
  const text = closed(printedText);
  for (const match of text.matchAll(PROSE)) {
    const at = match.index;
    const digits = match[0].replace(/[.,]+$/, '');
    const before = text.slice(Math.max(0, at - 24), at);
    const after = text.slice(at + digits.length, at + digits.length + 24);
    if (
      (/[\p{L}\d/]-?$/u.test(before) && !/(?:^|[^\p{L}])(?:rp|idr)$/iu.test(before)) ||
      /^[/\p{L}]|^-\d/u.test(after) ||
      NOT_A_QUANTITY.test(before)
    )
      continue;
    if (MONTH.test(after.trimStart())) continue;
    const read = readNumber(digits);
    if (read === null) continue;
    const rupiah = /(?:rp\.?|\bidr)\s?$/i.exec(before);
    const percent = /^\s?(?:%|persen\b)/i.exec(after);
    const negative = rupiah === null && /(?:^|[\s(])-\s?$/.test(before) && percent !== null;
    const word = rupiah === null && percent === null ? (/^ \(?(\p{L}{2,20})/u.exec(after)?.[1] ?? '') : '';
    const unit = percent ? 'percent' : rupiah ? 'rupiah' : 'plain';
    const settled = settle(read, digits, unit);
    const own = printedText.slice(at, at + digits.length);
    const printed = `${negative ? '-' : ''}${rupiah?.[0].trim() === undefined ? '' : 'Rp '}${own}${percent?.[0] ?? ''}`;
    const value = negative ? settled.value.neg() : settled.value;
    found.push({ line, at, text: printed, unit, unitText: word, ...settled, ...certainty(settled, own), value });
  }
  return found;
};

/** A year and not a quantity: four digits without a mark, 1990 to 2099. */
export const isYear = (figure: ReadFigure): boolean => figure.unit === 'plain' && /^(?:199|20\d)\d$/.test(figure.text);
