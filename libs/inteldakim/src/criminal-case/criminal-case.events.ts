import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import { allCodes, type Origin, type PersonInRecord, readDatedCodes } from '@jejak/records';
import stopGrounds from './stop-grounds.json';
import verdictOutcomes from './verdict-outcomes.json';

/** Grounds of an SP3. */
export const STOP_GROUNDS = readDatedCodes(stopGrounds);
export const STOP_GROUND_CODES: readonly string[] = allCodes(STOP_GROUNDS);
export const VERDICT_OUTCOMES = readDatedCodes(verdictOutcomes);
export const VERDICT_OUTCOME_CODES: readonly string[] = allCodes(VERDICT_OUTCOMES);

export interface CaseStart {
  /** The day of the sprindik. */
  readonly startedOn: LocalDate;
  /** Absent while the number is still to come ("nomor menyusul"). */
  readonly sprindikNumber?: string;
  /** The article that is said to be violated: `UU 6/2011 Ps 119`. */
  readonly article: string;
  /** How many there are, also those whom the register does not know yet. */
  readonly suspectCount: number;
  readonly persons: readonly PersonInRecord[];
  /** Found by officers: there is no victim or reporter to be told of the SPDP. */
  readonly withoutReporter?: true;
  readonly from?: Origin;
}

export interface Spdp {
  /** To the prosecutor. */
  readonly sentOn: LocalDate;
  readonly number?: string;
  readonly suspectOn?: LocalDate;
  readonly reporterOn?: LocalDate;
}

/** One round of the file at the prosecutor. */
export interface FileRound {
  readonly handedOverOn: LocalDate;
  /** P-19: returned to be completed. */
  readonly returnedOn?: LocalDate;
}

export interface CaseComplete {
  /** P-21. */
  readonly completeOn: LocalDate;
  readonly number?: string;
}

export interface Verdict {
  readonly verdictOn: LocalDate;
  readonly outcome: string;
  readonly court?: string;
  /** The sentence in words, without names. */
  readonly sentence?: string;
}

export interface CaseStop {
  readonly stoppedOn: LocalDate;
  readonly ground: string;
  readonly number?: string;
}

export const CASE_STATUSES = [
  'started',
  'spdpSent',
  'fileHandedOver',
  'p19',
  'p21',
  'tahapII',
  'verdict',
  'stopped',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** A criminal case in one of its steps; the parts of the steps that were taken are there. */
export interface CriminalCase {
  readonly status: CaseStatus;
  readonly start: CaseStart;
  readonly spdp?: Spdp;
  /** Oldest first. */
  readonly files: readonly FileRound[];
  readonly complete?: CaseComplete;
  /** Tahap II: suspects and evidence handed over. */
  readonly handedOverOn?: LocalDate;
  readonly verdict?: Verdict;
  readonly stop?: CaseStop;
}

/** Every step carries the whole case: each of them counts, dated the step. */
export type CriminalCaseStepped = DomainEvent<
  | 'CriminalCaseStarted'
  | 'CriminalCaseSpdpSent'
  | 'CriminalCaseSpdpPartiesNotified'
  | 'CriminalCaseFileHandedOver'
  | 'CriminalCaseFileReturned'
  | 'CriminalCaseCompleted'
  | 'CriminalCaseTahapII'
  | 'CriminalCaseVerdictGiven'
  | 'CriminalCaseStopped',
  { on: LocalDate; criminalCase: CriminalCase }
>;
export type CriminalCaseNumbered = DomainEvent<'CriminalCaseNumbered', { sprindikNumber: string }>;
export type CriminalCaseEvent = CriminalCaseStepped | CriminalCaseNumbered;

export const criminalCaseEvents: EventTypeRegistry & Record<CriminalCaseEvent['type'], { version: number }> = {
  CriminalCaseStarted: { version: 1 },
  CriminalCaseNumbered: { version: 1 },
  CriminalCaseSpdpSent: { version: 1 },
  CriminalCaseSpdpPartiesNotified: { version: 1 },
  CriminalCaseFileHandedOver: { version: 1 },
  CriminalCaseFileReturned: { version: 1 },
  CriminalCaseCompleted: { version: 1 },
  CriminalCaseTahapII: { version: 1 },
  CriminalCaseVerdictGiven: { version: 1 },
  CriminalCaseStopped: { version: 1 },
};
