import { type Exact, sum } from '@jejak/figures';
import type { CheckRule, Finding, ReadColumn, ReadReport, ReadTable } from '../../read-report.model';
import { shown } from './rounding-fit';
import { placeOf } from './table-place';

const STAFF = /pegawai|\bsdm\b|sumber daya manusia|golongan/i;

/** Each of these divides the same people. */
const DIVISIONS: readonly (readonly [string, RegExp])[] = [
  ['pangkat', /^pangkat/i],
  ['teknis dan non teknis', /^(?:non\s?)?teknis/i],
  ['struktural dan non struktural', /^(?:non\s?)?(?:struktural|fungsional)/i],
  ['jenis kelamin', /^(?:jenis kelamin|laki|perempuan|lk$|pr$)/i],
];

const divisionsOf = ({ columns }: ReadTable): readonly (readonly [string, readonly ReadColumn[]])[] =>
  DIVISIONS.map(([name, pattern]) => [name, columns.filter(({ header }) => pattern.test(header))] as const).filter(
    ([, found]) => found.length > 1,
  );

const rowSum = (table: ReadTable, columns: readonly ReadColumn[], line?: number): Exact =>
  sum(
    table.rows
      .filter((row) => row.kind === 'item' && (line === undefined || row.line === line))
      .flatMap(({ cells }) => columns.flatMap(({ index }) => cells[index]?.figure?.value ?? [])),
  );

const tableFindings = (table: ReadTable): readonly Finding[] => {
  const divisions = divisionsOf(table);
  if (divisions.length < 2) return [];
  return table.rows
    .filter(({ kind }) => kind === 'item')
    .flatMap((row): readonly Finding[] => {
      const sums = divisions
        .map(([name, columns]) => ({ name, value: rowSum(table, columns, row.line) }))
        .filter(({ value }) => !value.equals(0));
      const [first] = sums;
      if (first === undefined || sums.every(({ value }) => value.equals(first.value))) return [];
      const told = sums.map(({ name, value }) => `${name} ${shown(value)}`).join(', ');
      return [
        {
          code: 'STAFF_GROUPS_DIFFER',
          severity: 'warn',
          line: row.line,
          place: placeOf(table, row),
          stated: told,
          computed: '',
          sentence: `${row.subject}: pembagian pegawai yang sama memberi jumlah berbeda (${told}).`,
        },
      ];
    });
};

const statedFindings = ({ sentences }: ReadReport, table: ReadTable): readonly Finding[] => {
  const sums = divisionsOf(table).map(([name, columns]) => ({ name, value: rowSum(table, columns) }));
  if (sums.length === 0) return [];
  return sentences.flatMap(({ text, figures, section }) =>
    figures
      .filter(
        ({ unit, at, text: printed }) =>
          unit === 'plain' &&
          /^\s?(?:\([^)]{0,40}\)\s?)?(?:orang\s)?pegawai\b/i.test(text.slice(at + printed.length)) &&
          /jumlah|sebanyak|memiliki|mempunyai|didukung|total/i.test(text.slice(0, at)),
      )
      .filter(({ value }) => sums.every((group) => !group.value.equals(value)))
      .map((figure): Finding => {
        const told = sums.map(({ name, value }) => `${name} ${shown(value)}`).join(', ');
        return {
          code: 'STAFF_COUNT_DIFFERS',
          severity: 'warn',
          line: figure.line,
          place: section,
          stated: figure.text,
          computed: shown(sums[0]?.value ?? figure.value),
          sentence: `Tertulis ${figure.text} pegawai, padahal tabel pegawai (baris ${String(table.line)}) berjumlah ${told}.`,
        };
      }),
  );
};

/** The staff table divides the same people several ways; each way has the same sum, and the text says that sum. */
export const staffGroupsRule: CheckRule = (report) =>
  report.tables
    .filter(({ title, section, columns }) =>
      STAFF.test([title, section, ...columns.map(({ header }) => header)].join(' ')),
    )
    .flatMap((table) => [...tableFindings(table), ...statedFindings(report, table)]);
