import { monthName } from '@jejak/recaps';
import type { PrintedRun } from '../render/printed.model';
import type { FigureBook } from './figure-book';
import { PLACEHOLDER, type SentenceKey, SENTENCES } from './sentences';

/** Names that hold in one sentence only; `own.x` = a reference of the book that the sentence calls so. */
export interface Locals {
  readonly names?: Readonly<Record<string, string>>;
  readonly figures?: Readonly<Record<string, string>>;
}

/** A text with placeholders as runs. @throws ReferenceUnknown */
export const resolve = (
  book: FigureBook,
  text: string,
  { names = {}, figures = {} }: Locals = {},
): readonly PrintedRun[] => {
  const runs: PrintedRun[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [whole, reference = ''] = match;
    if (match.index > end) runs.push({ kind: 'text', text: text.slice(end, match.index) });
    const name = own(names, reference);
    runs.push(name === undefined ? book.run(own(figures, reference) ?? reference) : { kind: 'text', text: name });
    end = match.index + whole.length;
  }
  if (end < text.length) runs.push({ kind: 'text', text: text.slice(end) });
  return joined(runs);
};

/** What is written may be called `constructor`. */
const own = (values: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(values, key) ? values[key] : undefined;

/** Neighbouring texts as one. */
const joined = (runs: readonly PrintedRun[]): readonly PrintedRun[] => {
  const result: PrintedRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.kind === 'text' && run.kind === 'text' && last.style === run.style)
      result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
};

export const say = (book: FigureBook, key: SentenceKey, locals?: Locals): readonly PrintedRun[] =>
  resolve(book, SENTENCES[key], locals);

/** Several sentences as one paragraph, with spaces between them. */
export const sayAll = (book: FigureBook, keys: readonly SentenceKey[], locals?: Locals): readonly PrintedRun[] =>
  resolve(book, keys.map((key) => SENTENCES[key]).join(' '), locals);

/** Pieces of one sentence, without spaces between them. */
export const saySentence = (book: FigureBook, keys: readonly SentenceKey[], locals?: Locals): readonly PrintedRun[] =>
  resolve(book, keys.map((key) => SENTENCES[key]).join(''), locals);

/** References that a text names, each once. */
export const referencesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(PLACEHOLDER)].map(([, reference = '']) => reference)),
];

/** `A`, `A dan B`, `A, B, dan C`. */
export const listed = (names: readonly string[]): string => {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const before = names.slice(0, -1).join(', ');
  return names.length === 2 ? `${before} dan ${last}` : `${before}, dan ${last}`;
};

/** A note of another part of the program names months as `2021-10`; a reader's word for it is `Oktober 2021`. */
export const inMonths = (text: string): string =>
  text.replace(/(?<![\d-])\d{4}-(?:0[1-9]|1[0-2])(?![\d-])/g, (month) => `${monthName(month)} ${month.slice(0, 4)}`);
