import type { Command } from '@jejak/kernel';
import { type LetterNumber, letterNumberStream } from '@jejak/records';
import { Scenario, testContext } from '@jejak/records/testing';
import { operationWorkflow } from './operation.workflow';

const operation = Scenario.of(operationWorkflow);
const details = { kind: 'joint-operation', mode: 'land', location: 'Kawasan industri', agencies: ['Polres'] };
const plan = { type: 'PlanOperation', data: { ...details, plannedFor: '2021-06-24' } };
const warrant = { type: 'IssueOperationWarrant', data: { issuedOn: '2021-06-21', number: 'SP-1' } };
const carryOut = { type: 'CarryOutOperation', data: { startedOn: '2021-06-24' } };
const report = { type: 'ReportOperation', data: { reportedOn: '2021-06-28' } };
const cancel = { type: 'CancelOperation', data: { reason: 'cuaca buruk', cancelledOn: '2021-06-23' } };
const planned = (data: object): Command => ({ ...plan, data: { ...plan.data, ...data } });
const after = (...commands: readonly Command[]) => operation.given(...commands.map((each) => [each] as const));
const statusesOf = (...way: readonly Command[]): readonly string[] =>
  way.map((_, index) => after(...way.slice(0, index + 1)).state().entity.status);
const acts = (scenario: ReturnType<typeof after>) => scenario.facts().filter(({ fact }) => fact.basis === 'act');

describe('An operation', () => {
  it('is planned, put under a warrant order, carried out and reported', () => {
    const way = [plan, warrant, carryOut, report];
    expect(statusesOf(...way)).toEqual(['planned', 'warrantIssued', 'carriedOut', 'reported']);
  });

  it.each(['caught-in-the-act', 'wanted-list'])(
    'on the ground %s is carried out first, then put under a warrant order, and then reported',
    (ground) => {
      const unplanned = { type: 'CarryOutOperation', data: { ...details, startedOn: '2021-06-24', ground } };
      const late = { ...warrant, data: { issuedOn: '2021-06-25', number: 'SP-1' } };
      expect(statusesOf(unplanned, late, report)).toEqual(['carriedOut', 'carriedOut', 'reported']);
      expect(after(unplanned).refusal(report).allowed).toEqual(['IssueOperationWarrant']);
    },
  );

  it('is cancelled only before it was carried out', () => {
    for (const way of [
      [plan, cancel],
      [plan, warrant, cancel],
    ])
      expect(statusesOf(...way).at(-1)).toBe('cancelled');
    for (const way of [after(plan, warrant, carryOut), after(plan, warrant, carryOut, report)])
      expect(way.refusal(cancel).code).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('is joint with any party from outside the office, the Kanwil included (LKIP 2021, Bab III)', () => {
    expect(operation.when(planned({ agencies: ['Kanwil'] })).types).toEqual(['OperationPlanned']);
    const alone = operation.refusal(planned({ kind: 'independent-operation', agencies: ['Kanwil'] }));
    expect(alone).toMatchObject({ code: 'INDEPENDENT_OPERATION_WITH_AGENCY', field: 'agencies' });
  });

  it('may share its warrant order: one covers several operations', () => {
    const { office } = testContext();
    const letters = (location: string): readonly LetterNumber[] =>
      operationWorkflow.reserves?.(after(planned({ location }), warrant).state().entity, office) ?? [];
    const [first] = letters('Pelabuhan');
    const [second] = letters('Kawasan industri');
    expect(first?.document).toBe(second?.document);
    expect(first && letterNumberStream(office, first)).toBe(second && letterNumberStream(office, second));
  });

  it('that offices share has one organiser and participants, and is counted once, in any parent’s total', () => {
    const way = [warrant, carryOut, report];
    const organiser = after(planned({ officePart: 'organiser' }), ...way);
    const participants = [1, 2].map(() => after(planned({ officePart: 'participant' }), ...way));
    expect([organiser, ...participants].map((each) => acts(each).length)).toEqual([1, 0, 0]);
    expect([organiser, ...participants].flatMap(acts)).toHaveLength(1);
  });
});
