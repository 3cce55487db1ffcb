import { Scenario } from '@jejak/records/testing';
import { operationWorkflow } from './operation/operation.workflow';
import { timporaMeetingWorkflow } from './timpora-meeting/timpora-meeting.workflow';

const limit = (dueOn: string, name = 'plan') => ({
  name,
  item: '',
  label: 'Rencana belum dilaksanakan',
  dueOn,
  warnFrom: dueOn,
  source: 'tanggal yang direncanakan',
});
const reason = 'cuaca buruk';

describe('a plan is a limit', () => {
  const details = { kind: 'independent-operation', mode: 'land', location: 'Merak' };
  const planned = Scenario.of(operationWorkflow).given([
    { type: 'PlanOperation', data: { ...details, plannedFor: '2021-06-10' } },
  ]);
  const open = (scenario: typeof planned) => operationWorkflow.deadlines?.(scenario.state().entity);
  const met = (scenario: typeof planned) => operationWorkflow.metDeadlines?.(scenario.state().entity);
  const warrant = { type: 'IssueOperationWarrant' as const, data: { issuedOn: '2021-06-01' } };
  const carriedOut = { type: 'CarryOutOperation' as const, data: { startedOn: '2021-06-11' } };

  it('while an operation is planned, with its warrant or without', () => {
    expect(open(planned)).toEqual([limit('2021-06-10')]);
    expect(open(planned.given([warrant]))).toEqual([limit('2021-06-10')]);
    expect(met(planned)).toEqual([]);
  });

  it('that the first day of the operation meets, in time or late', () => {
    const done = planned.given([warrant], [carriedOut]);
    expect(open(done)).toEqual([]);
    expect(met(done)).toEqual([{ ...limit('2021-06-10'), metOn: '2021-06-11' }]);
    const reported = done.given([{ type: 'ReportOperation', data: { reportedOn: '2021-06-12' } }]);
    expect(met(reported)).toEqual(met(done));
  });

  it('that ends with a cancelled operation, and was none where nothing was planned', () => {
    const cancelled = planned.given([{ type: 'CancelOperation', data: { cancelledOn: '2021-06-09', reason } }]);
    expect([open(cancelled), met(cancelled)]).toEqual([[], []]);
    const caught = { ...details, startedOn: '2021-06-11', ground: 'caught-in-the-act' };
    const unplanned = Scenario.of(operationWorkflow).given([{ type: 'CarryOutOperation', data: caught }]);
    expect([open(unplanned), met(unplanned)]).toEqual([[], []]);
  });
});

describe('the day of a meeting is a limit', () => {
  const planned = Scenario.of(timporaMeetingWorkflow).given([
    {
      type: 'PlanTimporaMeeting',
      data: { level: 'kecamatan', kind: 'koordinasi', area: 'Cilegon', plannedFor: '2021-06-10' },
    },
  ]);
  const open = (scenario: typeof planned) => timporaMeetingWorkflow.deadlines?.(scenario.state().entity);
  const met = (scenario: typeof planned) => timporaMeetingWorkflow.metDeadlines?.(scenario.state().entity);
  const putOff = { type: 'RescheduleTimporaMeeting' as const, data: { plannedFor: '2021-06-20', reason } };

  it('and each day that it is put off to is another one', () => {
    expect(open(planned)).toEqual([limit('2021-06-10')]);
    expect(open(planned.given([putOff]))).toEqual([limit('2021-06-20', 'plan-2')]);
  });

  it('that the meeting meets, also when its minutes are filed', () => {
    const agencies = [{ name: 'Polres', present: 2 }];
    const held = planned.given([putOff], [{ type: 'HoldTimporaMeeting', data: { heldOn: '2021-06-20', agencies } }]);
    const filed = held.given([{ type: 'FileTimporaMinutes', data: { filedOn: '2021-06-21', outcome: 'sepakat' } }]);
    for (const scenario of [held, filed]) {
      expect(open(scenario)).toEqual([]);
      expect(met(scenario)).toEqual([{ ...limit('2021-06-20', 'plan-2'), metOn: '2021-06-20' }]);
    }
  });

  it('that ends with a cancelled meeting', () => {
    const cancelled = planned.given([{ type: 'CancelTimporaMeeting', data: { cancelledOn: '2021-06-09', reason } }]);
    expect([open(cancelled), met(cancelled)]).toEqual([[], []]);
  });
});
