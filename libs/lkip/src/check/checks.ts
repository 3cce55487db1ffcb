import { type Check, TEXT_CHECKS } from './findings';
import type { CheckRule } from './read-report.model';
import { NUMBER_CHECKS } from './rules/numbers/number-checks';
import { NUMBER_RULES } from './rules/numbers/number-rules';
import { TEXT_RULES } from './rules/text/text-rules';

/** Everything that a report is checked for, as the reference lists it. */
export const CHECKS: readonly Check[] = [...TEXT_CHECKS, ...NUMBER_CHECKS];

/** What does the checking; each finding bears the code of one of the checks. */
export const CHECK_RULES: readonly CheckRule[] = [...TEXT_RULES, ...NUMBER_RULES];
