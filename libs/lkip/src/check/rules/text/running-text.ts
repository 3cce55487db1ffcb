import type { ReadReport } from '../../read-report.model';

/** A line that no person typed: it is not searched for phrases, and the reader lists it as unread. */
const LONGEST_LINE = 20_000;

/** The lines of a report one after another, so that a phrase cut by a line or page end is found whole. */
export interface RunningText {
  readonly text: string;
  /** Line, counted from 1, of an offset in the text. */
  lineAt(offset: number): number;
}

export const runningText = ({ lines, sentences }: ReadReport): RunningText => {
  const source =
    lines.length > 0
      ? lines.map((text, index) => ({ line: index + 1, text: text.length > LONGEST_LINE ? '' : text }))
      : sentences.map(({ line, text }) => ({ line, text }));
  const starts: number[] = [];
  let length = 0;
  for (const { text } of source) {
    starts.push(length);
    length += text.length + 1;
  }
  return {
    text: source.map(({ text }) => text).join('\n'),
    lineAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return source[low]?.line ?? 0;
    },
  };
};

/** Where a line stands, for the officer who looks for it: the nearest heading above. */
export const sectionAt = ({ headings }: ReadReport, line: number): string => {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1]?.text ?? '';
};

/** Letters and digits in lower case, single spaces between: what two spellings have in common. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Steps of one letter between two words, counted up to a limit: beyond it they are different words. */
export const lettersApart = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? 0;
};
