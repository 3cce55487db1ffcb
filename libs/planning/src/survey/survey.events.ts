import type { Period } from '@jejak/calendar';
import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';

export const SURVEYS = ['ikm', 'ipk', 'integrity', 'iki'] as const;
export type SurveyCode = (typeof SURVEYS)[number];

/** Surveys whose single answers are recorded. */
export const ANSWERED_SURVEYS = ['ikm'] as const satisfies readonly SurveyCode[];

/** A month as the survey application sums it up. */
export interface SurveyRecap {
  readonly survey: SurveyCode;
  readonly month: Period;
  readonly respondents: number;
  /** Exact decimal text on the scale of the survey. */
  readonly value: string;
  readonly source?: string;
}

/** One respondent's nine marks, 1 to 4, in the order of PermenPAN-RB 14/2017; who it was is not recorded. */
export interface SurveyAnswer {
  readonly survey: SurveyCode;
  readonly month: Period;
  readonly on: LocalDate;
  readonly elements: readonly number[];
  /** Key of the answer in the application that it comes from. */
  readonly answerId?: string;
}

export type SurveyMonthRecorded = DomainEvent<'SurveyMonthRecorded', { on: LocalDate; recap: SurveyRecap }>;
export type SurveyAnswerRecorded = DomainEvent<
  'SurveyAnswerRecorded',
  { on: LocalDate; item: string; answer: SurveyAnswer }
>;
export type SurveyEvent = SurveyMonthRecorded | SurveyAnswerRecorded;

export const surveyEvents: EventTypeRegistry & Record<SurveyEvent['type'], { version: number }> = {
  SurveyMonthRecorded: { version: 1 },
  SurveyAnswerRecorded: { version: 1 },
};
