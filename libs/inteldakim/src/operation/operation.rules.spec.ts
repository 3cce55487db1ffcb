import type { Command } from '@jejak/kernel';
import { Scenario, testContext } from '@jejak/records/testing';
import { operationWorkflow } from './operation.workflow';

const operation = Scenario.of(operationWorkflow);
const details = { kind: 'joint-operation', mode: 'land', location: 'Kawasan industri', agencies: ['Polres'] };
const plan = { type: 'PlanOperation', data: { ...details, plannedFor: '2021-06-24' } };
const warrant = { type: 'IssueOperationWarrant', data: { issuedOn: '2021-06-21' } };
const number = { type: 'NumberOperationWarrant', data: { number: 'SP-1' } };
const carryOut = { type: 'CarryOutOperation', data: { startedOn: '2021-06-24', endedOn: '2021-06-25' } };
const carryOutUnplanned = {
  type: 'CarryOutOperation',
  data: { ...details, startedOn: '2021-06-24', ground: 'caught-in-the-act' },
};
const report = { type: 'ReportOperation', data: { reportedOn: '2021-06-28' } };
const transcribe = {
  type: 'TranscribeOperation',
  data: { ...details, startedOn: '2021-06-24', transcribedFrom: 'LKIP 2021, Bab III' },
};
const cancel = { type: 'CancelOperation', data: { reason: 'cuaca buruk', cancelledOn: '2021-06-23' } };

describe('The dates of an operation', () => {
  const tomorrow = testContext().today.replace('-01', '-02');
  const warranted = operation.given([plan], [warrant]);
  const carriedOut = warranted.given([carryOut]);
  const dated = (command: Command, data: object): Command => ({ ...command, data: { ...command.data, ...data } });

  it.each([
    ['the warrant order', operation.given([plan]), dated(warrant, { issuedOn: tomorrow }), 'issuedOn'],
    ['the last day carried out', warranted, dated(carryOut, { endedOn: tomorrow }), 'endedOn'],
    ['the only day carried out', warranted, { type: carryOut.type, data: { startedOn: tomorrow } }, 'startedOn'],
    ['the report', carriedOut, dated(report, { reportedOn: tomorrow }), 'reportedOn'],
    ['the cancellation', warranted, dated(cancel, { cancelledOn: tomorrow }), 'cancelledOn'],
    ['a transcribed operation', operation, dated(transcribe, { startedOn: tomorrow }), 'startedOn'],
  ])('do not lie after today: %s', (_title, scenario, command, field) => {
    expect(scenario.refusal(command)).toMatchObject({ code: 'DATE_IN_FUTURE', field, allowed: ['≤ 2021-07-01'] });
  });

  it('are the dates of the office: what happens on its own day is not in the future', () => {
    const today = dated(warrant, { issuedOn: '2021-07-01' });
    expect(operation.given([plan]).when(today).types).toEqual(['OperationWarrantIssued']);
    expect(operation.given([plan]).refusal(today, { today: '2021-06-30' }).code).toBe('DATE_IN_FUTURE');
  });

  it.each([
    [
      'the first day carried out, the warrant order',
      warranted,
      dated(carryOut, { startedOn: '2021-06-20' }),
      'startedOn',
      '2021-06-21',
    ],
    ['the last day, the first day', warranted, dated(carryOut, { endedOn: '2021-06-23' }), 'endedOn', '2021-06-24'],
    ['the report, the last day', carriedOut, dated(report, { reportedOn: '2021-06-24' }), 'reportedOn', '2021-06-25'],
    [
      'the cancellation, the warrant order',
      warranted,
      dated(cancel, { cancelledOn: '2021-06-20' }),
      'cancelledOn',
      '2021-06-21',
    ],
  ])('do not precede the step before: %s', (_title, scenario, command, field, earliest) => {
    const refusal = scenario.refusal(command);
    expect(refusal).toMatchObject({ code: 'DATE_BEFORE_PRECEDING_STEP', field, allowed: [`≥ ${earliest}`] });
  });

  it('may be the same as that of the step before', () => {
    const sameDay = operation.given(
      [plan],
      [dated(warrant, { issuedOn: '2021-06-24' })],
      [{ type: 'CarryOutOperation', data: { startedOn: '2021-06-24' } }],
    );
    const { state } = sameDay.when(dated(report, { reportedOn: '2021-06-24' }));
    expect(state.entity).toMatchObject({ execution: { startedOn: '2021-06-24', endedOn: '2021-06-24' } });
  });

  it('let the report follow a late warrant order too', () => {
    const late = operation.given([carryOutUnplanned], [dated(warrant, { issuedOn: '2021-06-29' })]);
    expect(late.refusal(report)).toMatchObject({ field: 'reportedOn', allowed: ['≥ 2021-06-29'] });
  });

  it('that do not exist are refused', () => {
    expect(operation.refusal(dated(plan, { plannedFor: '2021-02-30' }))).toMatchObject({
      code: 'DATE_INVALID',
      field: 'plannedFor',
    });
  });

  it('of a cancellation are today when none is given', () => {
    const { events } = operation.given([plan]).when({ type: 'CancelOperation', data: { reason: 'cuaca buruk' } });
    expect(events).toMatchObject([{ data: { on: '2021-07-01', reason: 'cuaca buruk' } }]);
  });
});

