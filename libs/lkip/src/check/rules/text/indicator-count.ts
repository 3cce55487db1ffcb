import type { CheckRule, Finding, ReadReport } from '../../read-report.model';
import { findFigures } from '../../text/numbers';
import { indicatorRows } from './indicator-rows';
import { subjectKey } from './same-subject';

const COUNTED = /^(?:\s\([a-z ]{3,30}\))?\s(?:\(\w+\)\s)?(?:target\s)?indikator(?:\skinerja)?\b/i;
/** Of one goal among several, or of another year's agreement. */
const OTHER = /\b(?:sebelumnya|lalu|di ?antaranya|lainnya|tambahan|sebagian|program|kegiatan utama)\b/i;
const TOTAL = /\b(?:total|seluruh|sejumlah|sebanyak|terdapat|memuat|menetapkan|memiliki)\b[^.;\d]{0,40}$/i;

/** How many indicators the agreement lists, where another table of the same year lists as many: else it was misread. */
const agreedCount = (report: ReadReport): number | null => {
  const tables = [...new Set(indicatorRows(report).map(({ table }) => table))].filter(
    ({ year }) => year === null || year === report.year,
  );
  const counts = tables.map((table) => ({
    agreed: !table.columns.some(({ role }) => role === 'realisation' || role === 'achievement'),
    count: new Set(indicatorRows({ ...report, tables: [table] }).map(({ subject }) => subjectKey(subject))).size,
  }));
  const agreement = counts.find(({ agreed, count }) => agreed && count > 1)?.count;
  return agreement !== undefined && counts.some(({ agreed, count }) => !agreed && count === agreement)
    ? agreement
    : null;
};

/** A number of indicators in the text is the number that was agreed. */
export const indicatorCount: CheckRule = (report) => {
  const agreed = agreedCount(report);
  if (agreed === null) return [];
  return report.sentences.flatMap(({ text, line, section }): readonly Finding[] => {
    if (!/\bindikator\b/i.test(text) || OTHER.test(text)) return [];
    const counts = findFigures(text, line).filter(
      ({ at, text: printed, unit, decimals }) =>
        unit === 'plain' && decimals === 0 && COUNTED.test(text.slice(at + printed.length)),
    );
    const stated = counts.reduce((sum, { value }) => sum + Number(value.n), 0);
    const [first] = counts;
    if (first === undefined) return [];
    const tooMany = stated > agreed;
    const tooFew =
      counts.length === 1 && stated < agreed && TOTAL.test(text.slice(0, first.at)) && !/sasaran/i.test(text);
    if (!tooMany && !tooFew) return [];
    const printed = counts.map((count) => count.text).join(' + ');
    return [
      {
        code: 'INDICATOR_COUNT_DIFFERS',
        severity: 'warn',
        line,
        place: section,
        stated: printed,
        computed: String(agreed),
        sentence: `Disebut ${printed} indikator kinerja, padahal Perjanjian Kinerja memuat ${String(agreed)}.`,
      },
    ];
  });
};
