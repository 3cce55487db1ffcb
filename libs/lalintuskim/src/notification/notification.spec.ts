import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { notificationImport } from './notification.import';
import { notificationWorkflow } from './notification.workflow';

const PERSON = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
const details = { kind: 'birth', person: PERSON, nationality: 'CHN', sex: 'female' };
const reportOf = (data: object): Command => ({
  type: 'ReportNotification',
  data: { ...details, reportedOn: '2021-03-31', ...data },
});
const report = reportOf({});
const confirmWith = (data: object): Command => ({
  type: 'ConfirmNotification',
  data: { confirmedOn: '2021-04-01', ...data },
});
const confirm = confirmWith({});
const number = { type: 'NumberNotification', data: { number: 'LAP-1' } };
const notification = Scenario.of(notificationWorkflow);
const reported = notification.given([report]);
const confirmed = reported.given([confirm]);
const second = { actor: 'head-1' };

const steps: readonly (readonly [title: string, given: readonly Command[], leads: Readonly<Record<string, string>>])[] =
  [
    ['not yet there', [], { ReportNotification: 'reported' }],
    ['reported', [report], { ConfirmNotification: 'confirmed' }],
    ['confirmed', [report, confirm], { NumberNotification: 'confirmed' }],
    ['confirmed and numbered', [report, confirm, number], {}],
  ];

describe('A notification', () => {
  it.each(steps)('that is %s takes its step and refuses all others, naming what is allowed', (_title, given, leads) => {
    const scenario = notification.given(...given.map((command) => [command] as const));
    expect(notificationWorkflow.allowed(scenario.state().entity)).toEqual(Object.keys(leads));
    for (const command of [report, confirm, number]) {
      const to = leads[command.type];
      if (to !== undefined) expect(scenario.when(command).state.entity.status).toBe(to);
      else
        expect(scenario.refusal(command)).toMatchObject({
          code: 'TRANSITION_NOT_ALLOWED',
          allowed: Object.keys(leads),
        });
    }
  });

  it.each(['birth', 'death', 'civil-status', 'move-in', 'move-out', 'passport-mutation'])('may be of a %s', (kind) => {
    expect(notification.when(reportOf({ kind })).state.entity).toMatchObject({ details: { kind } });
  });

  it.each([
    [{ kind: 'marriage' }, 'CHOICE_INVALID', 'kind'],
    [{ person: undefined }, 'FIELD_REQUIRED', 'person'],
    [{ person: 'Orang Contoh' }, 'REGISTER_ID_INVALID', 'person'],
    [{ nationality: 'Cina' }, 'TEXT_INVALID', 'nationality'],
    [{ sex: undefined }, 'FIELD_REQUIRED', 'sex'],
    [{ birthDate: '2021-03-01' }, 'FIELD_UNKNOWN', 'birthDate'],
    [{ otherOffice: 'Kantor Imigrasi Contoh' }, 'NOT_OF_THIS_KIND', 'otherOffice'],
    [{ reportedOn: '2021-07-02' }, 'DATE_IN_FUTURE', 'reportedOn'],
  ])('is refused with %j', (data, code, field) => {
    expect(notification.refusal(reportOf(data))).toMatchObject({ code, field });
  });

  it('of a move names the other office', () => {
    const move = notification.when(reportOf({ kind: 'move-in', otherOffice: 'Kantor Imigrasi Contoh' }));
    expect(move.state.entity).toMatchObject({ details: { otherOffice: 'Kantor Imigrasi Contoh' } });
  });

  it('is confirmed neither in the future nor before it was reported', () => {
    expect(reported.refusal(confirmWith({ confirmedOn: '2021-07-02' })).code).toBe('DATE_IN_FUTURE');
    expect(reported.refusal(confirmWith({ confirmedOn: '2021-03-30' }))).toMatchObject({
      code: 'DATE_BEFORE_PRECEDING_STEP',
      field: 'confirmedOn',
    });
  });

  it('counts when confirmed, on that day', () => {
    expect(reported.facts()).toEqual([]);
    expect(confirmed.facts()[0]?.fact).toEqual({
      name: 'counted',
      office: 'cilegon',
      section: 'lalintuskim',
      kind: 'notification-confirmed',
      basis: 'act',
      period: '2021-04-01',
      quantity: 1,
      dimensions: { kind: 'birth', nationality: 'CHN', sex: 'female' },
    });
    expect(confirmed.when(number).factChanges).toEqual([]);
  });

  it('waits for its confirmation, then for a number that is to follow', () => {
    const queues = (scenario: typeof notification) =>
      notificationWorkflow.waiting?.(scenario.state().entity).map(({ queue, since }) => [queue, since]);
    expect(queues(reported)).toEqual([['notification-confirmation', '2021-03-31']]);
    expect(queues(confirmed)).toEqual([['nomor-menyusul', '2021-04-01']]);
    expect(queues(reported.given([confirmWith({ number: 'LAP-1' })]))).toEqual([]);
  });

  it('bears a number that is its own in the office and year', () => {
    const numbers = (scenario: typeof notification) =>
      notificationWorkflow.reserves?.(scenario.state().entity, 'cilegon').map(({ number, on }) => [number, on]);
    expect(numbers(confirmed)).toEqual([]);
    expect(numbers(confirmed.given([number]))).toEqual([['LAP-1', '2021-04-01']]);
  });

  it('links to its person and to what it continues', () => {
    const from = { entity: 'stayPermit', id: 'simkim-2012345678' };
    const { state } = notification.when(reportOf({ from }));
    expect(notificationWorkflow.links?.(state.entity)).toEqual([
      { entity: 'person', id: PERSON, relation: 'orang' },
      { ...from, relation: 'dilanjutkan dari' },
    ]);
  });
});

