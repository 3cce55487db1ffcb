import type { CheckRule, ColumnRole, Finding, ReadFigure, ReadReport, ReadTable } from '../../read-report.model';
import { withinRounding } from './rounding-fit';
import { subjectKey } from './subject-key';
import { placeOf } from './table-place';

const NAMES = { target: 'Target', realisation: 'Realisasi', achievement: 'Capaian' } as const;
type Kind = keyof typeof NAMES;
const KINDS: readonly Kind[] = ['target', 'realisation', 'achievement'];

interface Stated {
  readonly table: ReadTable;
  readonly subject: string;
  readonly key: string;
  readonly year: number | null;
  readonly place: string;
  readonly figures: Partial<Record<Kind, ReadFigure>>;
}

const PERIOD = /triwulan\s?\w+|semester\s?\w+|caturwulan\s?\w+/i;

/** `Realisasi 2021 | Realisasi 2022`: years side by side without a target, each column with its own year. */
const yearsSideBySide = ({ columns }: ReadTable): boolean =>
  !columns.some(({ role }) => role === 'target' || role === 'allotment' || role === 'month') &&
  new Set(columns.filter(({ role, year }) => role === 'realisation' && year !== null).map(({ year }) => year)).size > 1;

/** What tables with both target and realisation say of an indicator; a plain list of targets is the agreement. */
const statedRows = ({ tables }: ReadReport): readonly Stated[] =>
  tables
    .filter(
      (table) =>
        ['target', 'realisation'].every((role) => table.columns.some((column) => column.role === role)) ||
        yearsSideBySide(table),
    )
    .flatMap((table) => {
      const kind: ColumnRole = yearsSideBySide(table) ? 'realisation' : 'target';
      const years = [...new Set(table.columns.filter(({ role }) => role === kind).map(({ year }) => year))];
      const period = PERIOD.exec(table.title)?.[0].toLowerCase() ?? '';
      return years.flatMap((year) =>
        table.rows
          .filter(({ kind }) => kind === 'item')
          .map((row) => {
            const figure = (role: ColumnRole): ReadFigure | null =>
              row.cells[table.columns.find((column) => column.role === role && column.year === year)?.index ?? -1]
                ?.figure ?? null;
            const figures = Object.fromEntries(
              KINDS.flatMap((kind) => (figure(kind) === null ? [] : [[kind, figure(kind)]])),
            );
            const key = `${subjectKey(row.subject)}|${period}`;
            return { table, subject: row.subject, key, year, place: placeOf(table, row), figures };
          }),
      );
    })
    .filter(({ key, figures }) => !key.startsWith('|') && Object.keys(figures).length > 0);

const finding = (here: Stated, before: Stated, kind: Kind, a: ReadFigure, b: ReadFigure): Finding => ({
  code: 'STATED_TWICE',
  // Two roundings of one quotient are no contradiction in substance.
  severity: withinRounding(b.value, a) ? 'warn' : 'block',
  line: a.line,
  place: here.place,
  stated: a.text,
  computed: b.text,
  sentence: `${NAMES[kind]} ${here.subject} tertulis ${a.text} di sini, tetapi ${b.text} di baris ${String(b.line)}.`,
});

/** The title says another year, and the figures are those of the report's year. */
const titledOtherwise = (row: Stated, all: readonly Stated[], reportYear: number | null): Stated | undefined => {
  if (row.year === null || reportYear === null || row.year === reportYear) return undefined;
  const { target, realisation } = row.figures;
  if (target === undefined || realisation === undefined || target.value.equals(realisation.value)) return undefined;
  return all.find(
    (other) =>
      other.key === row.key &&
      other.year === reportYear &&
      other.figures.target?.value.equals(target.value) === true &&
      other.figures.realisation?.value.equals(realisation.value) === true,
  );
};

/** One indicator has one target, realisation and achievement in a year, in whatever table. */
export const indicatorFactsRule: CheckRule = (report) => {
  const rows = statedRows(report);
  return rows.flatMap((row, index): readonly Finding[] => {
    const owner = titledOtherwise(row, rows, report.year);
    const before =
      owner ??
      rows
        .slice(0, index)
        .find((other) => other.key === row.key && other.year === row.year && other.table !== row.table);
    if (before === undefined) return [];
    const differing = KINDS.flatMap((kind) => {
      const [a, b] = [row.figures[kind], before.figures[kind]];
      return a === undefined || b === undefined || a.value.equals(b.value) ? [] : [finding(row, before, kind, a, b)];
    });
    if (owner === undefined) return differing;
    return [
      {
        code: 'FIGURES_OF_OTHER_YEAR',
        severity: 'warn',
        line: row.table.titleLine ?? row.table.line,
        place: row.place,
        stated: String(row.year),
        computed: String(report.year),
        sentence: `Tabel berjudul tahun ${String(row.year)}, padahal isinya sama dengan angka ${String(report.year)} (baris ${String(owner.table.line)}).`,
      },
      ...differing,
    ];
  });
};
