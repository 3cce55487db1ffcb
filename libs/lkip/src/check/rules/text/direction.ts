import type { Exact } from '@jejak/figures';
import type {
  CheckRule,
  ColumnRole,
  Finding,
  ReadFigure,
  ReadReport,
  ReadSentence,
  SentenceFigure,
} from '../../read-report.model';
import { indicatorRows } from './indicator-rows';
import { isSameSubject } from './same-subject';

const UP = /\b(?:meningkat|naik|kenaikan|peningkatan|bertambah|membaik)\b/gi;
const DOWN = /\b(?:menurun|turun|penurunan|berkurang|merosot)\b/gi;
const FROM_TO = /\bdari\b[^.;]{0,60}$/i;

type Direction = 'up' | 'down';

interface Claimed {
  readonly direction: Direction;
  readonly at: number;
  readonly word: string;
}

interface Change {
  readonly before: ReadFigure;
  readonly after: ReadFigure;
}

/** A sentence with both words says something more than one movement; it is left alone. */
const directionOf = (text: string): Claimed | undefined => {
  const ups = [...text.matchAll(UP)];
  const downs = [...text.matchAll(DOWN)];
  if (ups.length > 0 === downs.length > 0) return undefined;
  const [first] = ups.length > 0 ? ups : downs;
  return first === undefined
    ? undefined
    : { direction: ups.length > 0 ? 'up' : 'down', at: first.index, word: first[0] };
};

/** "dari A menjadi B": the two values stand beside the word. */
const ownChange = ({ text, figures }: ReadSentence): Change | undefined => {
  const candidates = figures.filter(({ text: printed, unit }) => unit !== 'plain' || !/^(?:19|20)\d\d$/.test(printed));
  for (const [index, before] of candidates.entries()) {
    const after = candidates[index + 1];
    if (after === undefined || after.unit !== before.unit) continue;
    const between = text.slice(before.at, after.at);
    if (FROM_TO.test(text.slice(0, before.at)) && /\bmenjadi\b/i.test(between)) return { before, after };
    if (
      /\bdibanding(?:kan)?\b[^.;]{0,80}$/i.test(between) &&
      /\bsebesar\b[^.;]{0,12}$/i.test(text.slice(0, before.at)) &&
      !changes(text, before)
    )
      return { before: after, after: before };
  }
  return undefined;
};

/** "meningkat sebesar 3 %" is the change itself, not a value. */
const changes = (text: string, figure: SentenceFigure): boolean =>
  /(?:meningkat|naik|turun|menurun|kenaikan|peningkatan|penurunan|perubahan)\b[^.;]{0,40}$/i.test(
    text.slice(0, figure.at),
  );

const WORDS: readonly (readonly [pattern: RegExp, role: ColumnRole])[] = [
  [/\bperformance\b|\bnilai kinerja\b/i, 'performance'],
  [/\b(?:penyerapan|serapan) anggaran\b/i, 'absorption'],
  [/\bcapaian (?:seluruh )?indikator\b/i, 'indicators'],
];

const figureOf = ({ tables }: ReadReport, role: ColumnRole, year: number): ReadFigure | undefined => {
  for (const { columns, rows } of tables) {
    const column = columns.find((other) => other.role === role && other.year === year);
    const figure =
      column === undefined ? undefined : rows.map(({ cells }) => cells[column.index]?.figure).find((found) => found);
    if (figure) return figure;
  }
  return undefined;
};

/** Without values of its own a sentence speaks of what the tables hold of this year and the one before. */
const NEAR = 40;
const tableChange = (report: ReadReport, { text }: ReadSentence, { at, word }: Claimed): Change | undefined => {
  const { year } = report;
  if (year === null) return undefined;
  // Only a word right beside says what rose; a long sentence names much that it does not mean.
  const beside = text.slice(Math.max(0, at - NEAR), at + word.length + NEAR);
  const role = WORDS.find(([pattern]) => pattern.test(beside))?.[1];
  if (role !== undefined) {
    const [before, after] = [figureOf(report, role, year - 1), figureOf(report, role, year)];
    return before === undefined || after === undefined ? undefined : { before, after };
  }
  const named = indicatorRows(report).filter((row) => row.realisation !== null && isSameSubject(row.subject, text));
  const before = named.find((row) => row.year === year - 1)?.realisation;
  const after = named.find((row) => row.year === year)?.realisation;
  return before && after && before.unit === after.unit ? { before, after } : undefined;
};

const moved = (before: Exact, after: Exact): Direction | undefined => {
  const order = after.compare(before);
  return order === 0 ? undefined : order > 0 ? 'up' : 'down';
};

/** 'meningkat' where it fell, and the other way round. */
export const direction: CheckRule = (report) =>
  report.sentences.flatMap((sentence): readonly Finding[] => {
    const claimed = directionOf(sentence.text);
    if (
      claimed === undefined ||
      /\b(?:target|upaya|untuk|agar|perlu|diharapkan|guna|rangka)\b/i.test(
        sentence.text.slice(Math.max(0, claimed.at - 40), claimed.at),
      )
    )
      return [];
    const change =
      ownChange(sentence) ??
      (/\b(?:tahun|dibanding|terjadi|mengalami)\b/i.test(sentence.text)
        ? tableChange(report, sentence, claimed)
        : undefined);
    if (change === undefined || moved(change.before.value, change.after.value) === claimed.direction) return [];
    return [
      {
        code: 'DIRECTION_DENIED',
        severity: 'block',
        line: sentence.line,
        place: sentence.section,
        stated: claimed.word,
        computed: `${change.before.text} → ${change.after.text}`,
        sentence: `Tertulis "${claimed.word}", padahal nilainya dari ${change.before.text} menjadi ${change.after.text}.`,
      },
    ];
  });
