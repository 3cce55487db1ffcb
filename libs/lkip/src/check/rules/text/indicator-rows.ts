import type { ColumnRole, ReadFigure, ReadReport, ReadTable } from '../../read-report.model';

/** What a table says of one indicator in one year. */
export interface IndicatorRow {
  readonly table: ReadTable;
  readonly line: number;
  readonly subject: string;
  readonly year: number | null;
  readonly target: ReadFigure | null;
  readonly realisation: ReadFigure | null;
  readonly achievement: ReadFigure | null;
}

const yearsOf = ({ columns, year }: ReadTable): readonly (number | null)[] => {
  const years = [...new Set(columns.filter(({ role }) => role === 'target').map((column) => column.year))];
  return years.length === 0 ? [year] : years;
};

/** Rows of tables with a target; an agreement has only that. */
export const indicatorRows = ({ tables }: ReadReport): readonly IndicatorRow[] =>
  tables
    .filter(({ columns }) => columns.some(({ role }) => role === 'target'))
    .flatMap((table) =>
      yearsOf(table).flatMap((year) => {
        const at = (role: ColumnRole): number | undefined =>
          table.columns.find((column) => column.role === role && (column.year === year || column.year === null))?.index;
        const [target, realisation, achievement] = [at('target'), at('realisation'), at('achievement')];
        return table.rows
          .filter(({ kind, subject }) => kind === 'item' && subject.trim() !== '')
          .map(({ line, subject, cells }) => {
            const cell = (index: number | undefined): ReadFigure | null =>
              index === undefined ? null : (cells[index]?.figure ?? null);
            return {
              table,
              line,
              subject,
              year,
              target: cell(target),
              realisation: cell(realisation),
              achievement: cell(achievement),
            };
          });
      }),
    );

/** Rows of the year of the report, which a table that names no year is about. */
export const rowsOfYear = (report: ReadReport, year: number | null): readonly IndicatorRow[] =>
  indicatorRows(report).filter((row) => row.year === year || (row.year === null && year === report.year));
