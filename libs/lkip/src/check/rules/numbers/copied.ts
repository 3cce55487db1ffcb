import type { CheckRule, Finding, ReadFigure } from '../../read-report.model';
import { subjectKey } from './subject-key';
import { placeOf } from './table-place';

/** Shorter or round amounts coincide by chance. */
const LEAST_DIGITS = 7;
const isTelling = ({ value, decimals }: ReadFigure): boolean =>
  decimals === 0 && String(value.n).length >= LEAST_DIGITS && !String(value.n).endsWith('0000');

interface Seen {
  readonly figure: ReadFigure;
  readonly key: string;
  readonly subject: string;
  readonly year: number | null;
  readonly base: ReadFigure | null;
}

/** An amount to the last rupiah that belongs to another row or to another year as well. */
export const copiedRule: CheckRule = ({ tables }) => {
  const seen: Seen[] = [];
  const findings: Finding[] = [];
  for (const table of tables) {
    for (const column of table.columns.filter(({ role }) => role === 'realisation')) {
      const baseAt = table.columns.find(({ role, year }) => role === 'allotment' && year === column.year)?.index ?? -1;
      for (const row of table.rows.filter(({ kind }) => kind === 'item')) {
        const figure = row.cells[column.index]?.figure;
        if (!figure || !isTelling(figure)) continue;
        const key = subjectKey(row.subject);
        const base = row.cells[baseAt]?.figure ?? null;
        const other = seen.find(
          (earlier) =>
            earlier.figure.value.equals(figure.value) &&
            (earlier.key !== key || earlier.year !== column.year) &&
            base !== null &&
            earlier.base !== null &&
            !earlier.base.value.equals(base.value),
        );
        if (other !== undefined) {
          const whose = `${other.subject}${other.year === null ? '' : `, ${String(other.year)}`}`;
          const sentence = `${figure.text} sama sampai rupiah terakhir dengan baris ${String(other.figure.line)} (${whose}), padahal pagunya berbeda: tampaknya tersalin.`;
          findings.push({
            code: 'COPIED_FIGURE',
            severity: 'warn',
            line: figure.line,
            place: placeOf(table, row),
            stated: figure.text,
            computed: '',
            sentence,
          });
        }
        seen.push({ figure, key, subject: row.subject, year: column.year, base });
      }
    }
  }
  return findings;
};
