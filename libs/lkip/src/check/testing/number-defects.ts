import { exact, sum } from '@jejak/figures';
import type { Defect } from './defects';
import type { ReportPlan } from './report-plan';
import { printingOf, type WrittenReport } from './written-report';

const changed = (
  name: string,
  code: string,
  anchor: string | ((plan: ReportPlan) => string),
  change: (text: string, plan: ReportPlan) => string,
  consequences: Readonly<Record<string, string>> = {},
): Defect => {
  let place = '';
  return {
    name,
    code,
    inject: (report: WrittenReport, plan) => {
      place = typeof anchor === 'string' ? anchor : anchor(plan);
      return report.with(place, (text) => change(text, plan));
    },
    at: (report) => report.lineOf(place),
    consequences,
  };
};

/** A defect of each kind that the checks of numbers must find. */
export const NUMBER_DEFECTS: readonly Defect[] = [
  changed(
    'an achievement that is no quotient of its row',
    'QUOTIENT_WRONG',
    'now-0',
    (text, { current, style }) => {
      const { percent } = printingOf(style);
      const achievement = current.indicators[0]?.achievement ?? exact(0);
      return text.replace(percent(achievement), percent(achievement.add(exact(523, 100))));
    },
    { MEAN_WRONG: 'the mean below was taken of the right figure', CLAIM_DENIED: 'the wrong figure may fall under it' },
  ),
  changed(
    'a total that its lines do not make',
    'TOTAL_WRONG',
    'now-budget-total',
    (text, { current, style }) => {
      const { rupiah } = printingOf(style);
      const total = Number(sum(current.outputs.map(({ realisation }) => exact(realisation))).n);
      return text.replace(rupiah(total), rupiah(total + 13_112_434));
    },
    { QUOTIENT_WRONG: 'the share beside it is that of the right total', ROUNDING_DIFFERS: 'or close to it' },
  ),
  changed(
    'a mean that is not that of its column',
    'MEAN_WRONG',
    'now-mean',
    (text, { current, style }) => {
      const { percent } = printingOf(style);
      return text.replace(percent(current.achievement), percent(current.achievement.add(exact(417, 100))));
    },
    {
      STATED_TWICE: 'the right mean stands in the table of performance',
      PERFORMANCE_WRONG: 'which it does not make any more',
    },
  ),
  changed(
    'a performance that its parts do not make',
    'PERFORMANCE_WRONG',
    ({ current }) => `performance-${String(current.year)}`,
    (text, { current, style }) => {
      const { percent } = printingOf(style);
      return text.replace(percent(current.performance), percent(current.performance.add(exact(911, 100))));
    },
    { STATED_TWICE: 'the sentence below says the right one', DIRECTION_DENIED: 'and compares it' },
  ),
  changed('a month with few respondents', 'FEW_RESPONDENTS', 'month-3', (text, { months }) => {
    const respondents = String(months[3]?.respondents);
    return text.replace(respondents, '12');
  }),
  {
    name: 'a month that is missing',
    code: 'MISSING_MONTH',
    inject: (report) => report.without('month-11'),
    // Of a row that is not there the table's heading speaks.
    at: (report) => report.lineOf('month-0') - 1,
  },
  changed('a month far from all others', 'OUTLIER_MONTH', 'month-6', (text, { months, style }) => {
    const { decimal } = printingOf(style);
    return text.replace(decimal(months[6]?.value ?? exact(0)), decimal(exact(31)));
  }),
];
