import type { FactRow } from '@jejak/indicators/domain';
import { isOfCountsOnly, redactedFact } from '@jejak/recaps';
import type { FactView } from './facts.dto';

/** A fact as a caller may see it. */
export const factView = (fact: FactRow, mayReadSecrets: boolean): FactView =>
  mayReadSecrets || !isOfCountsOnly(fact) ? { ...fact, secret: false } : { ...redactedFact(fact), secret: true };
