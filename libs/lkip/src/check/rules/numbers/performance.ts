import { exact } from '@jejak/figures';
import type { CheckRule, Finding } from '../../read-report.model';
import { shown, withinRounding } from './rounding-fit';
import { placeOf } from './table-place';

const TWO = exact(2);

/** Performance is half of achievement and absorption together (DOMAIN §6). */
export const performanceRule: CheckRule = ({ tables }) =>
  tables.flatMap((table) =>
    table.columns
      .filter(({ role }) => role === 'performance')
      .flatMap((column) => {
        const part = (role: 'indicators' | 'absorption'): number =>
          table.columns.find((other) => other.role === role && other.year === column.year)?.index ?? -1;
        return table.rows.flatMap((row): readonly Finding[] => {
          const stated = row.cells[column.index]?.figure;
          const indicators = row.cells[part('indicators')]?.figure;
          const absorption = row.cells[part('absorption')]?.figure;
          if (!stated || !indicators || !absorption) return [];
          const value = indicators.value.add(absorption.value).div(TWO);
          if (withinRounding(value, stated)) return [];
          const computed = shown(value, 'percent');
          const sentence = `Performance tertulis ${stated.text}, padahal (${indicators.text} + ${absorption.text}) / 2 = ${computed}.`;
          return [
            {
              code: 'PERFORMANCE_WRONG',
              severity: 'block',
              line: stated.line,
              place: placeOf(table, row),
              stated: stated.text,
              computed,
              sentence,
            },
          ];
        });
      }),
  );
