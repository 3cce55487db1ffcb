import { Scenario } from '@jejak/records/testing';
import type { ProblemState } from './problem';
import { problemImport } from './problem.import';
import { problemWorkflow } from './problem.workflow';

const problem = Scenario.of(problemWorkflow);
const statement = { section: 'tikim', topic: 'Informasi', text: 'Penyebaran informasi belum maksimal', since: '2020' };
const item = { text: 'Menambah kanal media', plannedOn: '2021-01-15', dueOn: '2021-12-31' };
const record = (more: object = {}) => ({ type: 'RecordProblem', data: { ...statement, ...more } });
const plan = (more: object = {}) => ({ type: 'PlanFollowUp', data: { ...item, ...more } });
const complete = (more: object = {}) => ({
  type: 'CompleteFollowUp',
  data: { doneOn: '2021-06-01', result: 'Empat kanal aktif', ...more },
});
const drop = (more: object = {}) => ({
  type: 'DropFollowUp',
  data: { droppedOn: '2021-06-01', reason: 'tidak ada anggaran', ...more },
});
const open = problem.given([record()]);
const planned = open.given([plan()]);
const done = planned.given([complete()]);
const dropped = planned.given([drop()]);
const second = { actor: 'officer-2' };
const correct = (changes: object) => ({ type: 'RequestCorrection', data: { changes, reason: 'salah ketik' } });
const corrected = (scenario: Scenario<ProblemState>, changes: object) =>
  scenario.given([correct(changes)], [{ type: 'ApproveCorrection', data: {} }, second]);
const facts = (scenario: Scenario<ProblemState>) =>
  scenario.facts().map(({ fact }) => [fact.kind, fact.dimensions['step'], fact.period]);

describe('A problem and its follow-up', () => {
  it('is recorded, gets a plan, and is done', () => {
    expect(done.state().entity).toEqual({
      status: 'done',
      problem: statement,
      followUp: { ...item, section: 'tikim' },
      done: { doneOn: '2021-06-01', result: 'Empat kanal aktif' },
    });
  });

  it('or is dropped, with its reason', () => {
    expect(dropped.state().entity).toMatchObject({
      status: 'dropped',
      dropped: { droppedOn: '2021-06-01', reason: 'tidak ada anggaran' },
    });
  });

  it('a follow-up item may stand alone, of the whole office (LKIP 2021, Bab IV)', () => {
    const alone = problem.given([plan()]);
    expect(alone.state().entity).toEqual({ status: 'followUpPlanned', followUp: item });
    expect(problemWorkflow.register(alone.state().entity).summary).toMatchObject({ section: 'office' });
    expect(problemWorkflow.waiting?.(alone.state().entity)).toMatchObject([{ queue: 'follow-up', waitsFor: 'head' }]);
    expect(alone.when({ type: 'Withdraw', data: { reason: 'salah catat' } }).types).toEqual(['ProblemWithdrawn']);
    expect(facts(alone)).toEqual([['follow-up', 'planned', '2021-01-15']]);
  });

  const steps = { record: record(), plan: plan(), complete: complete(), drop: drop() };
  it.each<[string, Scenario<ProblemState>, readonly (keyof typeof steps)[], readonly string[]]>([
    ['new', problem, ['complete', 'drop'], ['RecordProblem', 'PlanFollowUp']],
    ['open', open, ['record', 'complete', 'drop'], ['PlanFollowUp']],
    ['followUpPlanned', planned, ['record', 'plan'], ['CompleteFollowUp', 'DropFollowUp']],
    ['done', done, ['record', 'plan', 'complete', 'drop'], []],
    ['dropped', dropped, ['record', 'plan', 'complete', 'drop'], []],
  ])('that is %s refuses every other step and says which are allowed', (status, scenario, refused, allowed) => {
    expect(scenario.state().entity.status).toBe(status);
    for (const step of refused)
      expect(scenario.refusal(steps[step])).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', allowed });
  });

  it.each([
    ['a section that is none', record({ section: 'humas' }), problem, 'CHOICE_INVALID', 'section'],
    ['no text', record({ text: '' }), problem, 'TEXT_INVALID', 'text'],
    ['a time to come', record({ since: '2021-08' }), problem, 'DATE_IN_FUTURE', 'since'],
    ['a field that it does not know', record({ officer: 'x' }), problem, 'FIELD_UNKNOWN', 'officer'],
    ['a plan before the problem', plan({ plannedOn: '2019-12-31' }), open, 'DATE_BEFORE_PRECEDING_STEP', 'plannedOn'],
    ['a plan of tomorrow', plan({ plannedOn: '2021-07-02' }), open, 'DATE_IN_FUTURE', 'plannedOn'],
    ['a limit before the plan', plan({ dueOn: '2021-01-14' }), open, 'DATE_BEFORE_PRECEDING_STEP', 'dueOn'],
    ['an end before the plan', complete({ doneOn: '2021-01-14' }), planned, 'DATE_BEFORE_PRECEDING_STEP', 'doneOn'],
    ['an end tomorrow', complete({ doneOn: '2021-07-02' }), planned, 'DATE_IN_FUTURE', 'doneOn'],
    ['an end without result', complete({ result: undefined }), planned, 'FIELD_REQUIRED', 'result'],
    ['dropping before the plan', drop({ droppedOn: '2021-01-14' }), planned, 'DATE_BEFORE_PRECEDING_STEP', 'droppedOn'],
    ['dropping without a reason', drop({ reason: 'x' }), planned, 'REASON_INVALID', 'reason'],
  ])('is refused with %s', (_words, command, scenario, code, field) => {
    expect(scenario.refusal(command)).toMatchObject({ code, field });
  });
});

