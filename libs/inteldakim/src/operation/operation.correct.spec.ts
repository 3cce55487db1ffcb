import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { operationWorkflow } from './operation.workflow';

const details = { kind: 'joint-operation', mode: 'land', location: 'Kawasan industri', agencies: ['Polres'] };
const plan = { type: 'PlanOperation', data: { ...details, plannedFor: '2021-03-29' } };
const warrant = { type: 'IssueOperationWarrant', data: { issuedOn: '2021-03-26', number: 'SP-1' } };
const carryOut = { type: 'CarryOutOperation', data: { startedOn: '2021-03-31', personnel: 50 } };
const report = { type: 'ReportOperation', data: { reportedOn: '2021-04-05', findings: 'Nihil pelanggaran' } };
const onGround = {
  type: 'CarryOutOperation',
  data: { ...details, startedOn: '2021-03-31', ground: 'caught-in-the-act' },
};
const transcribe = {
  type: 'TranscribeOperation',
  data: { ...details, startedOn: '2021-03-31', transcribedFrom: 'LKIP 2021, Bab III' },
};
const operation = Scenario.of(operationWorkflow);
const planned = operation.given([plan]);
const reported = operation.given([plan], [warrant], [carryOut], [report]);

const correct = (changes: unknown): Command => ({
  type: 'RequestCorrection',
  data: { changes, reason: 'salah ketik' },
});
const approve = { type: 'ApproveCorrection', data: {} };
const reject = { type: 'RejectCorrection', data: { reason: 'data sudah benar' } };
const second = { actor: 'head-1' };
const corrected = (scenario: typeof operation, changes: object) =>
  scenario.given([correct(changes)], [approve, second]);

describe('A correction of an operation', () => {
  it('takes effect when a second person approves it, and not before', () => {
    const requested = reported.given([correct({ details: { location: 'Pelabuhan' } })]);
    expect(requested.state().entity).toEqual(reported.state().entity);
    const outcome = requested.when(approve, second);
    expect(outcome.types).toEqual(['OperationCorrected']);
    expect(outcome.state.entity).toMatchObject({
      status: 'reported',
      details: { location: 'Pelabuhan', mode: 'land' },
    });
    expect(outcome.state.items['']?.pending).toBeUndefined();
  });

  it('is not approved by the one who asked for it', () => {
    const requested = reported.given([correct({ details: { location: 'Pelabuhan' } })]);
    expect(requested.refusal(approve)).toMatchObject({ code: 'FOUR_EYES', field: 'actor' });
  });

  it('that is rejected leaves the operation as it was, and another may be asked', () => {
    const rejected = reported.given([correct({ details: { location: 'Pelabuhan' } })], [reject, second]);
    expect(rejected.state()).toEqual(reported.state());
    expect(rejected.refusal(approve, second).code).toBe('NO_REQUEST_PENDING');
    expect(rejected.when(correct({ details: { location: 'Bandara' } })).types).toEqual([
      'OperationCorrectionRequested',
    ]);
  });

  it('waits alone: while one is pending no other is asked', () => {
    const requested = reported.given([correct({ details: { location: 'Pelabuhan' } })]);
    const refusal = requested.refusal(correct({ details: { mode: 'sea' } }));
    expect(refusal).toMatchObject({ code: 'REQUEST_PENDING', allowed: ['ApproveCorrection', 'RejectCorrection'] });
  });

  it.each([
    [{ status: 'cancelled' }, 'changes.status'],
    [{ details: { officer: 'x' } }, 'changes.details.officer'],
    [{ cancelledOn: '2021-03-30' }, 'changes.cancelledOn'],
    [JSON.parse('{"__proto__": {"location": "x"}}') as unknown, 'changes.__proto__'],
    [{ constructor: { location: 'x' } }, 'changes.constructor'],
  ])('reaches only fields that the operation has: %j', (changes, field) => {
    expect(reported.refusal(correct(changes))).toMatchObject({ code: 'CORRECTION_FIELD_UNKNOWN', field });
  });

  it('of a step that was not taken is refused', () => {
    const refusal = planned.refusal(correct({ details: { location: 'Pelabuhan' }, reportedOn: '2021-04-01' }));
    expect(refusal).toMatchObject({ code: 'CORRECTION_FIELD_UNKNOWN', field: 'changes.reportedOn' });
    expect(refusal.allowed).toContain('plannedFor');
    expect(refusal.allowed).not.toContain('reportedOn');
  });

  it('that changes nothing is refused', () => {
    expect(reported.refusal(correct({})).code).toBe('CORRECTION_EMPTY');
    expect(reported.refusal(correct({ details: { location: 'Kawasan industri' } })).code).toBe('CORRECTION_EMPTY');
  });

  it.each([
    [
      'a first day before its warrant order',
      { execution: { startedOn: '2021-03-25' } },
      'DATE_BEFORE_PRECEDING_STEP',
      'changes.execution.startedOn',
    ],
    [
      'a warrant order after the first day',
      { warrant: { issuedOn: '2021-04-01' } },
      'DATE_BEFORE_PRECEDING_STEP',
      'changes.execution.startedOn',
    ],
    [
      'a last day after the report',
      { execution: { endedOn: '2021-04-06' } },
      'DATE_BEFORE_PRECEDING_STEP',
      'changes.reportedOn',
    ],
    ['a report in the future', { reportedOn: '2021-07-02' }, 'DATE_IN_FUTURE', 'changes.reportedOn'],
    [
      'a joint operation without a party',
      { details: { agencies: [] } },
      'JOINT_OPERATION_WITHOUT_AGENCY',
      'changes.details.agencies',
    ],
    ['no location', { details: { location: null } }, 'FIELD_REQUIRED', 'changes.details.location'],
    ['no mode', { details: { mode: null } }, 'FIELD_REQUIRED', 'changes.details.mode'],
    ['no plan', { plannedFor: null }, 'FIELD_REQUIRED', 'changes.plannedFor'],
    [
      'a wrong nationality',
      { report: { foreignersChecked: [{ nationality: '12', sex: 'male', count: 1 }] } },
      'TEXT_INVALID',
      'changes.report.foreignersChecked[0].nationality',
    ],
  ])('is checked by the rules of entry: %s', (_title, changes, code, field) => {
    expect(reported.refusal(correct(changes))).toMatchObject({ code, field });
  });

  it('does not take away the ground of an operation without a warrant order', () => {
    const refusal = operation.given([onGround]).refusal(correct({ execution: { ground: null } }));
    expect(refusal.code).toBe('WARRANT_REQUIRED');
  });

  it('that moves the date takes the fact from the old month and puts it into the new', () => {
    const outcome = reported
      .given([correct({ execution: { startedOn: '2021-04-02', endedOn: '2021-04-02' } })])
      .when(approve, second);
    expect(outcome.factChanges[0]).toEqual({ op: 'withdraw', item: '' });
    const acts = corrected(reported, { execution: { startedOn: '2021-04-02', endedOn: '2021-04-02' } })
      .facts()
      .filter(({ fact }) => fact.basis === 'act');
    expect(acts).toMatchObject([{ fact: { period: '2021-04-02', quantity: 1 } }]);
  });

  it('and then its inverse is the operation and the facts as they were', () => {
    const there = corrected(reported, { details: { kind: 'intelligence-operation' }, execution: { personnel: null } });
    expect(there.facts()).not.toEqual(reported.facts());
    const back = corrected(there, { details: { kind: 'joint-operation' }, execution: { personnel: 50 } });
    expect(back.state().entity).toEqual(reported.state().entity);
    expect(back.facts()).toEqual(reported.facts());
  });

  it('is judged at approval by the operation as it stands then', () => {
    const requested = operation.given(
      [plan],
      [warrant],
      [correct({ warrant: { issuedOn: '2021-04-01' } })],
      [carryOut],
    );
    expect(requested.refusal(approve, second)).toMatchObject({ code: 'DATE_BEFORE_PRECEDING_STEP' });
    expect(requested.when(reject, second).types).toEqual(['OperationCorrectionRejected']);
  });

  it('reaches every step: planned, under a warrant order, carried out, cancelled, transcribed', () => {
    const cancel = { type: 'CancelOperation', data: { reason: 'cuaca buruk', cancelledOn: '2021-03-28' } };
    expect(corrected(planned, { plannedFor: '2021-03-30' }).state().entity).toMatchObject({ plannedFor: '2021-03-30' });
    expect(corrected(planned.given([warrant]), { warrant: { number: null } }).state().entity).toMatchObject({
      status: 'warrantIssued',
      warrant: { issuedOn: '2021-03-26' },
    });
    const carriedOut = corrected(planned.given([warrant], [carryOut]), { execution: { personnel: 40 } });
    expect(carriedOut.state().entity).toMatchObject({ status: 'carriedOut', execution: { personnel: 40 } });
    const cancelled = corrected(planned.given([cancel]), { reason: 'ombak tinggi' });
    expect(cancelled.state().entity).toMatchObject({
      status: 'cancelled',
      reason: 'ombak tinggi',
      cancelledOn: '2021-03-28',
    });
    const transcribed = corrected(operation.given([transcribe]), {
      details: { mode: null },
      transcribedFrom: 'LKIP 2021',
    });
    expect(transcribed.state().entity).toMatchObject({ status: 'reported', transcribedFrom: 'LKIP 2021' });
    expect(transcribed.facts()[0]?.fact.dimensions).toEqual({ mode: 'unknown' });
  });
});

