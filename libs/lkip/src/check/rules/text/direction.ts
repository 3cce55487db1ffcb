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
import { officeClaims } from '../numbers/claims';
import { endOf, isYear } from '../../text/numbers';
import { indicatorRows } from './indicator-rows';
import { isSameSubject } from './same-subject';

const UP = /\b(?:meningkat|naik|kenaikan|peningkatan|bertambah|membaik)\b/gi;
const DOWN = /\b(?:menurun|turun|penurunan|berkurang|merosot)\b/gi;
/** Of two values beside it; alone they compare with anything, a target as well. */
const HIGHER = /\blebih (?:tinggi|besar|banyak|baik)\b/gi;
const LOWER = /\blebih (?:rendah|kecil|sedikit|buruk)\b/gi;
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
  const ups = [...text.matchAll(UP), ...text.matchAll(HIGHER)];
  const downs = [...text.matchAll(DOWN), ...text.matchAll(LOWER)];
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

/** `sebanyak A, naik dari B` and `A lebih rendah dibandingkan B`: the value of now stands before the word. */
const turnedChange = ({ text, figures }: ReadSentence, { at, word }: Claimed): Change | undefined => {
  const values = figures.filter((figure) => !isYear(figure));
  const after = values.findLast((figure) => figure.at < at);
  const before = values.find((figure) => figure.at > at);
  if (after === undefined || before === undefined || after.unit !== before.unit) return undefined;
  const between = text.slice(at + word.length, before.at);
  const joined = text.slice(endOf(after), at);
  if (!/^\s{0,2}(?:jika |bila )?(?:dari|dibanding(?:kan)?)\b[^.;]{0,80}$/i.test(between)) return undefined;
  if (/\btarget\b/i.test(between) || !/^[^.;\d]{0,40}$/.test(joined) || changes(text, after)) return undefined;
  return /\bmenjadi\b/i.test(text.slice(before.at)) ? undefined : { before, after };
};

/** "meningkat sebesar 3 %" is the change itself, not a value. */
const changes = (text: string, figure: SentenceFigure): boolean =>
  /(?:meningkat|naik|turun|menurun|kenaikan|peningkatan|penurunan|perubahan)\b[^.;]{0,40}$/i.test(
    text.slice(0, figure.at),
  );

const WORDS: readonly (readonly [pattern: RegExp, role: ColumnRole])[] = [
  [/\bperformance\b|\bnilai kinerja\b/i, 'performance'],
  [/\b(?:penyerapan|serapan|realisasi) anggaran\b/i, 'absorption'],
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

/** Where no table has it, a sentence may: `nilai kinerja tahun 2021 sebesar 98,00 %`. */
const claimOf = (report: ReadReport, role: ColumnRole, year: number): ReadFigure | undefined =>
  officeClaims(report).find((claim) => claim.kind === role && claim.year === year)?.figure;

/** A short sentence about one thing, and a movement that it says happened. */
const onlyRole = (text: string, beside: string): ColumnRole | undefined => {
  if (text.length > SHORT || !/\b(?:terjadi|mengalami|dibanding\w*)\b/i.test(beside)) return undefined;
  const [only, ...more] = WORDS.filter(([pattern]) => pattern.test(text));
  return more.length === 0 ? only?.[1] : undefined;
};
const SHORT = 220;

/** Without values of its own a sentence speaks of what the tables hold of this year and the one before. */
const NEAR = 40;
const tableChange = (report: ReadReport, { text }: ReadSentence, { at, word }: Claimed): Change | undefined => {
  const { year } = report;
  if (year === null || /^lebih/i.test(word)) return undefined;
  // Only a word right beside says what rose; a long sentence names much that it does not mean.
  const beside = text.slice(Math.max(0, at - NEAR), at + word.length + NEAR);
  const role = WORDS.find(([pattern]) => pattern.test(beside))?.[1] ?? onlyRole(text, beside);
  if (role !== undefined) {
    const of = (one: number): ReadFigure | undefined => figureOf(report, role, one) ?? claimOf(report, role, one);
    const [before, after] = [of(year - 1), of(year)];
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

const HOPED = /\b(?:target|upaya|untuk|agar|perlu|diharapkan|guna|rangka)\b/i;

const isHoped = (text: string, at: number): boolean => HOPED.test(text.slice(Math.max(0, at - 40), at));

/** The word by which a sentence says that something did rise or fall; undefined where it hopes, or says neither. */
export const sentenceMoves = ({ text }: ReadSentence): string | undefined => {
  const claimed = directionOf(text);
  if (claimed === undefined || isHoped(text, claimed.at)) return undefined;
  return /\b(?:mengalami|terjadi)\s{1,2}\w{0,3}\s?$/i.test(text.slice(0, claimed.at)) ? claimed.word : undefined;
};

/** `naik dari A menjadi B`: whatever else the sentence says, this word has these two values. */
const ownClaims = ({ text, figures }: ReadSentence): readonly (readonly [Claimed, Change])[] => {
  const values = figures.filter((figure) => !isYear(figure));
  const words = [
    ...[...text.matchAll(UP)].map((match) => ({ direction: 'up' as const, at: match.index, word: match[0] })),
    ...[...text.matchAll(DOWN)].map((match) => ({ direction: 'down' as const, at: match.index, word: match[0] })),
  ].sort((a, b) => a.at - b.at);
  return words.flatMap((claimed, index): readonly (readonly [Claimed, Change])[] => {
    const next = words[index + 1]?.at ?? text.length;
    const [before, after] = values.filter(({ at }) => at > claimed.at && at < next);
    if (before === undefined || after === undefined || before.unit !== after.unit) return [];
    const lead = text.slice(claimed.at + claimed.word.length, before.at);
    const between = text.slice(endOf(before), after.at);
    const holds = /\bdari\b[^.;]{0,40}$/i.test(lead) && /\bmenjadi\b/i.test(between);
    return holds ? [[claimed, { before, after }]] : [];
  });
};

/** 'meningkat' where it fell, and the other way round. */
export const direction: CheckRule = (report) =>
  report.sentences.flatMap((sentence): readonly Finding[] => {
    const own = ownClaims(sentence).find(
      ([{ direction: word, at }, { before, after }]) =>
        !isHoped(sentence.text, at) && moved(before.value, after.value) !== word,
    );
    const claimed = own?.[0] ?? directionOf(sentence.text);
    if (claimed === undefined || isHoped(sentence.text, claimed.at)) return [];
    const change =
      own?.[1] ??
      ownChange(sentence) ??
      turnedChange(sentence, claimed) ??
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
