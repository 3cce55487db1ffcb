import { CHECK_RULES } from './checks';
import type { CheckRule, Finding, ReadReport, Severity, Unread } from './read-report.model';

export interface CheckAnswer {
  readonly findings: readonly Finding[];
  readonly read: { readonly tables: number; readonly figures: number; readonly sentences: number };
  readonly unread: readonly Unread[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { block: 0, warn: 1, info: 2 };

const byPlace = (a: Finding, b: Finding): number =>
  a.line - b.line || WEIGHT[a.severity] - WEIGHT[b.severity] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/** One cause, one finding: what two checks say of the same figure with the same result, the heavier one says. */
const withoutTwins = (findings: readonly Finding[]): readonly Finding[] => {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const { line, stated, computed, code } = finding;
    const key = JSON.stringify(computed === '' ? [line, stated, code] : [line, stated, computed]);
    const other = kept.get(key);
    if (other === undefined || WEIGHT[finding.severity] < WEIGHT[other.severity]) kept.set(key, finding);
  }
  return [...kept.values()].sort(byPlace);
};

/** All findings of a report, by line. */
export const checkReport = (report: ReadReport, rules: readonly CheckRule[] = CHECK_RULES): readonly Finding[] =>
  withoutTwins(rules.flatMap((rule) => rule(report)));

export const countFigures = ({ tables, sentences, formulas }: ReadReport): number =>
  tables.reduce(
    (sum, { rows }) =>
      sum + rows.reduce((more, { cells }) => more + cells.filter(({ figure }) => figure !== null).length, 0),
    0,
  ) +
  sentences.reduce((sum, { figures }) => sum + figures.length, 0) +
  formulas.length * 2;

/** The findings, and what was and what was not read. */
export const answerCheck = (report: ReadReport, more: readonly Finding[] = []): CheckAnswer => ({
  findings: withoutTwins([...checkReport(report), ...more]),
  read: { tables: report.tables.length, figures: countFigures(report), sentences: report.sentences.length },
  unread: report.unread,
});
