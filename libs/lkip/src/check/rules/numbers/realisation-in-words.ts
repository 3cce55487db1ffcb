import { exact } from '@jejak/figures';
import type { CheckRule, Finding } from '../../read-report.model';
import { isYear } from '../../text/numbers';
import { quotientRows } from './quotient-rows';
import { subjectKey } from './subject-key';

const REALISED =
  /(?:terpenuhi|terealisasi|tercapai|realisasi(?:nya)?|terlaksana)\b[^.;]{0,40}(?:sebesar|sebanyak|adalah|mencapai)\s*$/i;
const SCALES = [exact(1), exact(10), exact(100)];
const LEAST_WORDS = 3;

/** A sentence that says an indicator's realisation and prints its target instead, or another value. */
export const realisationInWordsRule: CheckRule = (report) => {
  const rows = quotientRows(report).filter(({ row, base }) => row.kind === 'item' && base.unit !== 'rupiah');
  return report.sentences.flatMap(({ text, line, figures, section }) => {
    if (
      !REALISED.test(
        figures.reduce((longest, { at }) => Math.max(longest, at), 0) > 0 ? text.slice(0, figures.at(-1)?.at) : '',
      )
    )
      return [];
    const words = new Set(subjectKey(text).split(' '));
    const named = rows.filter(({ row }) => {
      const key = subjectKey(row.subject).split(' ');
      return key.length >= LEAST_WORDS && key.every((word) => words.has(word));
    });
    return figures.flatMap((figure): readonly Finding[] => {
      if (isYear(figure) || figure.unit !== 'plain' || !REALISED.test(text.slice(0, figure.at))) return [];
      const known = named.filter(({ year }) => year === null || report.year === null || year === report.year);
      const [first] = known;
      const holds = known.some(({ part }) =>
        SCALES.some((scale) => part.value.equals(figure.value) || part.value.equals(figure.value.mul(scale))),
      );
      // Only where the tables agree on one realisation can a sentence be held against them.
      if (first === undefined || holds || known.some(({ part }) => !part.value.equals(first.part.value))) return [];
      const isTarget = known.some(({ base }) => base.value.equals(figure.value));
      return [
        {
          code: 'STATED_TWICE',
          severity: 'warn',
          line,
          place: section,
          stated: figure.text,
          computed: first.part.text,
          sentence: `Realisasi ${first.row.subject} tertulis ${figure.text}, tetapi ${first.part.text} di baris ${String(first.row.line)}.${isTarget ? ' Angka yang tertulis adalah targetnya.' : ''}`,
        },
      ];
    });
  });
};
