import type { ColumnRole, ReadTable, RowKind } from '../read-report.model';
import { readCellFigure } from '../text/numbers';
import type { JsonBudget, JsonIndicator, JsonReport, JsonSurveyMonth, Printed } from './json-report.model';

interface Row {
  readonly line?: number | undefined;
  readonly kind?: RowKind;
  readonly number?: string;
  readonly subject: string;
  readonly values: readonly Printed[];
}

type Column = readonly [header: string, role: ColumnRole, year?: number];

/** A table of the common model: the subject first, then one column a figure. */
const tableOf = (
  title: string,
  year: number | null,
  columns: readonly Column[],
  rows: readonly Row[],
): readonly ReadTable[] => {
  if (rows.length === 0) return [];
  const lines = rows.map(({ line }) => line ?? 0);
  return [
    {
      line: lines[0] ?? 0,
      lastLine: Math.max(...lines),
      title,
      titleLine: null,
      section: title,
      year,
      columns: columns.map(([header, role, own], index) => ({ index, header, role, year: own ?? year })),
      rows: rows.map(({ line = 0, kind = 'item', number = '', subject, values }) => ({
        line,
        kind,
        number,
        subject,
        ragged: false,
        cells: columns.map((_, index) => {
          const value = index === 0 ? subject : (values[index - 1] ?? '');
          const text = String(value).trim();
          return {
            line,
            text,
            figure: index === 0 ? null : readCellFigure(text, line),
            bold: kind === 'total',
            italic: false,
          };
        }),
      })),
    },
  ];
};

const SUBJECT: Column = ['Indikator Kinerja', 'subject'];

const indicatorTable = (year: number, rows: readonly JsonIndicator[], mean: Printed): readonly ReadTable[] =>
  tableOf(
    `Realisasi Indikator Kinerja Tahun ${String(year)}`,
    year,
    [SUBJECT, ['Target', 'target'], ['Realisasi', 'realisation'], ['Capaian', 'achievement']],
    [
      ...rows.map(({ line, name, target, realisation, achievement }) => ({
        line,
        subject: name,
        values: [target, realisation, achievement],
      })),
      ...(mean === undefined || mean === null
        ? []
        : [{ line: rows.at(-1)?.line, kind: 'mean' as const, subject: 'Rata-rata capaian', values: ['', '', mean] }]),
    ],
  );

const accountTable = (year: number, { byAccount = [], totalInitial, totalRevised }: JsonBudget): readonly ReadTable[] =>
  tableOf(
    `Pagu Anggaran ${String(year)} per jenis belanja`,
    year,
    [
      ['Jenis Belanja', 'subject'],
      ['Pagu Awal', 'allotment'],
      ['Pagu setelah Revisi', 'allotment'],
    ],
    [
      ...byAccount.map(({ line, account, name, initial, revised }) => ({
        line,
        number: account,
        subject: name ?? account,
        values: [initial, revised],
      })),
      ...(byAccount.length === 0 || totalRevised === undefined
        ? []
        : [{ kind: 'total' as const, subject: 'Jumlah', values: [totalInitial, totalRevised] }]),
    ],
  );

const treeTable = (year: number, { programTree = [] }: JsonBudget): readonly ReadTable[] =>
  tableOf(
    `Program Anggaran ${String(year)}`,
    year,
    [
      ['Program', 'subject'],
      ['Pagu Anggaran', 'allotment'],
    ],
    programTree.map(({ line, number, name, allotment, level }) => ({
      line,
      kind: level === 'program' ? ('group' as const) : ('item' as const),
      number: String(number ?? ''),
      subject: name,
      values: [allotment],
    })),
  );

const realisationTable = (year: number, { realisation = [], total }: JsonBudget): readonly ReadTable[] =>
  tableOf(
    `Realisasi Anggaran Tahun ${String(year)}`,
    year,
    [
      ['Output', 'subject'],
      ['Pagu', 'allotment'],
      ['Realisasi', 'realisation'],
      ['Realisasi %', 'achievement'],
      ['Sisa', 'remaining'],
    ],
    [
      ...realisation.map((row) => ({
        line: row.line,
        subject: row.output,
        values: [row.allotment, row.realisation, row.absorption, row.remaining],
      })),
      ...(total === undefined
        ? []
        : [
            {
              line: total.line,
              kind: 'total' as const,
              subject: 'Realisasi Anggaran',
              values: [total.allotment, total.realisation, total.absorption, total.remaining],
            },
          ]),
    ],
  );

const isPrinted = (value: unknown): value is Printed =>
  value === null || typeof value === 'string' || typeof value === 'number';
const memberOf = (value: unknown, member: string): Printed => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, member) : undefined;
  return isPrinted(found) ? found : undefined;
};

const performanceTables = (report: JsonReport): readonly ReadTable[] =>
  yearsOf(report.performance).flatMap(([year, values]) =>
    tableOf(
      `Performance Tahun ${String(year)}`,
      year,
      [
        ['Uraian', 'subject'],
        ['Indikator Kinerja', 'indicators'],
        ['Penyerapan Anggaran', 'absorption'],
        ['Performance', 'performance'],
      ],
      [
        {
          line: Number(memberOf(values, 'line') ?? 0),
          subject: report.office?.name ?? 'Kantor',
          values: ['indicators', 'absorption', 'performance'].map((member) => memberOf(values, member)),
        },
      ],
    ),
  );

const isMonths = (value: unknown): value is readonly JsonSurveyMonth[] => Array.isArray(value);

const surveyTables = (report: JsonReport): readonly ReadTable[] =>
  Object.entries(report).flatMap(([member, months]) => {
    const year = /^survey(\d{4})$/.exec(member)?.[1];
    if (year === undefined || !isMonths(months)) return [];
    return tableOf(
      `Survei ${year}`,
      Number(year),
      [
        ['Bulan', 'month'],
        ['IPK IKM / Jumlah Responden', 'respondents'],
        ['IKM', 'value'],
        ['IPK', 'value'],
        ['Integritas / Jumlah Responden', 'respondents'],
        ['Integritas', 'value'],
      ],
      months.map((row) => ({
        line: row.line,
        subject: row.month,
        values: [row.respondents, row.ikm, row.ipk, row.integrityRespondents, row.integrity],
      })),
    );
  });

const yearsOf = <T>(byYear: Readonly<Record<string, T>> | undefined): readonly (readonly [year: number, value: T])[] =>
  Object.entries(byYear ?? {})
    .filter(([year]) => /^\d{4}$/.test(year))
    .map(([year, value]) => [Number(year), value]);

/** The figures of the JSON form as the tables that the text would have had, so that the same rules read both. */
export const jsonTables = (report: JsonReport): readonly ReadTable[] => [
  ...tableOf(
    `Perjanjian Kinerja Tahun ${String(report.reportYear)}`,
    report.reportYear,
    [SUBJECT, ['Target', 'target']],
    (report.performanceAgreement ?? []).map(({ line, name, target }) => ({ line, subject: name, values: [target] })),
  ),
  ...yearsOf(report.indicators).flatMap(([year, { rows = [], mean }]) => indicatorTable(year, rows, mean)),
  ...yearsOf(report.budget).flatMap(([year, budget]) => [
    ...accountTable(year, budget),
    ...treeTable(year, budget),
    ...realisationTable(year, budget),
  ]),
  ...performanceTables(report),
  ...surveyTables(report),
];
