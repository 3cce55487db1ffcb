import { Scenario } from '@jejak/records/testing';
import { budgetWorkflow } from './budget.workflow';
import {
  allotAccounts,
  initialAccounts,
  realise,
  reviseAccounts,
  revisedAccounts,
  revisedNodes,
  setTree,
} from './testing/budget-2021';

const budget = Scenario.of(budgetWorkflow);
const standing = budget.given([allotAccounts], [reviseAccounts], [setTree]);
const [first, ...rest] = initialAccounts;
const allot = (data: Readonly<Record<string, unknown>>) => ({ type: 'AllotBudget', data: { year: 2021, ...data } });

describe('An allotment', () => {
  it('may be given by account, by program, or both when their totals match', () => {
    expect(budget.when(allotAccounts).types).toEqual(['BudgetAllotted']);
    expect(budget.when(allot({ nodes: revisedNodes })).types).toEqual(['BudgetAllotted']);
    expect(budget.when(allot({ accounts: revisedAccounts, nodes: revisedNodes })).types).toEqual(['BudgetAllotted']);
  });

  it('is refused when the two views have different totals, and both are named', () => {
    const refusal = budget.refusal(allot({ accounts: initialAccounts, nodes: revisedNodes }));
    expect(refusal.code).toBe('BUDGET_VIEWS_DIFFER');
    expect(refusal.details.id).toContain('8.312.896.000');
    expect(refusal.details.id).toContain('8.612.869.000');
    expect(refusal.allowed).toEqual(['accounts = 8612869000', 'nodes = 8312896000']);
  });

  it('is refused when neither view is given', () => {
    expect(budget.refusal(allot({})).code).toBe('BUDGET_EMPTY');
  });

  it('is given once; afterwards it is revised or corrected', () => {
    const refusal = budget.given([allotAccounts]).refusal(allotAccounts);
    expect(refusal.code).toBe('BUDGET_ALREADY_ALLOTTED');
    expect(refusal.allowed).toEqual(['ReviseBudget', 'SetBudgetTree', 'RequestCorrection']);
  });

  it('is of whole rupiah, not negative, and small enough to sum exactly', () => {
    for (const amount of [1.5, -1, '1000', 9_000_000_000_001]) {
      const refusal = budget.refusal(allot({ accounts: [{ ...first, amount }] }));
      expect(refusal).toMatchObject({ code: 'WHOLE_INVALID', field: 'accounts[0].amount' });
    }
  });

  it('has accounts of two digits, each once', () => {
    expect(budget.refusal(allot({ accounts: [{ ...first, account: '511' }] }))).toMatchObject({
      code: 'ACCOUNT_INVALID',
      field: 'accounts[0].account',
    });
    expect(budget.refusal(allot({ accounts: [first, first] }))).toMatchObject({
      code: 'ACCOUNT_REPEATED',
      field: 'accounts[1].account',
    });
  });

  it('may be of the next year, which is decided in December, and of none after it', () => {
    const december = { today: '2021-12-20' };
    expect(budget.when(allot({ year: 2022, accounts: rest }), december).types).toEqual(['BudgetAllotted']);
    expect(budget.refusal(allot({ year: 2023, accounts: rest }), december)).toMatchObject({
      code: 'WHOLE_INVALID',
      field: 'year',
    });
  });

  it('is dated the day it was decided on, else 1 January, else today when that is to come', () => {
    const dated = (data: object, today: string) =>
      budget.when({ type: 'AllotBudget', data: { accounts: rest, ...data } }, { today }).events[0]?.data;
    expect(dated({ year: 2021, decidedOn: '2020-11-23' }, '2021-07-01')).toMatchObject({ on: '2020-11-23' });
    expect(dated({ year: 2021 }, '2021-07-01')).toMatchObject({ on: '2021-01-01' });
    expect(dated({ year: 2022 }, '2021-12-20')).toMatchObject({ on: '2021-12-20' });
    expect(budget.refusal(allot({ accounts: rest, decidedOn: '2021-07-02' })).code).toBe('DATE_IN_FUTURE');
  });

  it('has no fields that are not its own', () => {
    expect(budget.refusal(allot({ accounts: rest, total: 1 })).code).toBe('FIELD_UNKNOWN');
  });
});

