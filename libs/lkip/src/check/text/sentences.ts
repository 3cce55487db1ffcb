import type { ReadSentence } from '../read-report.model';
import { findFigures } from './numbers';

export interface ProseLine {
  readonly line: number;
  readonly text: string;
  /** A blank line or a heading stood before it. */
  readonly gap: boolean;
}

const AWAITS_FIGURE = /(?:sebesar|sebanyak|adalah|senilai|yaitu|mencapai)\s*[.:]?$/i;
const ENDED = /[.!?:;]["'”)]?$/;
const LONGEST_PARAGRAPH = 30_000;

interface Paragraph {
  text: string;
  /** Where each line starts in the text. */
  readonly starts: { readonly at: number; readonly line: number }[];
}

/** Goes on after a page break: the sentence was not ended, or waits for its figure. */
const runsOn = (before: string, next: string): boolean =>
  AWAITS_FIGURE.test(before)
    ? /^(?:rp\.?\s*)?\d/i.test(next)
    : !ENDED.test(before) && /^[\p{Ll}\d]|^\p{Lu}/u.test(next);

const paragraphsOf = (lines: readonly ProseLine[]): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  for (const { line, text, gap } of lines) {
    const last = paragraphs.at(-1);
    const joins = last !== undefined && last.text.length < LONGEST_PARAGRAPH && (!gap || runsOn(last.text, text));
    if (!joins) {
      paragraphs.push({ text, starts: [{ at: 0, line }] });
      continue;
    }
    const kept = gap && AWAITS_FIGURE.test(last.text) ? last.text.replace(/\s*[.:]$/, '') : last.text;
    last.text = `${kept} ${text}`;
    last.starts.push({ at: kept.length + 1, line });
  }
  return paragraphs;
};

const SENTENCE_END = /[.!?](?=\s+["'“(]?[\p{Lu}\d])/gu;
const ABBREVIATION = /(?:^|[\s(])(?:no|nip|rp|pt|cv|dr|drs|ir|hj?|kab|kec|t\.?a|s\.?d|dll|dsb|tgl|hal|sdr|[a-z])$/i;

const sentenceSpans = (text: string): readonly (readonly [number, number])[] => {
  const spans: (readonly [number, number])[] = [];
  let from = 0;
  for (const end of text.matchAll(SENTENCE_END)) {
    if (ABBREVIATION.test(text.slice(Math.max(0, end.index - 6), end.index))) continue;
    spans.push([from, end.index + 1]);
    from = end.index + 1;
  }
  spans.push([from, text.length]);
  return spans;
};

const lineAt = (paragraph: Paragraph, at: number): number =>
  paragraph.starts.findLast((start) => start.at <= at)?.line ?? paragraph.starts[0]?.line ?? 1;

/** Sentences of running text, whole across line and page breaks, each figure with the line on which it stands. */
export const readSentences = (lines: readonly ProseLine[], section: string): readonly ReadSentence[] =>
  paragraphsOf(lines).flatMap((paragraph) =>
    sentenceSpans(paragraph.text).flatMap(([from, to]) => {
      const text = paragraph.text.slice(from, to);
      const lead = text.length - text.trimStart().length;
      if (text.trim() === '') return [];
      const figures = findFigures(text.trim(), 0).map((figure) => ({
        ...figure,
        line: lineAt(paragraph, from + lead + figure.at),
      }));
      return [{ line: lineAt(paragraph, from + lead), text: text.trim(), figures, section }];
    }),
  );
