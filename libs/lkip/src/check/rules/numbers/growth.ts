import { type Exact, exact, HUNDRED } from '@jejak/figures';
import type { CheckRule, ColumnRole, Finding, ReadFigure, ReadTable } from '../../read-report.model';
import { shown, withinRounding } from './rounding-fit';
import { placeOf } from './table-place';

const COMPARED: readonly ColumnRole[] = [
  'performance',
  'achievement',
  'indicators',
  'absorption',
  'realisation',
  'other',
  'value',
  'total',
];
const TWO = exact(2);

/** The two years of one kind that stand nearest to the left of the column of growth. */
const pairs = (table: ReadTable, at: number): readonly (readonly [number, number])[] =>
  COMPARED.flatMap((role) => {
    const columns = table.columns.filter((column) => column.role === role && column.index < at && column.year !== null);
    const years = [...new Set(columns.map(({ year }) => year))].sort((a, b) => Number(a) - Number(b));
    const [before, after] = years.slice(-2).map((year) => columns.find((column) => column.year === year)?.index);
    return before !== undefined && after !== undefined && before !== after ? [[before, after] as const] : [];
  });

interface Named {
  readonly value: Exact;
  readonly code: string;
  readonly what: string;
}

const meanings = (before: ReadFigure, after: ReadFigure): readonly Named[] => [
  { value: after.value.sub(before.value), code: 'DIFFERENCE_CALLED_GROWTH', what: 'selisih dua tahun (poin)' },
  { value: after.value.add(before.value).div(TWO), code: 'MEAN_CALLED_GROWTH', what: 'rata-rata dua tahun' },
];

/** A column that promises growth holds growth: not the mean and not the difference of two years (DOMAIN §6). */
export const growthRule: CheckRule = ({ tables }) =>
  tables.flatMap((table) =>
    table.columns
      .filter(({ role }) => role === 'growth')
      .flatMap((column) =>
        table.rows.flatMap((row): readonly Finding[] => {
          const stated = row.cells[column.index]?.figure;
          if (!stated) return [];
          const judged = pairs(table, column.index).flatMap(([from, to]) => {
            const before = row.cells[from]?.figure;
            const after = row.cells[to]?.figure;
            return before && after && !before.value.equals(0) ? [{ before, after }] : [];
          });
          const [first] = judged;
          if (first === undefined) return [];
          const growth = (pair: typeof first): Exact =>
            pair.after.value.sub(pair.before.value).div(pair.before.value).mul(HUNDRED);
          if (judged.some((pair) => withinRounding(growth(pair), stated))) return [];
          const at = { line: stated.line, place: placeOf(table, row), stated: stated.text };
          // `Selisih` and `Perubahan (poin)` promise a difference and may hold one.
          const promised = /selisih|poin|naik|perubahan/i.test(column.header);
          for (const pair of judged) {
            const named = meanings(pair.before, pair.after).find(({ value }) => withinRounding(value, stated));
            if (named === undefined) continue;
            if (promised && named.code === 'DIFFERENCE_CALLED_GROWTH') return [];
            const computed = shown(growth(pair), 'percent');
            const sentence = `${stated.text} di kolom "${column.header}" adalah ${named.what} (${pair.before.text} dan ${pair.after.text}), bukan pertumbuhan; pertumbuhannya ${computed}.`;
            return [{ code: named.code, severity: 'warn', ...at, computed, sentence }];
          }
          const computed = shown(growth(first), 'percent');
          const sentence = `Tertulis ${stated.text}, padahal pertumbuhan dari ${first.before.text} ke ${first.after.text} adalah ${computed}; selisih dan rata-ratanya pun lain.`;
          return [{ code: 'GROWTH_WRONG', severity: 'block', ...at, computed, sentence }];
        }),
      ),
  );
