import type { SurveyCode } from './survey.events';

/** The range that a survey's monthly value lies in, as decimal texts. */
export interface SurveyScale {
  readonly min: string;
  readonly max: string;
  readonly source: string;
}

const PERCENTAGE = { min: '0', max: '100' };

export const SURVEY_SCALES: Readonly<Record<SurveyCode, SurveyScale>> = {
  // An index of 1 to 4, times 25.
  ikm: { min: '25', max: '100', source: 'PermenPAN-RB 14/2017' },
  ipk: { ...PERCENTAGE, source: 'LKIP 2021, Bab III' },
  integrity: { ...PERCENTAGE, source: 'LKIP 2021, Bab III' },
  iki: { min: '1', max: '4', source: 'LKIP 2021, Bab III' },
};