describe('The service standard of a notification', () => {
  it('says what is done the same day: passport mutation, birth, civil status, death (LKIP 2021, Si Canari)', () => {
    const dueOf = (kind: string) =>
      notificationWorkflow.deadlines?.(notification.given([reportOf({ kind })]).state().entity).map((due) => due.dueOn);
    for (const kind of ['passport-mutation', 'birth', 'civil-status', 'death'])
      expect(dueOf(kind)).toEqual(['2021-03-31']);
    for (const kind of ['move-in', 'move-out']) expect(dueOf(kind)).toEqual([]);
  });

  it('is met in time on the day of the report, and late after it', () => {
    expect(notificationWorkflow.deadlines?.(confirmed.state().entity)).toEqual([]);
    expect(notificationWorkflow.metDeadlines?.(confirmed.state().entity)).toMatchObject([
      { dueOn: '2021-03-31', metOn: '2021-04-01' },
    ]);
    const sameDay = reported.given([confirmWith({ confirmedOn: '2021-03-31' })]);
    expect([confirmed, sameDay].map((scenario) => scenario.facts()[1]?.fact.dimensions)).toEqual([
      { standard: 'si-canari', service: 'birth', met: 'no' },
      { standard: 'si-canari', service: 'birth', met: 'yes' },
    ]);
  });
});

describe('A correction of a notification', () => {
  const correct = (changes: object) => ({ type: 'RequestCorrection', data: { changes, reason: 'salah ketik' } });
  const approve = { type: 'ApproveCorrection', data: {} };

  it('that moves the day moves the fact', () => {
    const moved = confirmed.given([correct({ confirmation: { confirmedOn: '2021-03-31' } })], [approve, second]);
    expect(moved.facts().map(({ fact }) => fact.period)).toEqual(['2021-03-31', '2021-03-31']);
    const kind = reported.given([correct({ details: { kind: 'death' } })], [approve, second]);
    expect(kind.state().entity).toMatchObject({ status: 'reported', details: { kind: 'death' } });
    expect(kind.facts()).toEqual([]);
  });

  it.each([
    [{ reportedOn: '2021-04-02' }, 'DATE_BEFORE_PRECEDING_STEP', 'changes.confirmation.confirmedOn'],
    [{ details: { kind: 'x' } }, 'CHOICE_INVALID', 'changes.details.kind'],
    [{ status: 'reported' }, 'CORRECTION_FIELD_UNKNOWN', 'changes.status'],
  ])('is checked by the rules of entry: %j', (changes, code, field) => {
    expect(confirmed.refusal(correct(changes))).toMatchObject({ code, field });
  });
});

describe('A row of the file of notifications', () => {
  const row = { ...details, reportedOn: '2021-03-31' };
  const typesOf = (cells: object) => notificationImport.toPlan({ ...row, ...cells }).commands.map(({ type }) => type);

  it('is reported, and confirmed where its columns say so', () => {
    expect(typesOf({})).toEqual(['ReportNotification']);
    const { commands } = notificationImport.toPlan({ ...row, confirmedOn: '2021-04-01' });
    expect(notification.given(...commands.map((command) => [command] as const)).state()).toEqual(confirmed.state());
  });

  it('loses nothing: a number without its confirmation is refused', () => {
    expect(() => typesOf({ number: 'LAP-1' })).toThrow('number says something of a step that has no date');
  });

  it('shows itself in the register', () => {
    expect(notificationWorkflow.register(confirmed.state().entity)).toEqual({
      status: 'confirmed',
      occurredOn: '2021-04-01',
      summary: { kind: 'birth', nationality: 'CHN' },
    });
  });
});
