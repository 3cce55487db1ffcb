import { monthsOfYear } from '@jejak/calendar';
import { Scenario } from '@jejak/records/testing';
import { isYearLocked } from './period';
import { periodImport } from './period.import';
import { periodWorkflow } from './period.workflow';

const period = Scenario.of(periodWorkflow);
const march = { section: 'inteldakim', month: '2021-03' };
const complete = { type: 'CompletePeriod', data: march };
const approve = { type: 'ApprovePeriod', data: {} };
const lock = { type: 'LockPeriod', data: {} };
const reopen = { type: 'ReopenPeriod', data: { reason: 'susulan operasi' } };
const head = { actor: 'head-1' };

const open = period;
const completed = open.given([complete]);
const approved = completed.given([approve, head]);
const locked = approved.given([lock, head]);
const reopened = locked.given([reopen, head]);
const at = { open, complete: completed, approved, locked, reopened };
const commands = { CompletePeriod: complete, ApprovePeriod: approve, LockPeriod: lock, ReopenPeriod: reopen };

/** What each status leads to; a command that is not named is refused. */
const TRANSITIONS: Readonly<Record<keyof typeof at, Readonly<Record<string, string>>>> = {
  open: { CompletePeriod: 'complete' },
  complete: { ApprovePeriod: 'approved', ReopenPeriod: 'reopened' },
  approved: { LockPeriod: 'locked', ReopenPeriod: 'reopened' },
  locked: { ReopenPeriod: 'reopened' },
  reopened: { CompletePeriod: 'complete' },
};
const statuses = Object.keys(TRANSITIONS) as readonly (keyof typeof at)[];
const cases = statuses.flatMap((status) =>
  Object.entries(commands).map(([type, command]) => ({ status, type, command, next: TRANSITIONS[status][type] })),
);

describe('A period', () => {
  it.each(cases.filter(({ next }) => next !== undefined))(
    'that is $status goes by $type to $next',
    ({ status, command, next }) => {
      expect(at[status].when(command, head).state.entity.status).toBe(next);
    },
  );

  it.each(cases.filter(({ next }) => next === undefined))(
    'that is $status refuses $type and says what is allowed',
    ({ status, command }) => {
      expect(at[status].refusal(command, head)).toMatchObject({
        code: 'TRANSITION_NOT_ALLOWED',
        allowed: Object.keys(TRANSITIONS[status]),
      });
    },
  );

  it('is complete only when its month has ended, on the last day at the earliest', () => {
    expect(period.refusal(complete, { today: '2021-03-30' })).toMatchObject({
      code: 'PERIOD_NOT_ENDED',
      field: 'month',
      allowed: ['hari ini ≥ 2021-03-31'],
    });
    expect(period.when(complete, { today: '2021-03-31' }).types).toEqual(['PeriodCompleted']);
  });

  it('is approved by someone else than who declared it complete', () => {
    expect(completed.refusal(approve)).toMatchObject({ code: 'FOUR_EYES', field: 'actor' });
    expect(completed.when(approve, head).events[0]?.data).toMatchObject({ completedBy: 'officer-1' });
  });

  it('after a reopening is approved by someone else than who completed it then', () => {
    const again = reopened.given([complete, head]);
    expect(again.refusal(approve, head).code).toBe('FOUR_EYES');
    expect(again.when(approve).types).toEqual(['PeriodApproved']);
  });

  it('is reopened with a reason, and keeps who did so, when, from which step and why', () => {
    expect(locked.refusal({ type: 'ReopenPeriod', data: {} }, head)).toMatchObject({ code: 'REASON_INVALID' });
    const twice = reopened.given([complete], [{ type: 'ReopenPeriod', data: { reason: 'salah bulan' } }]);
    expect(twice.state().entity).toMatchObject({
      status: 'reopened',
      reopenings: [
        { on: '2021-07-01', by: 'head-1', from: 'locked', reason: 'susulan operasi' },
        { on: '2021-07-01', by: 'officer-1', from: 'complete', reason: 'salah bulan' },
      ],
    });
    const anew = twice.when(complete).state.entity;
    expect(anew).toMatchObject({ reopenings: [{ from: 'locked' }, { from: 'complete' }] });
  });

  it.each([
    ['a section that the office has not', { ...march, section: 'keuangan' }, 'CHOICE_INVALID', 'section'],
    ['a period that is no month', { ...march, month: '2021' }, 'PERIOD_INVALID', 'month'],
    ['no month', { section: 'tikim' }, 'FIELD_REQUIRED', 'month'],
    ['a field that it does not know', { ...march, year: 2021 }, 'FIELD_UNKNOWN', 'year'],
  ])('is refused with %s', (_words, data, code, field) => {
    expect(period.refusal({ type: 'CompletePeriod', data })).toMatchObject({ code, field });
  });

  it('after a reopening stays the period of its section and month', () => {
    const refusal = reopened.refusal({ type: 'CompletePeriod', data: { ...march, month: '2021-04' } });
    expect(refusal).toMatchObject({ code: 'PERIOD_OF_OTHER_STREAM', allowed: ['inteldakim', '2021-03'] });
  });

  it.each(['RequestCorrection', 'RequestVoid', 'Withdraw'])('knows no %s: its undo is the reopening', (type) => {
    const refusal = locked.refusal({ type, data: { changes: {}, reason: 'salah catat' } });
    expect(refusal).toMatchObject({ code: 'COMMAND_NOT_ALLOWED', allowed: ['ReopenPeriod'] });
  });
});

