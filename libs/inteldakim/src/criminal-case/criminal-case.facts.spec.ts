import type { Command, LocalDate } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { PERSON, RECORD, registered, STRANGER } from '../testing/register';
import { criminalCaseImport } from './criminal-case.import';
import { criminalCaseWorkflow } from './criminal-case.workflow';

const criminalCase = Scenario.of(criminalCaseWorkflow);
const known = registered();
const from = { entity: 'immigrationCase', id: RECORD };
const started = (startedOn: LocalDate, more: object = {}): Command => ({
  type: 'StartCriminalCase',
  data: {
    startedOn,
    article: 'UU 6/2011 Ps 119',
    suspectCount: 2,
    persons: [{ person: PERSON, nationality: 'CHN', sex: 'male' }],
    from,
    ...more,
  },
});
const start = started('2021-05-03');
const spdp = (sentOn: LocalDate, suspectOn = sentOn, reporterOn = sentOn): Command => ({
  type: 'SendSpdp',
  data: { sentOn, suspectOn, reporterOn },
});
const file = (handedOverOn: LocalDate) => ({ type: 'HandOverFile', data: { handedOverOn } });
const p19 = { type: 'ReturnFile', data: { returnedOn: '2021-05-24' } };
const p21 = { type: 'DeclareFileComplete', data: { completeOn: '2021-06-07' } };
const tahapII = { type: 'HandOverSuspects', data: { handedOverOn: '2021-06-14' } };
const verdict = { type: 'RecordVerdict', data: { verdictOn: '2021-06-28', outcome: 'convicted' } };
const stop = { type: 'StopCriminalCase', data: { stoppedOn: '2021-06-29', ground: 'not-a-crime' } };
const given = (...commands: readonly Command[]) =>
  criminalCase.given(...commands.map((each) => [each, known] as const));
const judged = given(start, spdp('2021-05-06'), file('2021-05-20'), p21, tahapII, verdict);
const kinds = (scenario: typeof judged) =>
  scenario.facts().map(({ fact }) => [fact.kind, fact.basis, fact.period, fact.quantity]);

describe('The facts of a criminal case', () => {
  it('count a case at each step, dated the step; suspects are a quantity stated at the start', () => {
    expect(kinds(judged)).toEqual([
      ['p21', 'act', '2021-06-07', 1],
      ['spdp', 'act', '2021-05-06', 1],
      ['criminal-case', 'act', '2021-05-03', 1],
      ['criminal-case-suspects', 'statement', '2021-05-03', 2],
      ['tahap-ii', 'act', '2021-06-14', 1],
      ['verdict', 'act', '2021-06-28', 1],
    ]);
    expect(judged.facts().find(({ fact }) => fact.kind === 'verdict')?.fact.dimensions).toEqual({
      article: 'UU 6/2011 Ps 119',
      outcome: 'convicted',
    });
    expect(kinds(given(start)).map(([kind]) => kind)).toEqual(['criminal-case', 'criminal-case-suspects']);
  });

  it('count the case once, however often its file is returned', () => {
    const returned = given(start, spdp('2021-05-06'), file('2021-05-20'), p19, file('2021-05-31'));
    expect(kinds(returned).map(([kind]) => kind)).toEqual(['spdp', 'criminal-case', 'criminal-case-suspects']);
  });

  it('state an SP3 beside the case, which did start', () => {
    expect(kinds(given(start, stop))).toEqual([
      ['criminal-case', 'act', '2021-05-03', 1],
      ['criminal-case-stopped', 'statement', '2021-06-29', 1],
      ['criminal-case-suspects', 'statement', '2021-05-03', 2],
    ]);
  });

  it('follow a correction, and its inverse', () => {
    const correct = (changes: object): Command => ({
      type: 'RequestCorrection',
      data: { changes, reason: 'salah ketik' },
    });
    const approve = [
      { type: 'ApproveCorrection', data: {} },
      { actor: 'head-1', ...known },
    ] as const;
    const there = judged.given([correct({ complete: { completeOn: '2021-06-08' } }), known], approve);
    expect(kinds(there)[0]).toEqual(['p21', 'act', '2021-06-08', 1]);
    const back = there.given([correct({ complete: { completeOn: '2021-06-07' } }), known], approve);
    expect(back.facts()).toEqual(judged.facts());
    expect(back.state().entity).toEqual(judged.state().entity);
    const files = [{ handedOverOn: '2021-05-21' }];
    const moved = judged.given([correct({ files }), known], approve);
    expect(moved.state().entity).toMatchObject({ files });
    const refusal = judged.refusal(correct({ files: [{ handedOverOn: '2021-05-21', returnedOn: '2021-05-24' }] }));
    expect(refusal.code).toBe('CORRECTION_CHANGES_STEPS');
    expect(judged.refusal(correct({ handedOverOn: '2021-06-06' })).code).toBe('DATE_BEFORE_PRECEDING_STEP');
    const stranger = correct({ start: { persons: [{ person: STRANGER, nationality: 'CHN', sex: 'male' }] } });
    expect(judged.refusal(stranger, known).code).toBe('PERSON_NOT_REGISTERED');
    const stopped = given(start, stop).given([correct({ stop: { ground: 'by-law' } }), known], approve);
    expect(stopped.state().entity).toMatchObject({ status: 'stopped', stop: { ground: 'by-law' } });
  });
});