describe('A revision', () => {
  it('of 299.973.000 on account 51 leads from 8.312.896.000 to 8.612.869.000', () => {
    const outcome = budget.given([allotAccounts]).when(reviseAccounts);
    expect(outcome.types).toEqual(['BudgetRevised']);
    expect(outcome.events[0]?.data).toMatchObject({
      changes: [{ account: '51', before: 2_286_176_000, after: 2_586_149_000, change: 299_973_000 }],
      allotment: {
        accounts: [
          { account: '51', amount: 2_586_149_000, initial: 2_286_176_000 },
          { account: '52' },
          { account: '53' },
        ],
        revision: { number: 1, reason: 'Penambahan belanja pegawai' },
      },
    });
    expect(budget.given([allotAccounts]).state().entity).toMatchObject({ allotment: { year: 2021 } });
    expect(budgetWorkflow.register(budget.given([allotAccounts]).state().entity)).toMatchObject({
      status: 'allotted',
      summary: { total: 8_312_896_000 },
    });
    expect(budgetWorkflow.register(outcome.state.entity)).toMatchObject({
      status: 'revised',
      summary: { total: 8_612_869_000 },
    });
  });

  it('may bring the tree, take an account away and bring a new one, which had nothing at first', () => {
    const moved = {
      type: 'ReviseBudget',
      data: { reason: 'pergeseran antar akun', accounts: [...rest, { ...first, account: '57' }] },
    };
    expect(budget.given([allotAccounts]).when(moved).events[0]?.data).toMatchObject({
      changes: [
        { account: '51', before: 2_286_176_000, after: 0, change: -2_286_176_000 },
        { account: '57', before: 0, after: 2_286_176_000, change: 2_286_176_000 },
      ],
      allotment: { accounts: [{ account: '52' }, { account: '53' }, { account: '57', initial: 0 }] },
    });
    const both = { type: 'ReviseBudget', data: { ...reviseAccounts.data, nodes: revisedNodes } };
    expect(budget.given([allotAccounts]).when(both).state.entity.allotment?.nodes).toHaveLength(revisedNodes.length);
  });

  it('keeps the first amounts through a second revision', () => {
    const second = {
      type: 'ReviseBudget',
      data: {
        accounts: initialAccounts.map((entry) => ({ ...entry, amount: entry.amount + 1 })),
        reason: 'refocusing',
      },
    };
    const { allotment } = budget.given([allotAccounts], [reviseAccounts]).when(second).state.entity;
    expect(allotment?.accounts.map(({ initial }) => initial)).toEqual(initialAccounts.map(({ amount }) => amount));
    expect(allotment?.revision?.number).toBe(2);
  });

  it('leaves a view that it does not send, and both must match afterwards', () => {
    const [program, ...others] = revisedNodes;
    const renamed = {
      type: 'ReviseBudget',
      data: { reason: 'nomenklatur baru', nodes: [{ ...program, name: 'Program lain' }, ...others] },
    };
    expect(standing.when(renamed).events[0]?.data).toMatchObject({
      changes: [],
      allotment: { accounts: [{ amount: 2_586_149_000 }, {}, {}] },
    });
    const unset = { type: 'ReviseBudget', data: { ...renamed.data, accounts: undefined } };
    expect(standing.when(unset).state.entity.allotment?.accounts).toHaveLength(3);
    const accountsOnly = { type: 'ReviseBudget', data: { reason: 'kembali semula', accounts: initialAccounts } };
    expect(standing.refusal(accountsOnly).code).toBe('BUDGET_VIEWS_DIFFER');
  });

  it('has a reason and changes something', () => {
    expect(
      budget.given([allotAccounts]).refusal({ type: 'ReviseBudget', data: { accounts: revisedAccounts } }).code,
    ).toBe('REASON_INVALID');
    const same = { type: 'ReviseBudget', data: { accounts: initialAccounts, reason: 'tidak berubah' } };
    expect(budget.given([allotAccounts]).refusal(same).code).toBe('REVISION_EMPTY');
  });

  it('is not before the decision that it revises, and not in the future', () => {
    const decided = budget.given([allot({ accounts: initialAccounts, decidedOn: '2020-11-23' })]);
    const on = (decidedOn: string) => ({ type: 'ReviseBudget', data: { ...reviseAccounts.data, decidedOn } });
    expect(decided.refusal(on('2020-11-22'))).toMatchObject({
      code: 'DATE_BEFORE_PRECEDING_STEP',
      allowed: ['≥ 2020-11-23'],
    });
    expect(decided.refusal(on('2021-07-02')).code).toBe('DATE_IN_FUTURE');
    expect(decided.when(on('2021-07-01')).events[0]?.data).toMatchObject({ on: '2021-07-01' });
  });

  it.each(['ReviseBudget', 'RecordRealisation'])('comes after the allotment: %s is refused before it', (type) => {
    expect(budget.refusal({ type, data: {} })).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      allowed: ['AllotBudget', 'SetBudgetTree'],
    });
  });

  it('is of the year of the budget', () => {
    const other = { type: 'ReviseBudget', data: { ...reviseAccounts.data, year: 2020 } };
    expect(budget.given([allotAccounts]).refusal(other)).toMatchObject({
      code: 'BUDGET_YEAR_DIFFERS',
      allowed: ['2021'],
    });
  });

  it('does not drop an output that has realisations', () => {
    const realised = standing.given([realise({})]);
    const nodes = revisedNodes.map((entry) => (entry.code === '1.1' ? { ...entry, name: 'Koordinasi baru' } : entry));
    const refusal = realised.refusal({ type: 'ReviseBudget', data: { nodes, reason: 'nomenklatur baru' } });
    expect(refusal).toMatchObject({ code: 'OUTPUT_HAS_REALISATION', field: 'nodes' });
    expect(realised.refusal({ type: 'SetBudgetTree', data: { nodes, reason: 'nomenklatur baru' } }).code).toBe(
      'OUTPUT_HAS_REALISATION',
    );
  });
});

it('A budget is named by its year', () => {
  expect(budgetWorkflow.naturalId?.({ year: 2021 })).toBe('2021');
  expect(() => budgetWorkflow.naturalId?.({})).toThrow('year must be given');
});
