import type { CheckRule, Finding } from '../../read-report.model';
import { shown } from './rounding-fit';
import { placeOf } from './table-place';

/** What remains is the allotment less what was spent. */
export const remainingRule: CheckRule = ({ tables }) =>
  tables.flatMap((table) => {
    const at = (role: string): number => table.columns.find((column) => column.role === role)?.index ?? -1;
    const [allotment, realisation, remaining] = [at('allotment'), at('realisation'), at('remaining')];
    if (allotment < 0 || realisation < 0 || remaining < 0) return [];
    return table.rows.flatMap((row): readonly Finding[] => {
      const given = row.cells[allotment]?.figure;
      const spent = row.cells[realisation]?.figure;
      const stated = row.cells[remaining]?.figure;
      if (!given || !spent || !stated || stated.unit === 'percent') return [];
      const left = given.value.sub(spent.value);
      if (left.equals(stated.value) || left.neg().equals(stated.value)) return [];
      const computed = shown(left);
      const sentence = `Sisa tertulis ${stated.text}, padahal ${given.text} − ${spent.text} = ${computed}.`;
      return [
        {
          code: 'REMAINING_WRONG',
          severity: 'block',
          line: stated.line,
          place: placeOf(table, row),
          stated: stated.text,
          computed,
          sentence,
        },
      ];
    });
  });
