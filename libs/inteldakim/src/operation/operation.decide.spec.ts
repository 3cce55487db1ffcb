import { Scenario, testContext } from '@jejak/records/testing';
import { operationWorkflow } from './operation.workflow';

const operation = Scenario.of(operationWorkflow);
const details = { kind: 'joint-operation', mode: 'land', location: 'Kawasan industri', agencies: ['Polres'] };
const plan = { type: 'PlanOperation', data: { ...details, plannedFor: '2021-06-24' } };
const warrant = { type: 'IssueOperationWarrant', data: { issuedOn: '2021-06-21', number: 'SP-1' } };
const carryOut = { type: 'CarryOutOperation', data: { startedOn: '2021-06-24', personnel: 50 } };
const report = { type: 'ReportOperation', data: { reportedOn: '2021-06-28' } };

describe('An operation', () => {
  describe('in the ordinary order', () => {
    it('is planned, warranted, carried out and reported', () => {
      const outcome = operation.given([plan], [warrant], [carryOut]).when(report);
      expect(outcome.types).toEqual(['OperationReported']);
      expect(outcome.state.entity.status).toBe('reported');
    });

    it('counts once, when reported, dated the first day carried out', () => {
      const carriedOut = operation.given([plan], [warrant], [carryOut]);
      expect(carriedOut.facts()).toEqual([]);
      const acts = carriedOut.given([report]).facts().filter(({ fact }) => fact.basis === 'act');
      expect(acts).toMatchObject([{ fact: { kind: 'joint-operation', period: '2021-06-24', quantity: 1 } }]);
    });
  });

  describe('without a warrant order', () => {
    it('is carried out only when caught in the act or on a wanted list', () => {
      const refusal = operation.given([plan]).refusal(carryOut);
      expect(refusal.code).toBe('WARRANT_REQUIRED');
      expect(refusal.allowed).toEqual(['IssueOperationWarrant', 'ground']);
      const caught = { type: 'CarryOutOperation', data: { ...details, startedOn: '2021-06-24', ground: 'caught-in-the-act' } };
      expect(operation.when(caught).types).toEqual(['OperationCarriedOut']);
    });

    it('is reported only after the late warrant order', () => {
      const caught = { type: 'CarryOutOperation', data: { ...details, startedOn: '2021-06-20', ground: 'wanted-list' } };
      expect(operation.given([caught]).refusal(report).code).toBe('WARRANT_REQUIRED');
      expect(operation.given([caught], [warrant]).when(report).types).toEqual(['OperationReported']);
    });
  });

  it('is not carried out before its warrant order', () => {
    const early = { type: 'CarryOutOperation', data: { startedOn: '2021-06-20' } };
    const refusal = operation.given([plan], [warrant]).refusal(early);
    expect(refusal).toMatchObject({ code: 'DATE_BEFORE_PRECEDING_STEP', field: 'startedOn', allowed: ['≥ 2021-06-21'] });
  });

  it('has not happened yet when its date is after today', () => {
    const refusal = operation.given([plan], [warrant]).refusal(carryOut, testContext({ today: '2021-06-23' }));
    expect(refusal.code).toBe('DATE_IN_FUTURE');
  });

  it('is cancelled only before it was carried out', () => {
    const cancel = { type: 'CancelOperation', data: { reason: 'cuaca buruk' } };
    expect(operation.given([plan]).when(cancel).state.entity.status).toBe('cancelled');
    const refusal = operation.given([plan], [warrant], [carryOut]).refusal(cancel);
    expect(refusal).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', allowed: ['ReportOperation'] });
  });
});