describe('A void of an operation', () => {
  const request = { type: 'RequestVoid', data: { reason: 'tidak pernah terjadi' } };
  const approveVoid = { type: 'ApproveVoid', data: {} };

  it('takes all its facts away when a second person approves it', () => {
    const requested = reported.given([request]);
    expect(requested.facts()).toEqual(reported.facts());
    expect(requested.refusal(approveVoid).code).toBe('FOUR_EYES');
    expect(requested.given([approveVoid, second]).facts()).toEqual([]);
    expect(requested.when(approveVoid, second).events).toMatchObject([
      { type: 'OperationVoided', data: { requestedBy: 'officer-1', before: { status: 'reported' } } },
    ]);
  });

  it('that is rejected leaves the operation standing', () => {
    const rejected = reported.given([request], [{ type: 'RejectVoid', data: { reason: 'memang terjadi' } }, second]);
    expect(rejected.state()).toEqual(reported.state());
  });
});

describe('A withdrawal of an operation', () => {
  const withdraw = { type: 'Withdraw', data: { reason: 'salah kantor' } };

  it('is free to the author on the day of entry, and takes the facts away', () => {
    expect(reported.when(withdraw).types).toEqual(['OperationWithdrawn']);
    expect(reported.given([withdraw]).facts()).toEqual([]);
  });

  it('is refused on another day, and to another person', () => {
    const otherDay = { today: '2021-07-02', now: '2021-07-02T01:00:00.000Z' };
    expect(reported.refusal(withdraw, otherDay)).toMatchObject({
      code: 'WITHDRAWAL_NOT_ALLOWED',
      allowed: ['RequestVoid'],
    });
    expect(reported.refusal(withdraw, second).code).toBe('WITHDRAWAL_NOT_ALLOWED');
  });

  it('is refused while a request is pending', () => {
    expect(reported.given([correct({ details: { mode: 'sea' } })]).refusal(withdraw).code).toBe('REQUEST_PENDING');
  });
});
