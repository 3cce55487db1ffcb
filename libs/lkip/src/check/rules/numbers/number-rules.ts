import type { CheckRule } from '../../read-report.model';
import { achievementInWordsRule } from './achievement-in-words';
import { copiedRule } from './copied';
import { countInWordsRule } from './count-in-words';
import { formulaRule } from './formula';
import { growthInWordsRule } from './growth-in-words';
import { growthRule } from './growth';
import { indicatorFactsRule } from './indicator-facts';
import { meanInWordsRule } from './mean-in-words';
import { meansRule } from './means';
import { partsInWordsRule } from './parts-in-words';
import { performanceRule } from './performance';
import { quotientInWordsRule } from './quotient-in-words';
import { quotientRule } from './quotient';
import { realisationInWordsRule } from './realisation-in-words';
import { remainingInWordsRule } from './remaining-in-words';
import { remainingRule } from './remaining';
import { rowTotalsRule } from './row-totals';
import { scaleRule } from './scale';
import { staffGroupsRule } from './staff-groups';
import { statedTwiceRule } from './stated-twice';
import { surveyMonthsRule } from './survey-months';
import { totalsRule } from './totals';
import { treeTotalsRule } from './tree-totals';

/** Every rule about numbers; their codes are listed in `number-checks.ts`. */
export const NUMBER_RULES: readonly CheckRule[] = [
  quotientRule,
  quotientInWordsRule,
  scaleRule,
  formulaRule,
  totalsRule,
  rowTotalsRule,
  treeTotalsRule,
  meansRule,
  meanInWordsRule,
  performanceRule,
  remainingRule,
  remainingInWordsRule,
  growthRule,
  growthInWordsRule,
  statedTwiceRule,
  indicatorFactsRule,
  realisationInWordsRule,
  achievementInWordsRule,
  countInWordsRule,
  partsInWordsRule,
  copiedRule,
  surveyMonthsRule,
  staffGroupsRule,
];