describe('The limit of a follow-up item', () => {
  it('is the day that the office set, said to approach fourteen days before', () => {
    expect(problemWorkflow.deadlines?.(planned.state().entity)).toMatchObject([
      { name: 'follow-up', dueOn: '2021-12-31', warnFrom: '2021-12-17' },
    ]);
    expect(problemWorkflow.deadlines?.(open.given([plan({ dueOn: undefined })]).state().entity)).toEqual([]);
    for (const scenario of [problem, open, done, dropped])
      expect(problemWorkflow.deadlines?.(scenario.state().entity)).toEqual([]);
  });

  it('is met when the item is done, and gone when it is dropped', () => {
    expect(problemWorkflow.metDeadlines?.(done.state().entity)).toMatchObject([
      { name: 'follow-up', dueOn: '2021-12-31', metOn: '2021-06-01' },
    ]);
    expect(problemWorkflow.metDeadlines?.(dropped.state().entity)).toEqual([]);
  });

  it('has a queue for problems without a plan and for plans that are not done', () => {
    const waiting = (scenario: Scenario<ProblemState>) =>
      problemWorkflow.waiting?.(scenario.state().entity).map(({ queue, waitsFor, since }) => [queue, waitsFor, since]);
    expect(waiting(open)).toEqual([['problem-follow-up', 'tikim', '2020-01-01']]);
    expect(waiting(planned)).toEqual([['follow-up', 'tikim', '2021-01-15']]);
    expect([problem, done, dropped].map(waiting)).toEqual([[], [], []]);
  });
});

describe('The facts of a problem', () => {
  it('are the problem and each step of its follow-up, at its own time', () => {
    expect(facts(open)).toEqual([['problem', undefined, '2020']]);
    expect(facts(done)).toEqual([
      ['follow-up', 'done', '2021-06-01'],
      ['follow-up', 'planned', '2021-01-15'],
      ['problem', undefined, '2020'],
    ]);
    expect(facts(dropped)[0]).toEqual(['follow-up', 'dropped', '2021-06-01']);
    expect(done.facts()[0]?.fact).toMatchObject({ basis: 'statement', quantity: 1, dimensions: { section: 'tikim' } });
  });

  it('follow a correction, whose inverse gives the original', () => {
    const there = corrected(done, { problem: { since: '2019' }, done: { doneOn: '2021-06-02' } });
    expect(facts(there)).toContainEqual(['problem', undefined, '2019']);
    const back = corrected(there, { problem: { since: '2020' }, done: { doneOn: '2021-06-01' } });
    expect(back.state().entity).toEqual(done.state().entity);
    expect(back.facts()).toEqual(done.facts());
    expect(done.refusal(correct({ followUp: { plannedOn: '2021-06-02' } })).code).toBe('DATE_BEFORE_PRECEDING_STEP');
    expect(open.refusal(correct({ followUp: { text: 'x' } })).code).toBe('CORRECTION_FIELD_UNKNOWN');
  });

  it('a correction reaches every step', () => {
    const entity = (scenario: Scenario<ProblemState>, changes: object) => corrected(scenario, changes).state().entity;
    expect(entity(open, { problem: { topic: null } })).not.toHaveProperty('problem.topic');
    expect(entity(planned, { followUp: { dueOn: null } })).not.toHaveProperty('followUp.dueOn');
    expect(entity(problem.given([plan()]), { followUp: { section: 'tata-usaha' } })).toMatchObject({
      followUp: { section: 'tata-usaha' },
    });
    expect(entity(dropped, { dropped: { reason: 'anggaran dialihkan' } })).toMatchObject({
      dropped: { reason: 'anggaran dialihkan' },
    });
  });
});

describe('The register and the file of problems', () => {
  it('show the problem beside what is done about it', () => {
    expect(problemWorkflow.register(planned.state().entity)).toEqual({
      status: 'followUpPlanned',
      occurredOn: '2020-01-01',
      summary: {
        section: 'tikim',
        topic: 'Informasi',
        problem: statement.text,
        followUp: item.text,
        dueOn: '2021-12-31',
      },
    });
    expect(problemWorkflow.register({ status: 'new' })).toEqual({ status: 'new', summary: {} });
  });

  it('are a problem, a follow-up item, or both in one row', () => {
    const types = (row: object) => problemImport.toPlan({ ...row }).commands.map(({ type }) => type);
    const { text: followUp, ...dates } = item;
    expect(types(statement)).toEqual(['RecordProblem']);
    expect(types({ followUp, ...dates })).toEqual(['PlanFollowUp']);
    const both = { ...statement, followUp, ...dates, ...complete().data };
    expect(types(both)).toEqual(['RecordProblem', 'PlanFollowUp', 'CompleteFollowUp']);
    const { commands } = problemImport.toPlan(both);
    expect(problem.given(...commands.map((command) => [command] as const)).state().entity).toEqual(done.state().entity);
  });

  it('refuse a row that says neither, or something of a step without its date', () => {
    expect(() => problemImport.toPlan({ section: 'tikim' })).toThrow('neither a problem nor a follow-up');
    expect(() => problemImport.toPlan({ ...statement, followUp: 'x' })).toThrow('plannedOn is empty');
    expect(() => problemImport.toPlan({ ...statement, followUp: 'x', plannedOn: '2021-01-15', result: 'x' })).toThrow(
      'doneOn is empty',
    );
    expect(() => problemImport.toPlan({ topic: 'x', plannedOn: '2021-01-15', followUp: 'x' })).toThrow('text is empty');
  });
});
