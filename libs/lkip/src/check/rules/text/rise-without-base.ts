import type { CheckRule, Finding, ReadReport, ReadRow } from '../../read-report.model';
import { sentenceMoves } from './direction';
import { isSameSubject } from './same-subject';

interface Unbased {
  readonly row: ReadRow;
  readonly year: number;
}

/** Rows of tables of two years in which the earlier year is a dash or empty throughout. */
const rowsWithoutBase = ({ tables, year }: ReadReport): readonly Unbased[] =>
  tables.flatMap(({ columns, rows }) => {
    const measured = columns.filter(({ role }) => role === 'realisation' || role === 'achievement');
    const before = measured.filter((column) => column.year !== null && column.year + 1 === year);
    const now = measured.filter((column) => column.year === year);
    if (year === null || before.length === 0 || now.length === 0) return [];
    return rows
      .filter(({ kind, cells }) => {
        const filled = (list: typeof measured): boolean =>
          list.some(({ index }) => (cells[index]?.figure ?? null) !== null);
        return kind === 'item' && filled(now) && !filled(before);
      })
      .map((row) => ({ row, year: year - 1 }));
  });

/** 'mengalami peningkatan' of an indicator that had no value the year before. */
export const riseWithoutBase: CheckRule = (report) => {
  const unbased = rowsWithoutBase(report);
  if (unbased.length === 0) return [];
  return report.sentences.flatMap((sentence): readonly Finding[] => {
    const word = sentenceMoves(sentence);
    if (word === undefined) return [];
    const named = unbased.filter(({ row }) => isSameSubject(row.subject, sentence.text));
    const [first] = named;
    if (first === undefined) return [];
    const names = named.map(({ row }) => row.subject).join(', ');
    return [
      {
        code: 'RISE_WITHOUT_BASE',
        severity: 'warn',
        line: sentence.line,
        place: sentence.section,
        stated: word,
        computed: '',
        sentence: `Tertulis "${word}", padahal ${names} tidak punya nilai tahun ${String(first.year)} dalam tabel (baris ${String(first.row.line)}).`,
      },
    ];
  });
};
