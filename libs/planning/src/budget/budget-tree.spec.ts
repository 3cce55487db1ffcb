import { Scenario } from '@jejak/records/testing';
import { budgetWorkflow } from './budget.workflow';
import { allotAccounts, reviseAccounts, revisedNodes, setTree } from './testing/budget-2021';

const budget = Scenario.of(budgetWorkflow);
const standing = budget.given([allotAccounts], [reviseAccounts], [setTree]);
const node = (data: Readonly<Record<string, unknown>> = {}) => ({
  code: '9',
  level: 'program',
  name: 'Program',
  amount: 1,
  ...data,
});
const allotNodes = (...nodes: readonly object[]) => ({ type: 'AllotBudget', data: { year: 2021, nodes } });

describe('A program tree', () => {
  it.each([
    ['a code twice', [node(), node()], 'NODE_CODE_REPEATED', 'nodes[1].code'],
    [
      'a parent that comes later',
      [node({ code: 'a', level: 'output', parent: '9' }), node()],
      'NODE_PARENT_UNKNOWN',
      'nodes[0].parent',
    ],
    ['a node under itself', [node({ level: 'output', parent: '9' })], 'NODE_PARENT_UNKNOWN', 'nodes[0].parent'],
    ['a program under a program', [node(), node({ code: 'a', parent: '9' })], 'NODE_MISPLACED', 'nodes[1].parent'],
    ['an activity at the root', [node({ level: 'activity' })], 'NODE_MISPLACED', 'nodes[0].parent'],
    [
      'an output within an output',
      [
        node({ level: 'output' }),
        node({ code: 'a', level: 'activity', parent: '9' }),
        node({ code: 'b', level: 'output', parent: 'a' }),
      ],
      'NODE_MISPLACED',
      'nodes[2].parent',
    ],
    [
      'a part of a line',
      [node(), node({ code: 'a', level: 'line', parent: '9' }), node({ code: 'b', level: 'component', parent: 'a' })],
      'NODE_MISPLACED',
      'nodes[2].parent',
    ],
    [
      'two outputs of one name in a program',
      [node(), node({ code: 'a', level: 'output', parent: '9' }), node({ code: 'b', level: 'output', parent: '9' })],
      'OUTPUT_REPEATED',
      'nodes[2].name',
    ],
    ['an unknown level', [node({ level: 'branch' })], 'CHOICE_INVALID', 'nodes[0].level'],
  ])('has no %s', (_what, nodes, code, field) => {
    expect(budget.refusal(allotNodes(...nodes))).toMatchObject({ code, field });
  });

  it('may have outputs of one name in two programs', () => {
    const other = [node({ code: '8', name: 'Program lain' }), node({ code: '8.1', level: 'output', parent: '8' })];
    expect(budget.when(allotNodes(node(), node({ code: 'a', level: 'output', parent: '9' }), ...other)).types).toEqual([
      'BudgetAllotted',
    ]);
  });

  it('keeps a sum that does not fit as a warning, and never sums lines, whose nesting is unknown', () => {
    const [event] = standing
      .given()
      .when({ type: 'SetBudgetTree', data: { nodes: revisedNodes, reason: 'salah ketik' } }).events;
    expect(event?.data).toMatchObject({
      allotment: { warnings: [{ code: '1.2', stated: 1_053_143_000, computed: 1_053_083_000 }] },
    });
  });

  it('follows an allotment by account, whose total it must have', () => {
    expect(budget.given([allotAccounts]).refusal(setTree).code).toBe('BUDGET_VIEWS_DIFFER');
    expect(budget.given([allotAccounts], [reviseAccounts]).when(setTree).types).toEqual(['BudgetTreeSet']);
  });

  it('is replaced only with a reason', () => {
    expect(standing.refusal(setTree)).toMatchObject({ code: 'REASON_INVALID', field: 'reason' });
    expect(
      standing.when({ type: 'SetBudgetTree', data: { nodes: revisedNodes, reason: 'kode diperbaiki' } }).types,
    ).toEqual(['BudgetTreeSet']);
  });

  it('names at least one node', () => {
    expect(budget.given([allotAccounts]).refusal({ type: 'SetBudgetTree', data: { nodes: [] } }).code).toBe(
      'LIST_INVALID',
    );
  });

  it('opens the budget where the document gives no accounts', () => {
    const outcome = budget.when({ type: 'SetBudgetTree', data: { year: 2020, nodes: [node({ level: 'output' })] } });
    expect(outcome.types).toEqual(['BudgetAllotted']);
    expect(outcome.allowed).toEqual(['ReviseBudget', 'SetBudgetTree', 'RecordRealisation']);
    expect(budget.refusal({ type: 'SetBudgetTree', data: { nodes: revisedNodes } })).toMatchObject({
      code: 'FIELD_REQUIRED',
      field: 'year',
    });
  });
});
