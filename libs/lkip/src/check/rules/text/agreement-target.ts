import type { CheckRule, Finding } from '../../read-report.model';
import { indicatorRows } from './indicator-rows';
import { findSubject } from './same-subject';

const NOT_AGREEMENT = /realisasi|capaian|perbandingan/i;

/** Target here and in the agreement: what was signed is what a year is measured by. */
export const agreementTarget: CheckRule = (report) => {
  const rows = indicatorRows(report).filter(({ target }) => target !== null);
  const agreed = rows.filter(
    ({ table }) =>
      !table.columns.some(({ role }) => role === 'realisation' || role === 'achievement') &&
      !NOT_AGREEMENT.test(table.title),
  );
  const year = agreed[0]?.table.year ?? report.year;
  return rows.flatMap((row): readonly Finding[] => {
    if (agreed.includes(row) || row.target === null) return [];
    // A caption may carry last year's number by mistake; a table of the past has a year of its own in its columns too.
    if (row.year !== null && row.year !== year && row.table.rows.length > 1) return [];
    const promise = findSubject(row.subject, agreed);
    if (promise === undefined || promise.target === null || promise.target.value.equals(row.target.value)) return [];
    return [
      {
        code: 'TARGET_NOT_AGREED',
        severity: 'block',
        line: row.line,
        place: `${row.table.title}: ${row.subject}`,
        stated: row.target.text,
        computed: promise.target.text,
        sentence: `Target "${row.subject}" tertulis ${row.target.text}, dalam Perjanjian Kinerja (baris ${String(promise.line)}) ${promise.target.text}.`,
      },
    ];
  });
};
