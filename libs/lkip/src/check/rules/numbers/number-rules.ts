import type { CheckRule } from '../../read-report.model';
import { copiedRule } from './copied';
import { formulaRule } from './formula';
import { growthRule } from './growth';
import { indicatorFactsRule } from './indicator-facts';
import { meanInWordsRule } from './mean-in-words';
import { meansRule } from './means';
import { performanceRule } from './performance';
import { quotientRule } from './quotient';
import { realisationInWordsRule } from './realisation-in-words';
import { remainingRule } from './remaining';
import { scaleRule } from './scale';
import { staffGroupsRule } from './staff-groups';
import { statedTwiceRule } from './stated-twice';
import { surveyMonthsRule } from './survey-months';
import { totalsRule } from './totals';
import { treeTotalsRule } from './tree-totals';

/** Every rule about numbers; their codes are listed in `number-checks.ts`. */
export const NUMBER_RULES: readonly CheckRule[] = [
  quotientRule,
  scaleRule,
  formulaRule,
  totalsRule,
  treeTotalsRule,
  meansRule,
  meanInWordsRule,
  performanceRule,
  remainingRule,
  growthRule,
  statedTwiceRule,
  indicatorFactsRule,
  realisationInWordsRule,
  copiedRule,
  surveyMonthsRule,
  staffGroupsRule,
];
