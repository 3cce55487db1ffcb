import { Scenario } from '@jejak/records/testing';
import type { ComplaintState } from './complaint';
import { COMPLAINT_CATEGORIES, complaintLimitOn } from './complaint-codes';
import { complaintWorkflow } from './complaint.workflow';

const complaint = Scenario.of(complaintWorkflow);
const data = { receivedOn: '2021-03-01', channel: 'lapor', category: 'service', subject: 'Antrean lama' };
const receive = (more: object = {}) => ({ type: 'ReceiveComplaint', data: { ...data, ...more } });
const forward = (more: object = {}) => ({
  type: 'ForwardComplaint',
  data: { forwardedOn: '2021-03-02', forwardedTo: 'Seksi Lalintuskim', ...more },
});
const answer = (more: object = {}) => ({ type: 'AnswerComplaint', data: { answeredOn: '2021-03-08', ...more } });
const close = (more: object = {}) => ({ type: 'CloseComplaint', data: { closedOn: '2021-03-20', ...more } });
const restricted = { receivedOn: '2021-03-01', channel: 'wbs', category: 'whistle-blowing' };
const receiveRestricted = (more: object = {}) => ({ type: 'ReceiveComplaint', data: { ...restricted, ...more } });

const received = complaint.given([receive()]);
const forwarded = received.given([forward()]);
const answered = forwarded.given([answer({ answer: 'Loket ditambah' })]);
const closed = answered.given([close()]);

describe('A complaint', () => {
  it('is received, forwarded, answered and closed', () => {
    expect(closed.state().entity).toEqual({
      status: 'closed',
      class: 'ordinary',
      receipt: data,
      forward: { forwardedOn: '2021-03-02', forwardedTo: 'Seksi Lalintuskim' },
      answer: { answeredOn: '2021-03-08', answer: 'Loket ditambah' },
      closing: { closedOn: '2021-03-20' },
    });
  });

  it('may be answered by the office itself, without being forwarded', () => {
    expect(received.when(answer()).state.entity).toMatchObject({
      status: 'answered',
      answer: { answeredOn: '2021-03-08' },
    });
    expect(received.given([answer()]).state().entity).not.toHaveProperty('forward');
  });

  const steps = { receive: receive(), forward: forward(), answer: answer(), close: close() };
  it.each<[string, Scenario<ComplaintState>, readonly (keyof typeof steps)[], readonly string[]]>([
    ['new', complaint, ['forward', 'answer', 'close'], ['ReceiveComplaint']],
    ['received', received, ['receive', 'close'], ['ForwardComplaint', 'AnswerComplaint']],
    ['forwarded', forwarded, ['receive', 'forward', 'close'], ['AnswerComplaint']],
    ['answered', answered, ['receive', 'forward', 'answer'], ['CloseComplaint']],
    ['closed', closed, ['receive', 'forward', 'answer', 'close'], []],
  ])('that is %s refuses every other step and says which are allowed', (status, scenario, refused, allowed) => {
    expect(scenario.state().entity.status).toBe(status);
    for (const step of refused)
      expect(scenario.refusal(steps[step])).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', allowed });
  });

  it.each([
    ['a channel that is none', receive({ channel: 'radio' }), complaint, 'CHOICE_INVALID', 'channel'],
    ['a category that is none', receive({ category: 'lain' }), complaint, 'CHOICE_INVALID', 'category'],
    ['a channel before there was one', receive({ receivedOn: '2012-12-31' }), complaint, 'CHOICE_INVALID', 'channel'],
    ['a day in the future', receive({ receivedOn: '2021-07-02' }), complaint, 'DATE_IN_FUTURE', 'receivedOn'],
    ['a section that is none', receive({ section: 'humas' }), complaint, 'CHOICE_INVALID', 'section'],
    ['a field that it does not know', receive({ name: 'x' }), complaint, 'FIELD_UNKNOWN', 'name'],
    ['a class of its own choice', receive({ class: 'restricted' }), complaint, 'FIELD_UNKNOWN', 'class'],
    ['forwarding to nobody', forward({ forwardedTo: undefined }), received, 'FIELD_REQUIRED', 'forwardedTo'],
    [
      'forwarding before it came',
      forward({ forwardedOn: '2021-02-28' }),
      received,
      'DATE_BEFORE_PRECEDING_STEP',
      'forwardedOn',
    ],
    [
      'an answer before it was forwarded',
      answer({ answeredOn: '2021-03-01' }),
      forwarded,
      'DATE_BEFORE_PRECEDING_STEP',
      'answeredOn',
    ],
    [
      'an answer before it came',
      answer({ answeredOn: '2021-02-28' }),
      received,
      'DATE_BEFORE_PRECEDING_STEP',
      'answeredOn',
    ],
    ['an answer tomorrow', answer({ answeredOn: '2021-07-02' }), received, 'DATE_IN_FUTURE', 'answeredOn'],
    [
      'closing before the answer',
      close({ closedOn: '2021-03-07' }),
      answered,
      'DATE_BEFORE_PRECEDING_STEP',
      'closedOn',
    ],
  ])('is refused with %s', (_words, command, scenario, code, field) => {
    expect(scenario.refusal(command)).toMatchObject({ code, field });
  });
});

