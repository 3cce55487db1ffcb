import type { CheckRule } from '../../read-report.model';
import { agreementTarget } from './agreement-target';
import { allClaim } from './all-claim';
import { changeInWords } from './change-in-words';
import { contentsPage } from './contents-page';
import { countedList } from './counted-list';
import { direction } from './direction';
import { headIdentity } from './head-identity';
import { indicatorCount } from './indicator-count';
import { numbering } from './numbering';
import { officeIdentity } from './office-identity';
import { placeholder } from './placeholder';
import { planPeriod } from './plan-period';
import { promisedList } from './promised-list';
import { regulationIdentity } from './regulation-identity';
import { reportYear } from './report-year';
import { riseWithoutBase } from './rise-without-base';

export const TEXT_RULES: readonly CheckRule[] = [
  officeIdentity,
  headIdentity,
  reportYear,
  regulationIdentity,
  planPeriod,
  numbering,
  placeholder,
  promisedList,
  agreementTarget,
  allClaim,
  direction,
  riseWithoutBase,
  changeInWords,
  countedList,
  indicatorCount,
  contentsPage,
];
