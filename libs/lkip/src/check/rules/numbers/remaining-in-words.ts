import type { CheckRule, Finding } from '../../read-report.model';
import { officeFacts } from './known-facts';
import { shown } from './rounding-fit';

const REMAINS =
  /\b(?:efisiensi|sisa)\s(?:anggaran|pagu|dana)[^.;\d]{0,60}\b(?:sebesar|adalah|yaitu|senilai)\s*(?:rp\.?\s*)?$/i;
const PART = /\b(?:belanja|program|seksi|kegiatan|output|layanan)\b/i;

/** What a sentence says was left is the allotment less the realisation of the tables. */
export const remainingInWordsRule: CheckRule = (report) => {
  const facts = officeFacts(report).filter(({ year }) => year === report.year);
  const of = (kind: string): readonly (typeof facts)[number][] => facts.filter((fact) => fact.kind === kind);
  const pairs = of('allotment').flatMap((given) => of('realisation').map((spent) => ({ given, spent })));
  const last = pairs.at(-1);
  if (last === undefined) return [];
  return report.sentences.flatMap(({ text, figures, section }) =>
    figures.flatMap((figure): readonly Finding[] => {
      const before = text.slice(0, figure.at);
      if (figure.unit !== 'rupiah' || !REMAINS.test(before) || PART.test(before)) return [];
      const [year = report.year] = [...before.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(Number);
      const left = (pair: typeof last): typeof figure.value => pair.given.figure.value.sub(pair.spent.figure.value);
      if (year !== report.year || pairs.some((pair) => left(pair).abs().equals(figure.value.abs()))) return [];
      return [
        {
          code: 'REMAINING_WRONG',
          severity: 'block',
          line: figure.line,
          place: section,
          stated: figure.text,
          computed: shown(left(last)),
          sentence: `Sisa tertulis ${figure.text}, padahal ${last.given.figure.text} − ${last.spent.figure.text} = ${shown(left(last))} (baris ${String(last.spent.figure.line)}).`,
        },
      ];
    }),
  );
};
