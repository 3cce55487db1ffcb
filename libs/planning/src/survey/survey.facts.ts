import { SURVEY_KIND } from '@jejak/indicators/domain';
import { exact, toFractionText } from '@jejak/figures';
import type { OfficeId } from '@jejak/kernel';
import type { Fact, RegisterRow } from '@jejak/records';
import { ikmFromIndex, ikmIndex } from './ikm';
import type { SurveyState } from './survey';
import type { SurveyAnswer, SurveyRecap } from './survey.events';

const shared = (month: string, survey: string, office: OfficeId) => ({
  office,
  section: 'tikim',
  kind: SURVEY_KIND,
  basis: 'statement' as const,
  period: month,
  dimensions: { survey },
});

/** Quantity = respondents, value = the month's value on the survey's own scale. */
export const recapFacts = (
  { survey, month, respondents, value, source }: SurveyRecap,
  office: OfficeId,
): readonly Fact[] => [
  {
    ...shared(month, survey, office),
    name: 'value',
    quantity: respondents,
    value,
    ...(source === undefined ? {} : { detail: { source } }),
  },
];

/** One respondent; the value is the sum of the nine marks × 25/9, exactly. */
export const answerFacts = ({ survey, month, elements }: SurveyAnswer, office: OfficeId): readonly Fact[] => [
  {
    ...shared(month, survey, office),
    name: 'value',
    quantity: 1,
    value: toFractionText(ikmFromIndex(ikmIndex([elements]) ?? exact(0))),
    detail: { elements },
  },
];

export const surveyRow = ({ recap, answers }: SurveyState): RegisterRow => {
  if (recap !== undefined) {
    const { survey, month, respondents, value } = recap;
    return { status: 'recapped', occurredOn: `${month}-01`, summary: { survey, month, respondents, value } };
  }
  const all = Object.values(answers);
  const [first] = all;
  return first === undefined
    ? { status: 'new', summary: {} }
    : {
        status: 'answered',
        occurredOn: `${first.month}-01`,
        summary: { survey: first.survey, month: first.month, respondents: all.length },
      };
};
