import { exact } from '@jejak/figures';
import type { CheckRule, Finding, ReadReport } from '../../read-report.model';
import { quotientRows, readingsOf } from './quotient-rows';
import { roundingThatFits, shown } from './rounding-fit';
import { placeOf } from './table-place';

/** The scale of an index of satisfaction (PermenPAN-RB 14/2017): one to four. */
const HIGHEST_INDEX = exact(4);
const CLOSE = exact(1);

const tableFindings = (report: ReadReport): readonly Finding[] =>
  quotientRows(report).flatMap((row): readonly Finding[] => {
    const reading = readingsOf(row).find(
      ({ value, kind, factor }) =>
        kind === 'index' &&
        factor === 100 &&
        (roundingThatFits(value, row.stated) !== null || value.sub(row.stated.value).abs().compare(CLOSE) < 0),
    );
    if (reading === undefined) return [];
    const index = row.part.value.div(reading.factor);
    const name = `${row.row.subject} ${row.table.title}`;
    const off = /indeks/i.test(name) && row.base.value.compare(HIGHEST_INDEX) <= 0 && index.compare(HIGHEST_INDEX) > 0;
    const at = { line: row.part.line, place: placeOf(row.table, row.row), stated: row.part.text };
    const printed = shown(index);
    const why = `Realisasi ${row.part.text} dibandingkan dengan target ${row.base.text}: skalanya berbeda dan tidak disebut; capaian yang tertulis hanya cocok bila realisasi itu indeks × ${String(reading.factor)} (${printed}).`;
    return off
      ? [
          {
            code: 'OFF_SCALE',
            severity: 'warn',
            ...at,
            computed: printed,
            sentence: `${why} Nilai itu pun di luar skala 1–4.`,
          },
        ]
      : [{ code: 'SCALE_UNDECLARED', severity: 'warn', ...at, computed: printed, sentence: why }];
  });

const SCALE = /skala\s(?:1\s?[-–]\s?)?(\d{1,4})\b/gi;
const VALUE_FOLLOWS = /(?:adalah|sebesar|nilainya|menjadi|yaitu)\s*$/i;

/** `pada skala 10 maka nilainya adalah 100`: a value above the top of the scale that the sentence itself names. */
const sentenceFindings = ({ sentences }: ReadReport): readonly Finding[] =>
  sentences.flatMap(({ text, figures, section }) =>
    figures.flatMap((figure): readonly Finding[] => {
      if (figure.unit !== 'plain' || !VALUE_FOLLOWS.test(text.slice(0, figure.at))) return [];
      const following = /^[^\p{L}\d]{0,3}\(?(?:pada|dari)?\s?skala\s(\d{1,4})\b/iu.exec(
        text.slice(figure.at + figure.text.length),
      )?.[1];
      const before = [...text.slice(0, figure.at).matchAll(SCALE)].at(-1)?.[1];
      const top = following ?? before;
      if (top === undefined || figure.value.compare(exact(top)) <= 0) return [];
      const sentence = `Tertulis ${figure.text} pada skala ${top}: nilai itu melampaui skalanya.`;
      return [
        {
          code: 'OFF_SCALE',
          severity: 'block',
          line: figure.line,
          place: section,
          stated: figure.text,
          computed: '',
          sentence,
        },
      ];
    }),
  );

/** A realisation off its scale or on a scale that nobody declared. */
export const scaleRule: CheckRule = (report) => [...tableFindings(report), ...sentenceFindings(report)];
