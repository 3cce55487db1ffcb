import { type Exact, exact, HUNDRED } from '@jejak/figures';
import { formulaNumber } from '../definition/formula';
import type { IndicatorDefinition } from '../definition/indicator-definition.events';

/**
 * Achievement in percent: realisation / target where higher is better, (2·target − realisation) / target where lower is.
 * No cap unless the definition has one. A target of zero is refused at entry, so it cannot come here; null if it does.
 */
export const achievementOf = (
  { direction, cap }: Pick<IndicatorDefinition, 'direction' | 'cap'>,
  target: Exact,
  realisation: Exact,
): Exact | null => {
  if (target.equals(0)) return null;
  const numerator = direction === 'higher-is-better' ? realisation : target.mul(exact(2)).sub(realisation);
  const percent = numerator.div(target).mul(HUNDRED);
  const highest = cap === undefined ? undefined : formulaNumber(cap);
  return highest !== undefined && percent.compare(highest) > 0 ? highest : percent;
};

/** Performance of a year in percent: (indicator achievement + absorption) / 2. */
export const performanceOf = (indicatorAchievement: Exact, absorption: Exact): Exact =>
  indicatorAchievement.add(absorption).div(exact(2));
