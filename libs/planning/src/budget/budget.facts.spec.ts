import { Scenario } from '@jejak/records/testing';
import { budgetWorkflow } from './budget.workflow';
import { allotAccounts, initialAccounts, realise, reviseAccounts, revisedNodes, setTree } from './testing/budget-2021';

const budget = Scenario.of(budgetWorkflow);
const facts = (scenario: typeof budget) => scenario.facts().map(({ fact }) => fact);

describe('The facts of a budget', () => {
  it('state each account with what stands and what was first allotted', () => {
    expect(facts(budget.given([allotAccounts], [reviseAccounts]))[0]).toEqual({
      name: 'account-51',
      office: 'cilegon',
      section: 'tata-usaha',
      kind: 'allotment',
      basis: 'statement',
      period: '2021',
      quantity: 2_586_149_000,
      dimensions: { view: 'account', account: '51' },
      detail: { name: 'Belanja Pegawai', initial: 2_286_176_000 },
    });
  });

  it('state each output with its program, through the activities between them', () => {
    const output = facts(budget.given([allotAccounts], [reviseAccounts], [setTree])).find(
      ({ name }) => name === 'output-1.3',
    );
    expect(output).toMatchObject({
      quantity: 197_790_000,
      dimensions: {
        view: 'output',
        program: 'Program Penegakan dan Pelayanan Hukum',
        output: 'Operasi Bidang Keamanan',
      },
      detail: { code: '1.3' },
    });
  });

  it('state a program as a whole where no outputs of it are known', () => {
    const nodes = [
      ...revisedNodes.filter(({ code }) => code.startsWith('1')),
      { code: '2', level: 'program', name: 'Program lain', amount: 5 },
    ];
    const tree = facts(budget.given([{ type: 'AllotBudget', data: { year: 2021, nodes } }]));
    expect(tree.filter(({ dimensions }) => dimensions['view'] === 'program')).toMatchObject([
      { quantity: 5, dimensions: { program: 'Program lain' } },
    ]);
    expect(tree.filter(({ dimensions }) => dimensions['view'] === 'output')).toHaveLength(4);
  });

  it('state an output without a program by its name alone', () => {
    const nodes = [{ code: '1', level: 'output', name: 'Layanan Perkantoran', amount: 3_504_992_000 }];
    const opened = budget.given(
      [{ type: 'SetBudgetTree', data: { year: 2020, nodes } }],
      [realise({ output: 'Layanan Perkantoran', asOf: '2020-12-31', cumulative: 3_429_245_495 })],
    );
    expect(facts(opened)).toMatchObject([
      { kind: 'allotment', period: '2020', dimensions: { view: 'output', output: 'Layanan Perkantoran' } },
      {
        kind: 'realisation',
        period: '2020-12-31',
        quantity: 3_429_245_495,
        dimensions: { output: 'Layanan Perkantoran' },
        detail: { source: 'OM-SPAN' },
      },
    ]);
    expect(facts(opened)[1]?.dimensions).not.toHaveProperty('program');
  });

  it('are withdrawn for an account or output that a revision takes away', () => {
    const without53 = { type: 'ReviseBudget', data: { accounts: initialAccounts.slice(0, 2), reason: 'pemotongan' } };
    expect(facts(budget.given([allotAccounts], [without53])).map(({ name }) => name)).toEqual([
      'account-51',
      'account-52',
    ]);
  });

  it('a request for correction changes none', () => {
    const request = {
      type: 'RequestCorrection',
      data: { item: 'allotment', changes: { source: 'DIPA' }, reason: 'lengkapi sumber' },
    };
    expect(budget.given([allotAccounts]).when(request).factChanges).toEqual([]);
  });
});

describe('The register row of a budget', () => {
  it('is new, allotted, or revised', () => {
    const row = (scenario: typeof budget) => budgetWorkflow.register(scenario.state().entity);
    expect(row(budget)).toEqual({ status: 'new', summary: {} });
    expect(row(budget.given([allotAccounts]))).toMatchObject({ status: 'allotted', occurredOn: '2021-01-01' });
    expect(row(budget.given([allotAccounts], [reviseAccounts], [setTree]))).toEqual({
      status: 'revised',
      occurredOn: '2021-01-01',
      summary: { year: 2021, total: 8_612_869_000, accounts: 3, outputs: 6, realised: 0, warnings: 1 },
    });
  });
});
