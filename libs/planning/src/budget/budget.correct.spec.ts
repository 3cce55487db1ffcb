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

const second = { actor: 'officer-2' };
const reason = 'salah ketik';
const budget = Scenario.of(budgetWorkflow);
const standing = budget.given([allotAccounts], [reviseAccounts], [setTree]);
const realised = standing.given([realise({})]);
const correct = (item: string, changes: object) => ({ type: 'RequestCorrection', data: { item, changes, reason } });
const approve = (item: string) => ({ type: 'ApproveCorrection', data: { item } });
const corrected = (from: typeof budget, item: string, changes: object) =>
  from.given([correct(item, changes)], [approve(item), second]);
const onItem = (type: string, item: string) => ({ type, data: { item, reason } });

describe('A correction of the allotment', () => {
  it('moves its facts when a second person approves', () => {
    const accounts = [{ ...initialAccounts[0], amount: 2_286_176_001 }, ...initialAccounts.slice(1)];
    const requested = budget.given([allotAccounts], [correct('allotment', { accounts })]);
    const quantities = (from: typeof budget) => from.facts().map(({ fact }) => fact.quantity);
    expect(quantities(requested)).toEqual([2_286_176_000, 3_631_720_000, 2_395_000_000]);
    expect(requested.refusal(approve('allotment')).code).toBe('FOUR_EYES');
    const approved = requested.given([approve('allotment'), second]);
    expect(quantities(approved)).toEqual([2_286_176_001, 3_631_720_000, 2_395_000_000]);
    const inverse = corrected(approved, 'allotment', { accounts: initialAccounts });
    expect(inverse.facts()).toEqual(budget.given([allotAccounts]).facts());
    expect(inverse.state().entity).toEqual(budget.given([allotAccounts]).state().entity);
  });

  it('is checked by the rules of its entry', () => {
    expect(standing.refusal(correct('allotment', { accounts: initialAccounts })).code).toBe('BUDGET_VIEWS_DIFFER');
    expect(standing.refusal(correct('allotment', { nodes: null, accounts: null })).code).toBe('BUDGET_EMPTY');
    expect(standing.refusal(correct('allotment', { decidedOn: '2021-07-02' })).code).toBe('DATE_IN_FUTURE');
    expect(standing.refusal(correct('allotment', { year: 2020 })).code).toBe('CORRECTION_FIELD_UNKNOWN');
    expect(standing.refusal(correct('allotment', { accounts: revisedAccounts })).code).toBe('CORRECTION_EMPTY');
    expect(realised.refusal(correct('allotment', { nodes: null })).code).toBe('OUTPUT_HAS_REALISATION');
  });

  it('reaches the revision, but not the one that did not happen, nor before the allotment', () => {
    const dated = corrected(standing, 'allotment', { decidedOn: '2020-11-23', revision: { decidedOn: '2021-06-01' } });
    expect(dated.state().entity.allotment).toMatchObject({
      decidedOn: '2020-11-23',
      revision: { number: 1, decidedOn: '2021-06-01' },
    });
    expect(dated.refusal(correct('allotment', { revision: { decidedOn: '2020-11-22' } })).code).toBe(
      'DATE_BEFORE_PRECEDING_STEP',
    );
    expect(dated.refusal(correct('allotment', { revision: { decidedOn: '2021-07-02' } }))).toMatchObject({
      code: 'DATE_IN_FUTURE',
      field: 'revision.decidedOn',
    });
    expect(
      budget.given([allotAccounts]).refusal(correct('allotment', { revision: { reason: 'alasan lain' } })).code,
    ).toBe('CORRECTION_FIELD_UNKNOWN');
  });

  it('of a revised budget may state the first amount of an account, and else keeps it', () => {
    const revised = budget.given([allotAccounts], [reviseAccounts]);
    const [gaji, ...others] = revisedAccounts;
    const changed = corrected(revised, 'allotment', { accounts: [{ ...gaji, initial: 2_286_000_000 }, ...others] });
    expect(changed.state().entity.allotment?.accounts.map(({ initial }) => initial)).toEqual([
      2_286_000_000, 3_631_720_000, 2_395_000_000,
    ]);
  });
});

