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

describe('A monthly recap', () => {
  it('states the respondents and the value of the month, dated its last day', () => {
    const outcome = survey.when(recap());
    expect(outcome.events).toEqual([
      {
        type: 'SurveyMonthRecorded',
        version: 1,
        data: { on: '2021-03-31', recap: { survey: 'ikm', month: '2021-03', respondents: 32, value: '99.94' } },
      },
    ]);
    expect(outcome.state.entity.recap?.value).toBe('99.94');
    expect(outcome.allowed).toEqual([]);
  });

  it('of the running month is dated today', () => {
    expect(survey.when(recap({ month: '2021-07' })).events[0]?.data).toMatchObject({ on: '2021-07-01' });
    expect(survey.when(recap({ month: '2021-06' }), { today: '2021-06-30' }).events[0]?.data).toMatchObject({
      on: '2021-06-30',
    });
  });

  it('is not of a month to come', () => {
    expect(survey.refusal(recap({ month: '2021-08' }))).toMatchObject({
      code: 'DATE_IN_FUTURE',
      field: 'month',
      allowed: ['≤ 2021-07'],
    });
  });

  it('has at least one respondent', () => {
    expect(survey.refusal(recap({ respondents: 0 }))).toMatchObject({ code: 'WHOLE_INVALID', field: 'respondents' });
    expect(survey.when(recap({ respondents: 1 })).types).toEqual(['SurveyMonthRecorded']);
  });

  it.each([
    ['ikm', '25', '100', '24.99', '100.01'],
    ['ipk', '0', '100', '-0.01', '100.01'],
    ['integrity', '0', '100', '-1', '101'],
    ['iki', '1', '4', '0.99', '323'],
  ])('of %s lies on its scale, %s to %s', (code, lowest, highest, below, above) => {
    for (const value of [lowest, highest])
      expect(survey.when(recap({ survey: code, value })).types).toEqual(['SurveyMonthRecorded']);
    for (const value of [below, above])
      expect(survey.refusal(recap({ survey: code, value }))).toMatchObject({
        code: 'VALUE_OFF_SCALE',
        field: 'value',
        allowed: [`${lowest}…${highest}`],
      });
  });

  it('is recorded once', () => {
    expect(survey.given([recap()]).refusal(recap({ value: '98' }))).toMatchObject({
      code: 'SURVEY_MONTH_ALREADY_RECORDED',
      allowed: ['RequestCorrection'],
    });
  });

  it('is refused in a month that has single answers', () => {
    expect(survey.given([answer()]).refusal(recap())).toMatchObject({
      code: 'SURVEY_MONTH_HAS_ANSWERS',
      allowed: ['RecordSurveyAnswer'],
    });
    const gone = survey.given([answer()], [onItem('Withdraw', 'answer:1')]);
    expect(gone.when(recap()).types).toEqual(['SurveyMonthRecorded']);
  });

  it.each([
    [{ survey: 'skm' }, 'CHOICE_INVALID', 'survey'],
    [{ month: '2021' }, 'PERIOD_INVALID', 'month'],
    [{ value: 'baik' }, 'DECIMAL_INVALID', 'value'],
    [{ band: 'A' }, 'FIELD_UNKNOWN', 'band'],
  ])('with %p is refused', (data, code, field) => {
    expect(survey.refusal(recap(data))).toMatchObject({ code, field });
  });
});

describe('A single answer', () => {
  it('has nine marks from 1 to 4', () => {
    expect(survey.when(answer()).types).toEqual(['SurveyAnswerRecorded']);
    expect(survey.refusal(answer({ elements: [4, 4, 4, 4, 4, 4, 4, 4] }))).toMatchObject({
      code: 'LIST_INVALID',
      field: 'elements',
    });
    for (const mark of [0, 5, 3.5, '4'])
      expect(survey.refusal(answer({ elements: [4, 4, 4, 4, 4, 4, 4, 4, mark] }))).toMatchObject({
        code: 'WHOLE_INVALID',
        field: 'elements[8]',
      });
  });

  it('is of the IKM', () => {
    expect(survey.refusal(answer({ survey: 'ipk' }))).toMatchObject({ code: 'CHOICE_INVALID', allowed: ['ikm'] });
  });

  it('is given on a day of its month, and not in the future', () => {
    for (const on of ['2021-02-28', '2021-04-01'])
      expect(survey.refusal(answer({ on }))).toMatchObject({
        code: 'DATE_OUTSIDE_MONTH',
        field: 'on',
        allowed: ['2021-03-01 … 2021-03-31'],
      });
    expect(survey.refusal(answer({ month: '2021-07', on: '2021-07-02' })).code).toBe('DATE_IN_FUTURE');
  });

  it('is refused in a month that has a recap, which counts it already', () => {
    expect(survey.given([recap()]).refusal(answer())).toMatchObject({
      code: 'SURVEY_MONTH_HAS_RECAP',
      allowed: ['RequestCorrection', 'RequestVoid'],
    });
    const voided = survey.given([recap()], [onItem('RequestVoid', 'recap')], [onItem('ApproveVoid', 'recap'), second]);
    expect(voided.when(answer()).types).toEqual(['SurveyAnswerRecorded']);
  });

  it('with a key is recorded once, and the key is not a name', () => {
    const keyed = survey.given([answer({ answerId: 'A-17' })]);
    expect(keyed.refusal(answer({ answerId: 'A-17' }))).toMatchObject({
      code: 'ANSWER_ALREADY_RECORDED',
      field: 'answerId',
    });
    expect(keyed.when(answer({ answerId: 'A-18' })).events[0]?.data).toMatchObject({ item: 'answer:2' });
    expect(survey.refusal(answer({ answerId: 'nama orang' })).code).toBe('ANSWER_ID_INVALID');
  });

  it('like another one counts beside it', () => {
    expect(facts(survey.given([answer()], [answer()]))).toHaveLength(2);
  });
});

it('A month of another survey does not enter the record', () => {
  expect(survey.given([recap()]).refusal(recap({ survey: 'ipk' }))).toMatchObject({
    code: 'SURVEY_MONTH_DIFFERS',
    allowed: ['ikm-2021-03'],
  });
  expect(survey.given([answer()]).refusal(answer({ month: '2021-04', on: '2021-04-01' })).code).toBe(
    'SURVEY_MONTH_DIFFERS',
  );
  expect(surveyWorkflow.naturalId?.(recap().data)).toBe('ikm-2021-03');
});