describe('Whistle-blowing and gratuity are restricted: counts only', () => {
  it('whistle-blowing and gratuity are recorded as class restricted, and nothing else is', () => {
    for (const { code, restricted: isRestricted } of COMPLAINT_CATEGORIES) {
      const entity = complaint.given([receiveRestricted({ category: code })]).state().entity;
      expect(entity).toMatchObject({ class: isRestricted === true ? 'restricted' : 'ordinary' });
      expect(isRestricted === true).toBe(['whistle-blowing', 'gratuity'].includes(code));
    }
  });

  it.each(['reference', 'subject', 'section'])('what one says is refused at entry: %s', (field) => {
    expect(complaint.refusal(receiveRestricted({ [field]: field === 'section' ? 'tikim' : 'x' }))).toMatchObject({
      code: 'COMPLAINT_RESTRICTED',
      field,
    });
  });

  it('neither the unit that it goes to nor the answer is recorded', () => {
    const entered = complaint.given([receiveRestricted()]);
    expect(entered.refusal(forward())).toMatchObject({ code: 'COMPLAINT_RESTRICTED', field: 'forwardedTo' });
    const sent = entered.given([forward({ forwardedTo: undefined })]);
    expect(sent.refusal(answer({ answer: 'x' }))).toMatchObject({ code: 'COMPLAINT_RESTRICTED', field: 'answer' });
    expect(sent.given([answer()]).state().entity).toEqual({
      status: 'answered',
      class: 'restricted',
      receipt: restricted,
      forward: { forwardedOn: '2021-03-02' },
      answer: { answeredOn: '2021-03-08' },
    });
  });

  it('a register and a figure tell the category of one, and nothing else', () => {
    const entered = complaint.given([receiveRestricted()]);
    expect(complaintWorkflow.register(entered.state().entity)).toEqual({
      status: 'received',
      occurredOn: '2021-03-01',
      summary: { class: 'restricted', category: 'whistle-blowing' },
    });
    expect(entered.facts().map(({ fact }) => fact.dimensions)).toEqual([
      { class: 'restricted', category: 'whistle-blowing' },
    ]);
  });

  it('no limit runs for one, and the head of the office has its queue', () => {
    const entered = complaint.given([receiveRestricted()]).state().entity;
    expect(complaintWorkflow.deadlines?.(entered)).toEqual([]);
    expect(complaintWorkflow.waiting?.(entered)).toMatchObject([{ queue: 'complaint-forward', waitsFor: 'head' }]);
  });
});

describe('The limits of a complaint', () => {
  const deadlines = (scenario: Scenario<ComplaintState>) =>
    complaintWorkflow.deadlines?.(scenario.state().entity).map(({ name, dueOn, warnFrom }) => [name, dueOn, warnFrom]);
  const met = (scenario: Scenario<ComplaintState>) =>
    complaintWorkflow.metDeadlines?.(scenario.state().entity).map(({ name, dueOn, metOn }) => [name, dueOn, metOn]);

  it('run in working days from the day that it came: holidays and cuti bersama do not count', () => {
    // 11 March 2021 was Isra Mikraj; the cuti bersama of 12 March was given back by the revision of the calendar.
    expect(deadlines(received)).toEqual([
      ['complaint-forward', '2021-03-04', '2021-03-03'],
      ['complaint-answer', '2021-03-22', '2021-03-17'],
    ]);
  });

  it('differ by category, as dated data', () => {
    const due = (category: string) => deadlines(complaint.given([receive({ category })]))?.[1]?.[1];
    expect(due('information')).toBe('2021-03-08');
    expect(due('conduct')).toBe('2021-06-02');
    expect(complaintLimitOn('answer', 'service', '2018-12-30')).toBeUndefined();
    expect(deadlines(complaint.given([receive({ receivedOn: '2018-12-30' })]))).toEqual([]);
  });

  it('open and close with the steps', () => {
    expect(deadlines(forwarded)?.map(([name]) => name)).toEqual(['complaint-answer']);
    expect(deadlines(answered)).toEqual([['complaint-close', '2021-03-23', '2021-03-19']]);
    expect(deadlines(closed)).toEqual([]);
  });

  it('that a step met are told with the day; only the answer is measured', () => {
    expect(met(received)).toEqual([]);
    expect(met(closed)).toEqual([
      ['complaint-forward', '2021-03-04', '2021-03-02'],
      ['complaint-answer', '2021-03-22', '2021-03-08'],
      ['complaint-close', '2021-03-23', '2021-03-20'],
    ]);
    expect(complaintWorkflow.metDeadlines?.(closed.state().entity).map(({ measuredAs }) => measuredAs)).toEqual([
      undefined,
      'complaint',
      undefined,
    ]);
    expect(met(received.given([answer()]))?.map(([name]) => name)).toEqual(['complaint-answer']);
  });

  it('have a queue for each step, of the section that it concerns', () => {
    const waiting = (scenario: Scenario<ComplaintState>) =>
      complaintWorkflow
        .waiting?.(scenario.state().entity)
        .map(({ queue, waitsFor, since }) => [queue, waitsFor, since]);
    expect(waiting(complaint)).toEqual([]);
    expect(waiting(received)).toEqual([['complaint-forward', 'tikim', '2021-03-01']]);
    expect(waiting(complaint.given([receive({ section: 'lalintuskim' })], [forward()]))).toEqual([
      ['complaint-answer', 'lalintuskim', '2021-03-02'],
    ]);
    expect(waiting(answered)).toEqual([['complaint-close', 'tikim', '2021-03-08']]);
    expect(waiting(closed)).toEqual([]);
  });
});
