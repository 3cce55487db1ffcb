import { isWithin, lastDay, type Period } from '@jejak/calendar';
import { parseDecimal, toIndonesian } from '@jejak/figures';
import { type Command, type DecisionContext, ensure, type LocalDate } from '@jejak/kernel';
import { applyChanges, compact, type CorrectableFields, ensureNotFuture, Fields } from '@jejak/records';
import { HIGHEST_MARK, IKM_ELEMENTS, LOWEST_MARK } from './ikm';
import { nextAnswerItem, RECAP, type SurveyState } from './survey';
import { SURVEY_SCALES } from './survey-scales';
import {
  ANSWERED_SURVEYS,
  type SurveyAnswer,
  type SurveyCode,
  type SurveyEvent,
  type SurveyRecap,
  SURVEYS,
} from './survey.events';

export type SurveyCommand = Command<'RecordSurveyMonth' | 'RecordSurveyAnswer'>;

const MOST_RESPONDENTS = 1_000_000;
const ELEMENT_COUNT = { min: IKM_ELEMENTS.length, max: IKM_ELEMENTS.length };
const ANSWER_ID = /^[A-Za-z0-9._-]{1,60}$/;

export const allowedForSurvey = (state: SurveyState): readonly SurveyCommand['type'][] => {
  if (state.recap !== undefined) return [];
  return Object.keys(state.answers).length > 0 ? ['RecordSurveyAnswer'] : ['RecordSurveyMonth', 'RecordSurveyAnswer'];
};

/** Every survey and month has a stream of its own. */
export const surveyId = (data: object): string => {
  const fields = new Fields(data);
  return `${fields.choice('survey', SURVEYS)}-${fields.period('month', ['month'])}`;
};

export const decideSurvey = (
  command: SurveyCommand,
  state: SurveyState,
  context: DecisionContext,
): readonly SurveyEvent[] => {
  switch (command.type) {
    case 'RecordSurveyMonth':
      return [recordMonth(command.data, state, context)];
    case 'RecordSurveyAnswer':
      return [recordAnswer(command.data, state, context)];
  }
};

const recordMonth = (data: unknown, state: SurveyState, context: DecisionContext): SurveyEvent => {
  const recap = readRecap(data, context);
  ensureSameMonth(recap, state);
  ensure(state.recap === undefined, {
    code: 'SURVEY_MONTH_ALREADY_RECORDED',
    field: 'month',
    en: `The recap of ${recap.survey} for ${recap.month} was recorded already`,
    id: `Rekap survei ${recap.month} sudah tercatat; ajukan koreksi.`,
    allowed: ['RequestCorrection'],
  });
  ensure(Object.keys(state.answers).length === 0, {
    code: 'SURVEY_MONTH_HAS_ANSWERS',
    field: 'month',
    en: `${recap.month} has single answers, which a recap would count again`,
    id: `Bulan ${recap.month} sudah berisi jawaban satu per satu, jadi tidak menerima rekap.`,
    allowed: allowedForSurvey(state),
  });
  return { type: 'SurveyMonthRecorded', version: 1, data: { on: recapDate(recap.month, context), recap } };
};

const recordAnswer = (data: unknown, state: SurveyState, context: DecisionContext): SurveyEvent => {
  const answer = readAnswer(data, Object.values(state.answers), context);
  ensureSameMonth(answer, state);
  ensure(state.recap === undefined, {
    code: 'SURVEY_MONTH_HAS_RECAP',
    field: 'month',
    en: `${answer.month} has a recap, which counts the single answers already`,
    id: `Bulan ${answer.month} sudah direkap, jadi tidak menerima jawaban satu per satu.`,
    allowed: ['RequestCorrection', 'RequestVoid'],
  });
  return {
    type: 'SurveyAnswerRecorded',
    version: 1,
    data: { on: answer.on, item: nextAnswerItem(state), answer },
  };
};

/** A month is summed up on its last day, or today while it runs. */
const recapDate = (month: Period, { today }: DecisionContext): LocalDate =>
  lastDay(month) < today ? lastDay(month) : today;

const readSurveyMonth = <S extends SurveyCode>(fields: Fields, surveys: readonly S[], { today }: DecisionContext) => {
  const survey = fields.choice('survey', surveys);
  const month = fields.period('month', ['month']);
  const current = today.slice(0, month.length);
  ensure(month <= current, {
    code: 'DATE_IN_FUTURE',
    field: 'month',
    en: `${month} is after the current month, ${current}`,
    id: `Bulan ${month} belum tiba; paling akhir bulan ini, ${current}.`,
    allowed: [`≤ ${current}`],
  });
  return { survey, month };
};

