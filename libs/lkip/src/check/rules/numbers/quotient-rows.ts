import { type Exact, exact, HUNDRED, ratio } from '@jejak/figures';
import type { ColumnRole, ReadColumn, ReadFigure, ReadReport, ReadRow, ReadTable } from '../../read-report.model';

/** A row that prints a percentage beside the two figures that it is the quotient of. */
export interface QuotientRow {
  readonly table: ReadTable;
  readonly row: ReadRow;
  readonly part: ReadFigure;
  readonly base: ReadFigure;
  readonly stated: ReadFigure;
  readonly year: number | null;
}

const nearest = (
  columns: readonly ReadColumn[],
  to: ReadColumn,
  roles: readonly ColumnRole[],
): ReadColumn | undefined => {
  const named = columns.filter(({ role }) => roles.includes(role));
  const sameYear = named.filter(({ year }) => year === to.year);
  // `Target 2024 | Realisasi 2023 | Kemajuan`: the only one there is, whatever its year.
  const fitting = sameYear.length > 0 || named.length > 1 ? sameYear : named;
  const left = fitting.filter(({ index }) => index < to.index);
  return [...(left.length > 0 ? left : fitting)].sort(
    (a, b) => Math.abs(a.index - to.index) - Math.abs(b.index - to.index),
  )[0];
};

const percentLike = (figure: ReadFigure, header: string): boolean =>
  figure.unit === 'percent' || (figure.unit === 'plain' && /%|persen|capaian/i.test(header));

export const quotientRows = ({ tables }: ReadReport): readonly QuotientRow[] =>
  tables.flatMap((table) =>
    table.columns
      .filter(({ role }) => role === 'achievement' || role === 'absorption')
      .flatMap((column) => {
        const partColumn = nearest(table.columns, column, ['realisation']);
        const baseColumn = nearest(table.columns, column, ['target', 'allotment']);
        if (partColumn === undefined || baseColumn === undefined) return [];
        return table.rows.flatMap((row) => {
          const stated = row.cells[column.index]?.figure ?? null;
          const part = row.cells[partColumn.index]?.figure ?? null;
          const base = row.cells[baseColumn.index]?.figure ?? null;
          if (stated === null || part === null || base === null || !percentLike(stated, column.header)) return [];
          return [{ table, row, part, base, stated, year: column.year }];
        });
      }),
  );

/** Realisation over target in percent; null where the target is nothing. */
export const quotientOf = ({ part, base }: QuotientRow): Exact | null =>
  ratio(part.value, base.value)?.mul(HUNDRED) ?? null;

export interface Reading {
  readonly value: Exact;
  readonly kind: 'higher' | 'lower' | 'index';
  /** 100 where the realisation is an index × 100. */
  readonly factor: number;
}

const INDEX_FACTORS = [10, 100, 1000];
const TWO = exact(2);

/** Every way in which the two figures may have been meant, the usual one first. */
export const readingsOf = (row: QuotientRow): readonly Reading[] => {
  const usual = quotientOf(row);
  if (usual === null) return [];
  const lower = TWO.mul(HUNDRED).sub(usual);
  const small =
    row.base.unit === 'plain' && row.part.unit === 'plain' && row.part.value.compare(row.base.value.mul(5)) > 0;
  const scaled = small
    ? INDEX_FACTORS.map((factor): Reading => ({ value: usual.div(factor), kind: 'index', factor }))
    : [];
  return [
    { value: usual, kind: 'higher', factor: 1 },
    ...(row.base.unit !== 'rupiah' ? [{ value: lower, kind: 'lower', factor: 1 } as const] : []),
    ...scaled,
  ];
};