describe('The warrant order of an operation', () => {
  it('comes first, unless caught in the act or on a wanted list', () => {
    const refusal = operation.given([plan]).refusal(carryOut);
    expect(refusal.code).toBe('WARRANT_REQUIRED');
    expect(refusal.allowed).toEqual(['IssueOperationWarrant', 'ground']);
    const wanted = { ...carryOut, data: { ...carryOut.data, ground: 'wanted-list' } };
    expect(operation.given([plan]).when(wanted).types).toEqual(['OperationCarriedOut']);
    const other = { ...carryOut, data: { ...carryOut.data, ground: 'urgent' } };
    expect(operation.given([plan]).refusal(other).allowed).toEqual(['caught-in-the-act', 'wanted-list']);
  });

  it('may be dated after the first day where there was such a ground', () => {
    const early = { type: 'CarryOutOperation', data: { startedOn: '2021-06-20', ground: 'wanted-list' } };
    expect(operation.given([plan], [warrant]).when(early).state.entity.status).toBe('carriedOut');
  });

  it('may get its number later, once', () => {
    const numbered = operation.given([plan], [warrant], [carryOut], [report], [number]);
    expect(numbered.state().entity).toMatchObject({ status: 'reported', warrant: { number: 'SP-1' } });
    expect(numbered.refusal(number).code).toBe('TRANSITION_NOT_ALLOWED');
  });
});

describe('The parties of an operation', () => {
  const planned = (data: object): Command => ({ ...plan, data: { ...plan.data, ...data } });

  it('make it joint: it names at least one from outside the office', () => {
    const refusal = operation.refusal(planned({ agencies: [] }));
    expect(refusal).toMatchObject({ code: 'JOINT_OPERATION_WITHOUT_AGENCY', field: 'agencies' });
  });

  it('are none where it is independent', () => {
    const refusal = operation.refusal(planned({ kind: 'independent-operation' }));
    expect(refusal).toMatchObject({ code: 'INDEPENDENT_OPERATION_WITH_AGENCY', field: 'agencies' });
    const alone = planned({ kind: 'independent-operation', agencies: [] });
    expect(operation.when(alone).types).toEqual(['OperationPlanned']);
  });

  it('may or may not be there where it is intelligence', () => {
    for (const agencies of [[], ['Polres']])
      expect(operation.when(planned({ kind: 'intelligence-operation', agencies })).types).toHaveLength(1);
  });

  it('count the office as organiser unless it says otherwise', () => {
    expect(operation.when(plan).state.entity).toMatchObject({ details: { officePart: 'organiser' } });
  });
});

describe('What an operation is told', () => {
  it('holds no field that it does not know', () => {
    const refusal = operation.refusal({ ...plan, data: { ...plan.data, budget: 1 } });
    expect(refusal).toMatchObject({ code: 'FIELD_UNKNOWN', field: 'budget' });
  });

  it('says what it is only once: details are not sent again with its execution', () => {
    const again = { ...carryOut, data: { ...details, ...carryOut.data } };
    expect(operation.given([plan], [warrant]).refusal(again).code).toBe('FIELD_UNKNOWN');
  });

  it('gives its mode, land, sea or both; only a document of the past may leave it unsaid', () => {
    const { mode: _mode, ...modeless } = details;
    const unsaid = { ...transcribe.data, mode: undefined };
    expect(operation.refusal({ ...plan, data: { ...modeless, plannedFor: '2021-06-24' } }).field).toBe('mode');
    expect(operation.when({ type: 'TranscribeOperation', data: unsaid }).types).toEqual(['OperationTranscribed']);
  });

  it('names the document that it was transcribed from', () => {
    const { transcribedFrom: _source, ...unnamed } = transcribe.data;
    expect(operation.refusal({ type: 'TranscribeOperation', data: unnamed })).toMatchObject({
      code: 'FIELD_REQUIRED',
      field: 'transcribedFrom',
    });
  });

  it.each([
    [{ nationality: 'C1N', sex: 'male', count: 1 }, 'NATIONALITY_INVALID', 'foreignersChecked[0].nationality'],
    [{ nationality: 'CHN', sex: 'x', count: 1 }, 'CHOICE_INVALID', 'foreignersChecked[0].sex'],
    [{ nationality: 'CHN', sex: 'male', count: 0 }, 'WHOLE_INVALID', 'foreignersChecked[0].count'],
    [{ nationality: 'CHN', sex: 'male', count: 1, name: 'x' }, 'FIELD_UNKNOWN', 'foreignersChecked[0].name'],
  ])('counts foreigners by nationality and sex, and names no person: %j', (foreigner, code, field) => {
    const refusal = operation
      .given([plan], [warrant], [carryOut])
      .refusal({ ...report, data: { ...report.data, foreignersChecked: [foreigner] } });
    expect(refusal).toMatchObject({ code, field });
  });

  it('gives the reason of a cancellation in at least five letters', () => {
    const refusal = operation.given([plan]).refusal({ type: 'CancelOperation', data: { reason: 'tak' } });
    expect(refusal).toMatchObject({ code: 'REASON_INVALID', field: 'reason' });
    expect(operation.given([plan]).refusal({ type: 'CancelOperation', data: {} }).code).toBe('REASON_INVALID');
  });
});