const readRecap = (data: unknown, context: DecisionContext): SurveyRecap => {
  const fields = new Fields(data);
  const recap = compact({
    ...readSurveyMonth(fields, SURVEYS, context),
    respondents: fields.whole('respondents', { min: 1, max: MOST_RESPONDENTS }),
    value: fields.decimal('value'),
    source: fields.optionalText('source'),
  });
  fields.end();
  ensureOnScale(recap);
  return recap;
};

const ensureOnScale = ({ survey, value }: SurveyRecap): void => {
  const { min, max } = SURVEY_SCALES[survey];
  const number = parseDecimal(value);
  const [lowest, highest] = [parseDecimal(min), parseDecimal(max)];
  const onScale =
    number !== null &&
    lowest !== null &&
    highest !== null &&
    number.compare(lowest) >= 0 &&
    number.compare(highest) <= 0;
  ensure(onScale, {
    code: 'VALUE_OFF_SCALE',
    field: 'value',
    en: `${value} is off the scale of ${survey}, ${min} to ${max}`,
    id: `Nilai ${toIndonesian(value)} di luar skala ${survey.toUpperCase()}, ${min} sampai ${max}.`,
    allowed: [`${min}…${max}`],
  });
};

const readAnswer = (data: unknown, others: readonly SurveyAnswer[], context: DecisionContext): SurveyAnswer => {
  const fields = new Fields(data);
  const answer = compact({
    ...readSurveyMonth(fields, ANSWERED_SURVEYS, context),
    on: fields.date('on'),
    elements: fields.wholes('elements', ELEMENT_COUNT, { min: LOWEST_MARK, max: HIGHEST_MARK }),
    answerId: readAnswerId(fields),
  });
  fields.end();
  ensureNotFuture(answer.on, 'on', context);
  ensure(isWithin(answer.on, answer.month), {
    code: 'DATE_OUTSIDE_MONTH',
    field: 'on',
    en: `${answer.on} is not in ${answer.month}`,
    id: `Tanggal ${answer.on} tidak berada pada bulan ${answer.month}.`,
    allowed: [`${answer.month}-01 … ${lastDay(answer.month)}`],
  });
  ensure(answer.answerId === undefined || !others.some(({ answerId }) => answerId === answer.answerId), {
    code: 'ANSWER_ALREADY_RECORDED',
    field: 'answerId',
    en: `Answer ${answer.answerId ?? ''} was recorded already`,
    id: `Jawaban ${answer.answerId ?? ''} sudah tercatat; ajukan koreksi.`,
    allowed: ['RequestCorrection'],
  });
  return answer;
};

/** A key, not a name: who answered is not recorded. */
const readAnswerId = (fields: Fields): string | undefined => {
  const answerId = fields.optionalText('answerId');
  if (answerId !== undefined && !ANSWER_ID.test(answerId))
    fields.refuse('answerId', {
      code: 'ANSWER_ID_INVALID',
      en: 'answerId is a key of letters, digits, points and dashes',
      id: 'Nomor jawaban hanya boleh berisi huruf, angka, titik, garis bawah dan tanda hubung.',
      allowed: ['A-Z a-z 0-9 . _ -, 1…60'],
    });
  return answerId;
};

/** The stream is named after its survey and month; nothing of another one enters it. */
const ensureSameMonth = (entry: SurveyRecap | SurveyAnswer, { recap, answers }: SurveyState): void => {
  const known = recap ?? Object.values(answers)[0];
  ensure(known === undefined || (known.survey === entry.survey && known.month === entry.month), {
    code: 'SURVEY_MONTH_DIFFERS',
    field: 'month',
    en: `This record is of ${known?.survey ?? ''} in ${known?.month ?? ''}`,
    id: `Catatan ini adalah survei bulan ${known?.month ?? ''}.`,
    allowed: known === undefined ? [] : [`${known.survey}-${known.month}`],
  });
};

const CORRECTABLE_RECAP: CorrectableFields = { respondents: true, value: true, source: true };
const CORRECTABLE_ANSWER: CorrectableFields = { on: true, elements: true, answerId: true };

/** An item after a correction, checked by the rules of its entry. */
export const correctSurvey = (
  state: SurveyState,
  item: string,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): object => {
  if (item === RECAP) return readRecap(applyChanges(state.recap ?? {}, changes, CORRECTABLE_RECAP), context);
  const others = Object.entries(state.answers).flatMap(([key, other]) => (key === item ? [] : [other]));
  return readAnswer(applyChanges(state.answers[item] ?? {}, changes, CORRECTABLE_ANSWER), others, context);
};
