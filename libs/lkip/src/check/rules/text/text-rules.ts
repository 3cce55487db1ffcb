import type { CheckRule } from '../../read-report.model';
import { agreementTarget } from './agreement-target';
import { allClaim } from './all-claim';
import { changeInWords } from './change-in-words';
import { contentsPage } from './contents-page';
import { countedList } from './counted-list';
import { direction } from './direction';
import { headIdentity } from './head-identity';
import { numbering } from './numbering';
import { officeIdentity } from './office-identity';
import { placeholder } from './placeholder';
import { planPeriod } from './plan-period';
import { regulationIdentity } from './regulation-identity';
import { reportYear } from './report-year';

export const TEXT_RULES: readonly CheckRule[] = [
  officeIdentity,
  headIdentity,
  reportYear,
  regulationIdentity,
  planPeriod,
  numbering,
  placeholder,
  agreementTarget,
  allClaim,
  direction,
  changeInWords,
  countedList,
  contentsPage,
];
