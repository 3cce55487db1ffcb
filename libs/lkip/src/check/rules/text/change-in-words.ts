import { type Exact, exact, HUNDRED, roundHalfUp, toIndonesian } from '@jejak/figures';
import type { CheckRule, Finding, ReadReport, SentenceFigure } from '../../read-report.model';

const CHANGE =
  /\b(?:perubahan|pertumbuhan|kenaikan|peningkatan|penurunan|year on year|yoy|meningkat|menurun|naik|turun)\b[^.;]{0,40}\bsebesar\s{0,3}$/i;
const BEFORE = /\bdibanding(?:kan)?\b[^.;]{0,60}$/i;
const PRINTED = 2;
const TWO = exact(2);
/** The values were rounded before anyone computed with what is printed of them. */
const TOLERANCE = exact(1, 100);

const same = (value: Exact, figure: SentenceFigure): boolean =>
  value.sub(figure.value.abs()).abs().compare(TOLERANCE) <= 0;
const printed = (value: Exact): string => `${toIndonesian(roundHalfUp(value, PRINTED))} %`;

/** The value of this year stands before the change, in the same sentence or the ones before it on the same line. */
const valuesBefore = ({ sentences }: ReadReport, line: number, from: number): readonly SentenceFigure[] =>
  sentences
    .slice(Math.max(0, from - 2), from + 1)
    .filter((sentence) => sentence.line === line)
    .flatMap(({ figures }) => figures)
    .filter(({ unit }) => unit === 'percent');

/** A mean or a difference of two years that a sentence calls growth; the growth rate is told beside it. */
export const changeInWords: CheckRule = (report) =>
  report.sentences.flatMap(({ text, line, section, figures }, index): readonly Finding[] => {
    const percents = figures.filter(({ unit }) => unit === 'percent');
    const change = percents.find(({ at }) => CHANGE.test(text.slice(0, at)));
    const before = percents.find((figure) => figure !== change && BEFORE.test(text.slice(0, figure.at)));
    if (change === undefined || before === undefined || before.value.equals(0)) return [];
    const current = valuesBefore(report, line, index).filter((figure) => figure !== change && figure !== before);
    for (const { value } of current) {
      const growth = value.sub(before.value).div(before.value).mul(HUNDRED);
      if (same(growth.abs(), change)) return [];
      const isMean = same(value.add(before.value).div(TWO), change);
      const isDifference = same(value.sub(before.value).abs(), change);
      if (!isMean && !isDifference) continue;
      const what = isMean ? 'rata-rata dua tahun' : 'selisih dua tahun (poin persen)';
      return [
        {
          code: isMean ? 'MEAN_CALLED_GROWTH' : 'DIFFERENCE_CALLED_GROWTH',
          severity: 'warn',
          line,
          place: section,
          stated: change.text,
          computed: printed(growth),
          sentence: `${change.text} disebut perubahan antartahun, padahal itu ${what}; pertumbuhannya ${printed(growth)}.`,
        },
      ];
    }
    return [];
  });
