import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { budgetAccountImport, budgetRealisationImport, budgetTreeImport } from './budget.import';
import { budgetWorkflow } from './budget.workflow';
import { initialAccounts, revisedAccounts, revisedNodes } from './testing/budget-2021';

const accountRows = initialAccounts.map(({ account, name, amount }, index) => ({
  year: 2021,
  account,
  name,
  initial: amount,
  revised: revisedAccounts[index]?.amount,
  ...(index === 0 ? { revisionReason: 'Penambahan belanja pegawai', source: 'LKIP 2021, Bab II' } : {}),
}));
const planned = (template: typeof budgetAccountImport, rows: readonly Readonly<Record<string, unknown>>[]) => {
  const plan = template.group?.toPlan(rows);
  if (plan === undefined) throw new Error('the template has no groups');
  return plan;
};
const refusalOf = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error;
  }
};
const steps = (commands: readonly Command[]) => commands.map((command) => [command] as const);

describe('The import of accounts', () => {
  it('makes one budget of the rows of a year: the first allotment, then its revision', () => {
    const plan = planned(budgetAccountImport, accountRows);
    expect(plan.id).toBe('2021');
    expect(plan.commands).toEqual([
      { type: 'AllotBudget', data: { year: 2021, accounts: initialAccounts, source: 'LKIP 2021, Bab II' } },
      { type: 'ReviseBudget', data: { year: 2021, accounts: revisedAccounts, reason: 'Penambahan belanja pegawai' } },
    ]);
    expect(budgetAccountImport.group?.key({ year: 2021 })).toBe('2021');
  });

  it('makes no revision where nothing was revised', () => {
    const rows = accountRows.map(({ revised: _revised, ...row }) => row);
    expect(planned(budgetAccountImport, rows).commands.map(({ type }) => type)).toEqual(['AllotBudget']);
    const same = accountRows.map((row) => ({ ...row, revised: row.initial }));
    expect(planned(budgetAccountImport, same).commands.map(({ type }) => type)).toEqual(['AllotBudget']);
  });

  it('keeps the first amount where only another account was revised', () => {
    const rows = accountRows.map(({ revised, ...row }) => (row.account === '51' ? { ...row, revised } : row));
    expect(planned(budgetAccountImport, rows).commands[1]?.data).toMatchObject({ accounts: revisedAccounts });
  });

  it.each([
    [
      'a revision without a reason',
      accountRows.map((row) => ({ ...row, revisionReason: undefined })),
      'FIELD_REQUIRED',
      'revisionReason',
    ],
    [
      'two sources',
      accountRows.map((row, index) => (index === 1 ? { ...row, source: 'DIPA' } : row)),
      'IMPORT_ROWS_DIFFER',
      'source',
    ],
  ])('refuses %s, naming the column', (_what, rows, code, field) => {
    const refused = refusalOf(() => planned(budgetAccountImport, rows));
    expect(refused).toMatchObject({ code, field });
  });
});

describe('The import of the tree and of realisations', () => {
  it('follows the accounts, and the whole is a budget with its realisation', () => {
    const tree = planned(
      budgetTreeImport,
      revisedNodes.map((node) => ({ year: 2021, ...node })),
    );
    expect(tree).toMatchObject({
      id: '2021',
      commands: [{ type: 'SetBudgetTree', data: { year: 2021, nodes: revisedNodes } }],
    });
    const realisation = budgetRealisationImport.toPlan({
      year: 2021,
      output: 'Koordinasi',
      asOf: '2021-06-30',
      cumulative: 1,
      source: 'LKIP 2021',
    });
    expect(realisation.id).toBe('2021');
    const all = [...planned(budgetAccountImport, accountRows).commands, ...tree.commands, ...realisation.commands];
    const { entity } = Scenario.of(budgetWorkflow)
      .given(...steps(all))
      .state();
    expect(budgetWorkflow.register(entity)).toMatchObject({
      status: 'revised',
      summary: { total: 8_612_869_000, realised: 1 },
    });
  });

  it('makes a budget of outputs alone', () => {
    const tree = planned(budgetTreeImport, [
      { year: 2020, code: '1', level: 'output', name: 'Layanan Perkantoran', amount: 5 },
    ]);
    const { entity } = Scenario.of(budgetWorkflow)
      .given(...steps(tree.commands))
      .state();
    expect(entity.allotment).toMatchObject({ year: 2020, accounts: [], nodes: [{ code: '1' }] });
  });

  it('reads accounts before the tree, and the tree before realisations', () => {
    const orders = [budgetAccountImport, budgetTreeImport, budgetRealisationImport].map(({ order }) => order);
    expect(orders).toEqual([10, 11, 50]);
  });

  it('has an example in every column, and a choice only of what it allows', () => {
    for (const { columns } of budgetWorkflow.imports ?? [])
      for (const { choices, example } of columns) expect(choices ?? [example]).toContain(example);
  });
});