describe('A correction of a realisation', () => {
  const item = 'realisation:1';
  it('moves its fact to another date and another output', () => {
    const factOf = (from: typeof budget) => from.facts().find(({ fact }) => fact.kind === 'realisation')?.fact;
    expect(factOf(realised)).toMatchObject({ period: '2021-06-30', quantity: 20_000_000 });
    const moved = corrected(realised, item, { asOf: '2021-05-31', output: 'Operasi Bidang Keamanan' });
    expect(factOf(moved)).toMatchObject({ period: '2021-05-31', dimensions: { output: 'Operasi Bidang Keamanan' } });
    const back = corrected(moved, item, { asOf: '2021-06-30', output: 'Koordinasi' });
    expect(back.facts()).toEqual(realised.facts());
  });

  it('frees its date for another, without touching it', () => {
    const moved = corrected(realised, item, { asOf: '2021-05-31' });
    const both = moved.given([realise({ cumulative: 25_000_000 })]);
    expect(Object.keys(both.state().entity.realisations).sort()).toEqual(['realisation:1', 'realisation:2']);
    expect(both.refusal(correct(item, { asOf: '2021-06-30' })).code).toBe('REALISATION_ALREADY_RECORDED');
    expect(both.refusal(correct(item, { cumulative: 25_000_001 })).code).toBe('REALISATION_DECREASES');
  });

  it('is checked by the rules of its entry', () => {
    expect(realised.refusal(correct(item, { output: 'Layanan Umum' })).code).toBe('OUTPUT_UNKNOWN');
    expect(realised.when(correct(item, { output: 'Layanan Umum', program: null })).types).toEqual([
      'BudgetCorrectionRequested',
    ]);
    expect(realised.refusal(correct(item, { asOf: '2022-01-01' })).code).toBe('DATE_OUTSIDE_YEAR');
    expect(realised.refusal(correct(item, { warnings: [] })).code).toBe('CORRECTION_FIELD_UNKNOWN');
    const above = corrected(realised, item, { cumulative: 41_620_001 });
    expect(above.state().entity.realisations[item]?.warnings).toHaveLength(1);
  });
});

describe('Void and withdrawal', () => {
  it('of the allotment wait until its realisations are gone', () => {
    expect(realised.refusal(onItem('Withdraw', 'allotment'))).toMatchObject({ code: 'RECORD_HAS_DEPENDENTS' });
    const refusal = realised.refusal(onItem('RequestVoid', 'allotment'));
    expect(refusal).toMatchObject({ code: 'RECORD_HAS_DEPENDENTS', allowed: ['RequestVoid realisation:1'] });
    const without = realised.given([onItem('Withdraw', 'realisation:1')]);
    expect(without.when(onItem('Withdraw', 'allotment')).types).toEqual(['BudgetWithdrawn']);
  });

  it('take the facts away, and the budget may be entered again', () => {
    const voided = standing.given([onItem('RequestVoid', 'allotment')], [onItem('ApproveVoid', 'allotment'), second]);
    expect(voided.facts()).toEqual([]);
    expect(budgetWorkflow.register(voided.state().entity).status).toBe('new');
    expect(voided.given([allotAccounts]).facts()).toEqual(budget.given([allotAccounts]).facts());
  });

  it('of a realisation free its date', () => {
    const voided = realised.given(
      [onItem('RequestVoid', 'realisation:1')],
      [onItem('ApproveVoid', 'realisation:1'), second],
    );
    expect(voided.facts().some(({ fact }) => fact.kind === 'realisation')).toBe(false);
    expect(voided.given([realise({})]).state().entity.realisations).toHaveProperty('realisation:2');
  });

  it('never give the number of an item to another one', () => {
    const again = realised.given(
      [onItem('Withdraw', 'realisation:1')],
      [realise({ asOf: '2021-04-30', cumulative: 1 })],
      [realise({ asOf: '2021-05-31', cumulative: 2 })],
    );
    expect(Object.keys(again.state().entity.realisations)).toEqual(['realisation:2', 'realisation:3']);
  });

  it('withdrawal is for the author on the day of entry', () => {
    expect(standing.refusal(onItem('Withdraw', 'allotment'), second).code).toBe('WITHDRAWAL_NOT_ALLOWED');
    expect(standing.refusal(onItem('Withdraw', 'allotment'), { today: '2021-07-02' }).code).toBe(
      'WITHDRAWAL_NOT_ALLOWED',
    );
  });
});

it('Both views keep the total of the year', () => {
  const facts = standing.facts().map(({ fact }) => fact);
  const total = (view: string) =>
    facts.filter(({ dimensions }) => dimensions['view'] === view).reduce((sum, { quantity }) => sum + quantity, 0);
  expect(total('account')).toBe(8_612_869_000);
  expect(total('output')).toBe(8_612_869_000);
  expect(total('program')).toBe(0);
  expect(revisedNodes.filter(({ level }) => level === 'output')).toHaveLength(6);
});
