import type { CheckRule, Finding } from '../../read-report.model';
import { runningText, sectionAt } from './running-text';

const PLAN = /(rencana strategis|renstra)([^.;\n]{0,80}?)\s+((?:19|20)\d\d)\s?[-–]\s?((?:19|20)\d\d)/giu;

/** The strategic plan that a report follows covers its year. */
export const planPeriod: CheckRule = (report) => {
  const { year } = report;
  if (year === null) return [];
  const running = runningText(report);
  const plans = [...running.text.matchAll(PLAN)].map((match) => ({
    line: running.lineAt(match.index),
    from: Number(match[3]),
    until: Number(match[4]),
  }));
  const findings = new Map<string, Finding>();
  for (const { line, from, until } of plans) {
    const stated = `${String(from)}-${String(until)}`;
    if ((from <= year && year <= until) || findings.has(stated)) continue;
    const right = plans.find((plan) => plan.from <= year && year <= plan.until);
    findings.set(stated, {
      code: 'PLAN_PERIOD_PAST',
      severity: 'warn',
      line,
      place: sectionAt(report, line),
      stated,
      computed: right === undefined ? '' : `${String(right.from)}-${String(right.until)}`,
      sentence: `Rencana Strategis ${stated} tidak mencakup tahun laporan ${String(year)}.`,
    });
  }
  return [...findings.values()];
};
