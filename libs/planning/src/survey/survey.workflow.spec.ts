import { Scenario } from '@jejak/records/testing';
import { surveyWorkflow } from './survey.workflow';

const survey = Scenario.of(surveyWorkflow);
const second = { actor: 'officer-2' };
const recap = (data: Readonly<Record<string, unknown>> = {}) => ({
  type: 'RecordSurveyMonth',
  data: { survey: 'ikm', month: '2021-03', respondents: 32, value: '99,94', ...data },
});
const answer = (data: Readonly<Record<string, unknown>> = {}) => ({
  type: 'RecordSurveyAnswer',
  data: { survey: 'ikm', month: '2021-03', on: '2021-03-02', elements: [4, 4, 4, 4, 3, 3, 3, 3, 3], ...data },
});
const reason = 'salah ketik';
const onItem = (type: string, item: string, data: object = {}) => ({ type, data: { item, reason, ...data } });
const facts = (scenario: typeof survey) => scenario.facts().map(({ fact }) => fact);

describe('The facts of a survey', () => {
  it('of a recap are the respondents and the value as it was given', () => {
    expect(facts(survey.given([recap({ source: 'LKIP 2021, Bab III' })]))).toEqual([
      {
        name: 'value',
        office: 'cilegon',
        section: 'tikim',
        kind: 'survey',
        basis: 'statement',
        period: '2021-03',
        quantity: 32,
        value: '99.94',
        dimensions: { survey: 'ikm' },
        detail: { source: 'LKIP 2021, Bab III' },
      },
    ]);
  });

  it('of an answer with 31 marks in all are one respondent and exactly 775/9', () => {
    expect(facts(survey.given([answer()]))).toMatchObject([
      {
        period: '2021-03',
        quantity: 1,
        value: '775/9',
        dimensions: { survey: 'ikm' },
        detail: { elements: [4, 4, 4, 4, 3, 3, 3, 3, 3] },
      },
    ]);
  });
});

describe('Correction, void and withdrawal', () => {
  const correct = (item: string, changes: object) => onItem('RequestCorrection', item, { changes });
  const corrected = (from: typeof survey, item: string, changes: object) =>
    from.given([correct(item, changes)], [{ type: 'ApproveCorrection', data: { item } }, second]);

  it('of a recap move its fact, and the inverse brings it back', () => {
    const before = survey.given([recap()]);
    const after = corrected(before, 'recap', { respondents: 33, value: '98,64' });
    expect(facts(after)).toMatchObject([{ quantity: 33, value: '98.64' }]);
    expect(facts(corrected(after, 'recap', { respondents: 32, value: '99.94' }))).toEqual(facts(before));
  });

  it('of a recap are checked by the rules of its entry', () => {
    const before = survey.given([recap()]);
    expect(before.refusal(correct('recap', { value: '24' })).code).toBe('VALUE_OFF_SCALE');
    expect(before.refusal(correct('recap', { month: '2021-04' })).code).toBe('CORRECTION_FIELD_UNKNOWN');
    expect(before.refusal(correct('recap', { value: '99,94' })).code).toBe('CORRECTION_EMPTY');
    expect(
      before
        .given([correct('recap', { respondents: 33 })])
        .refusal({ type: 'ApproveCorrection', data: { item: 'recap' } }).code,
    ).toBe('FOUR_EYES');
  });

  it('of an answer change that answer alone', () => {
    const two = survey.given([answer({ answerId: 'A-1' })], [answer({ answerId: 'A-2' })]);
    expect(two.refusal(correct('answer:1', { answerId: 'A-2' })).code).toBe('ANSWER_ALREADY_RECORDED');
    expect(two.refusal(correct('answer:1', { on: '2021-04-01' })).code).toBe('DATE_OUTSIDE_MONTH');
    const after = corrected(two, 'answer:1', { elements: [4, 4, 4, 4, 4, 4, 4, 4, 4] });
    expect(facts(after).map(({ value }) => value)).toEqual(['100/1', '775/9']);
  });

  it('by void take the fact away, and the month may be recorded again', () => {
    const voided = survey.given([recap()], [onItem('RequestVoid', 'recap')], [onItem('ApproveVoid', 'recap'), second]);
    expect(facts(voided)).toEqual([]);
    expect(facts(voided.given([recap()]))).toEqual(facts(survey.given([recap()])));
  });

  it('by withdrawal are for the author on the day of entry', () => {
    const withdraw = onItem('Withdraw', 'recap');
    expect(survey.given([recap()]).when(withdraw).types).toEqual(['SurveyWithdrawn']);
    expect(survey.given([recap()]).refusal(withdraw, second).code).toBe('WITHDRAWAL_NOT_ALLOWED');
    expect(survey.given([recap()]).refusal(withdraw, { today: '2021-07-02' }).code).toBe('WITHDRAWAL_NOT_ALLOWED');
  });
});

describe('The register row and the import of a survey', () => {
  const row = (scenario: typeof survey) => surveyWorkflow.register(scenario.state().entity);
  it('show a recap, single answers, or nothing', () => {
    expect(row(survey)).toEqual({ status: 'new', summary: {} });
    expect(row(survey.given([recap()]))).toEqual({
      status: 'recapped',
      occurredOn: '2021-03-01',
      summary: { survey: 'ikm', month: '2021-03', respondents: 32, value: '99.94' },
    });
    expect(row(survey.given([answer()], [answer()]))).toMatchObject({
      status: 'answered',
      summary: { respondents: 2 },
    });
  });

  it('make one record of each row', () => {
    const [template] = surveyWorkflow.imports ?? [];
    const plan = template?.toPlan({ survey: 'iki', month: '2021-03', respondents: 39, value: '3.23' });
    expect(plan?.id).toBe('iki-2021-03');
    const [command] = plan?.commands ?? [];
    expect(command && survey.when(command).types).toEqual(['SurveyMonthRecorded']);
  });
});
