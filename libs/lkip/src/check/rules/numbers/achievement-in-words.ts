import type { CheckRule, Finding } from '../../read-report.model';
import { endOf } from '../../text/numbers';
import { quotientRows } from './quotient-rows';
import { roundingThatFits } from './rounding-fit';
import { subjectKey } from './subject-key';

const STATES = /\b(?:sebesar|adalah|mencapai|yaitu|yakni)\s*$/i;
const CHANGE =
  /perubahan|peningkatan|penurunan|kenaikan|pertumbuhan|selisih|\bnaik\b|\bturun\b|meningkat|menurun|\btarget\b|realisasi|rata-rata|triwulan|semester/i;
const LEAST_WORDS = 2;

/** `capaian Indeks … sebesar P %` is what the table gives that indicator in the year of the report. */
export const achievementInWordsRule: CheckRule = (report) => {
  const rows = quotientRows(report)
    .filter(({ row, base }) => row.kind === 'item' && base.unit !== 'rupiah')
    .map((row) => ({ ...row, words: subjectKey(row.row.subject).split(' ') }))
    .filter(({ words }) => words.length >= LEAST_WORDS);
  if (rows.length === 0) return [];
  return report.sentences.flatMap(({ text, figures, section }) =>
    figures.flatMap((figure, index): readonly Finding[] => {
      const before = figures[index - 1];
      const clause = text.slice(before === undefined ? 0 : endOf(before), figure.at);
      if (figure.unit !== 'percent' || !STATES.test(clause) || CHANGE.test(clause)) return [];
      if (!/\bcapaian\b/i.test(text.slice(0, figure.at)) || /(?<!\d)(?:19|20)\d\d(?!\d)/.test(clause)) return [];
      const said = new Set(subjectKey(clause).split(' '));
      const named = rows.filter(({ words }) => words.every((word) => said.has(word)));
      const longest = Math.max(0, ...named.map(({ words }) => words.length));
      const meant = named.filter(({ words }) => words.length === longest);
      const [first] = meant.filter(({ year }) => year === null || year === report.year);
      if (first === undefined || new Set(meant.map(({ words }) => words.join(' '))).size > 1) return [];
      const agrees = meant.some(
        ({ stated }) => stated.value.equals(figure.value) || roundingThatFits(stated.value, figure) !== null,
      );
      if (agrees) return [];
      return [
        {
          code: 'STATED_TWICE',
          severity: 'block',
          line: figure.line,
          place: section,
          stated: figure.text,
          computed: first.stated.text,
          sentence: `Capaian ${first.row.subject} tertulis ${figure.text}, tetapi ${first.stated.text} di baris ${String(first.stated.line)}.`,
        },
      ];
    }),
  );
};