describe('The deadlines of a criminal case', () => {
  const running = (scenario: typeof judged) =>
    criminalCaseWorkflow.deadlines?.(scenario.state().entity).map(({ name, dueOn }) => [name, dueOn]);
  const met = (scenario: typeof judged) =>
    criminalCaseWorkflow.metDeadlines?.(scenario.state().entity).map(({ name, dueOn, metOn }) => [name, dueOn, metOn]);

  it('let the SPDP be sent within 7 days, the day of the sprindik being day 0 (MK 130/PUU-XIII/2015)', () => {
    expect(running(given(start))).toEqual([['spdp', '2021-05-10']]);
    expect(criminalCaseWorkflow.deadlines?.(given(start).state().entity)[0]).toMatchObject({
      measuredAs: 'criminal-case',
      warnFrom: '2021-05-08',
    });
    expect(running(given(started('2020-02-26')))).toEqual([['spdp', '2020-03-04']]);
  });

  it.each([
    ['on the last day', spdp('2021-05-10'), '2021-05-10'],
    ['a day late', spdp('2021-05-11'), '2021-05-11'],
    ['to the suspect a day late', spdp('2021-05-06', '2021-05-11'), '2021-05-11'],
    ['to the reporter a day late', spdp('2021-05-06', '2021-05-06', '2021-05-11'), '2021-05-11'],
  ])('tell when all three have the SPDP: %s', (_title, command, metOn) => {
    expect(met(given(start, command))).toEqual([['spdp', '2021-05-10', metOn]]);
    expect(running(given(start, command))).toEqual([]);
  });

  it('run on while suspect or reporter are not told', () => {
    const alone = given(start, { type: 'SendSpdp', data: { sentOn: '2021-05-06', suspectOn: '2021-05-06' } });
    expect(running(alone)).toEqual([['spdp', '2021-05-10']]);
    expect(met(alone)).toEqual([]);
    const told = alone.given([{ type: 'NotifySpdpParties', data: { reporterOn: '2021-05-09' } }]);
    expect(met(told)).toEqual([['spdp', '2021-05-10', '2021-05-09']]);
  });

  it('know no limit of the SPDP before the court set one, on 11 January 2017', () => {
    expect(running(given(started('2017-01-10')))).toEqual([]);
    expect(running(given(started('2017-01-11')))).toEqual([['spdp', '2017-01-18']]);
  });

  it('let a returned file come back within 14 days, each P-19 anew (KUHAP Ps 138(2))', () => {
    const returned = given(start, spdp('2021-05-06'), file('2021-05-20'), p19);
    expect(running(returned)).toEqual([['file-return-1', '2021-06-07']]);
    const back = returned.given([file('2021-06-07'), known]);
    expect(running(back)).toEqual([]);
    expect(met(back)).toContainEqual(['file-return-1', '2021-06-07', '2021-06-07']);
    const twice = back.given([{ type: 'ReturnFile', data: { returnedOn: '2021-06-10' } }, known]);
    expect(running(twice)).toEqual([['file-return-2', '2021-06-24']]);
  });

  it('stop with an SP3', () => {
    expect(running(given(start, stop))).toEqual([]);
  });
});