describe('The facts of a period', () => {
  const kinds = (scenario: typeof period) => scenario.facts().map(({ fact }) => fact.kind);

  it('say from Complete on that the month is whole', () => {
    expect(kinds(open)).toEqual([]);
    expect(kinds(approved)).toEqual(['period-complete']);
    expect(completed.facts()[0]?.fact).toEqual({
      name: 'complete',
      office: 'cilegon',
      section: 'inteldakim',
      kind: 'period-complete',
      basis: 'statement',
      period: '2021-03',
      quantity: 0,
      dimensions: { section: 'inteldakim' },
    });
  });

  it('say from Locked on that it is locked, beside being whole', () => {
    expect(kinds(locked)).toEqual(['period-complete', 'period-locked']);
  });

  it('are withdrawn by a reopening, and stated again after it', () => {
    expect(kinds(reopened)).toEqual([]);
    expect(kinds(reopened.given([complete], [approve, head], [lock, head]))).toEqual([
      'period-complete',
      'period-locked',
    ]);
  });
});

describe('The register of periods', () => {
  it('shows section, month and how often it was reopened', () => {
    expect(periodWorkflow.register(open.state().entity)).toEqual({ status: 'open', summary: {} });
    expect(periodWorkflow.register(reopened.state().entity)).toEqual({
      status: 'reopened',
      occurredOn: '2021-03-31',
      summary: { ...march, reopenings: 1 },
    });
  });
});

describe('A year', () => {
  const months = monthsOfYear(2021).map((month) => ({ month, status: 'locked' }));

  it('is locked when its twelve months are', () => {
    expect(isYearLocked(2021, months)).toBe(true);
  });

  it('is not locked while one of them is missing, or not locked', () => {
    expect(isYearLocked(2021, months.slice(1))).toBe(false);
    expect(isYearLocked(2021, [...months.slice(1), { month: '2021-01', status: 'approved' }])).toBe(false);
  });

  it('is not locked by the months of another year, nor by a month given twice', () => {
    expect(isYearLocked(2020, months)).toBe(false);
    expect(isYearLocked(2021, [...months.slice(1), { month: '2021-02', status: 'locked' }])).toBe(false);
  });
});

describe('A file of periods', () => {
  it('declares months complete, and neither approves nor locks them', () => {
    const plan = periodImport.toPlan(march);
    expect(plan).toEqual({ id: 'inteldakim-2021-03', commands: [complete] });
    expect(periodWorkflow.naturalId?.(march)).toBe(plan.id);
    expect(periodImport.columns.map(({ name }) => name)).toEqual(['section', 'month']);
  });
});