describe('What a criminal case shows', () => {
  it('is its row, without anyone’s name', () => {
    expect(criminalCaseWorkflow.register(judged.state().entity)).toEqual({
      status: 'verdict',
      occurredOn: '2021-05-03',
      summary: { article: 'UU 6/2011 Ps 119', suspects: 2, files: 1, outcome: 'convicted' },
    });
    expect(criminalCaseWorkflow.register(criminalCase.state().entity)).toEqual({ status: 'new', summary: {} });
  });

  it('is what it continues, and the suspects of the register', () => {
    expect(criminalCaseWorkflow.links?.(judged.state().entity)).toEqual([
      { ...from, relation: 'dilanjutkan dari' },
      { entity: 'person', id: PERSON, relation: 'orang' },
    ]);
  });

  it('is what it waits for, and of whom', () => {
    const waiting = (...commands: readonly Command[]) =>
      criminalCaseWorkflow
        .waiting?.(given(...commands).state().entity)
        .map(({ queue, waitsFor, since }) => `${queue}: ${waitsFor} ${since}`);
    const number = 'nomor-menyusul: inteldakim 2021-05-03';
    const alone = { type: 'SendSpdp', data: { sentOn: '2021-05-06' } };
    expect(waiting(start)).toEqual(['spdp: inteldakim 2021-05-03', number]);
    expect(waiting(start, alone)).toEqual([
      'case-file: inteldakim 2021-05-06',
      'spdp-parties: inteldakim 2021-05-06',
      number,
    ]);
    const sent = [start, spdp('2021-05-06'), file('2021-05-20')];
    expect(waiting(...sent)).toEqual(['case-file-answer: penuntut-umum 2021-05-20', number]);
    expect(waiting(...sent, p19)).toEqual(['case-file-p19: inteldakim 2021-05-24', number]);
    expect(waiting(...sent, p21)).toEqual(['tahap-ii: inteldakim 2021-06-07', number]);
    expect(waiting(...sent, p21, tahapII)).toEqual(['verdict: pengadilan 2021-06-14', number]);
    expect(waiting(start, stop)).toEqual([number]);
    expect(waiting(started('2021-05-03', { sprindikNumber: 'SPRINDIK-1' }), stop)).toEqual([]);
  });
});

describe('A row of the criminal case file', () => {
  const row = { startedOn: '2021-05-03', article: 'UU 6/2011 Ps 119', suspectCount: 1 };
  const whole = {
    ...row,
    spdpOn: '2021-05-06',
    suspectOn: '2021-05-06',
    fileOn: '2021-05-20',
    p19On: '2021-05-24',
    fileAgainOn: '2021-05-31',
    p21On: '2021-06-07',
    p21Number: 'P21-1',
    tahapIIOn: '2021-06-14',
    verdictOn: '2021-06-28',
    outcome: 'acquitted',
  };

  it('becomes a criminal case by the same rules as any other', () => {
    expect(given(...criminalCaseImport.toPlan(whole).commands).state().entity).toMatchObject({
      status: 'verdict',
      start: { withoutReporter: true },
      files: [{ returnedOn: '2021-05-24' }, { handedOverOn: '2021-05-31' }],
      verdict: { outcome: 'acquitted' },
    });
    const stopped = { ...row, stoppedOn: '2021-06-29', stopGround: 'by-law', stopNumber: 'SP3-1' };
    expect(given(...criminalCaseImport.toPlan(stopped).commands).state().entity).toMatchObject({
      status: 'stopped',
      stop: { ground: 'by-law', number: 'SP3-1' },
    });
  });

  it.each([
    ['suspectOn', '2021-05-06', 'spdpOn'],
    ['p19On', '2021-05-24', 'fileOn'],
    ['tahapIIOn', '2021-06-14', 'p21On'],
    ['outcome', 'mixed', 'verdictOn'],
    ['stopGround', 'by-law', 'stoppedOn'],
  ])('loses nothing: %s without its step is refused', (column, value, step) => {
    expect(() => criminalCaseImport.toPlan({ ...row, [column]: value })).toThrow(`${step} is empty`);
  });
});
