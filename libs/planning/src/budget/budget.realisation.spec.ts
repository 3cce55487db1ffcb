import { Scenario } from '@jejak/records/testing';
import { latestRealisations } from './budget';
import { budgetWorkflow } from './budget.workflow';
import { allotAccounts, realise, reviseAccounts, setTree } from './testing/budget-2021';

const budget = Scenario.of(budgetWorkflow);
const standing = budget.given([allotAccounts], [reviseAccounts], [setTree]);
const june = realise({});
const yearEnd = { today: '2022-01-10' };

describe('A realisation', () => {
  it('names an output of the budget, and takes its program from the tree', () => {
    expect(standing.when(june).events[0]).toEqual({
      type: 'RealisationRecorded',
      version: 1,
      data: {
        on: '2021-06-30',
        item: 'realisation:1',
        realisation: {
          program: 'Program Penegakan dan Pelayanan Hukum',
          output: 'Koordinasi',
          asOf: '2021-06-30',
          cumulative: 20_000_000,
          source: 'OM-SPAN',
          warnings: [],
        },
      },
    });
  });

  it('of an unknown output is refused with the outputs that there are', () => {
    const refusal = standing.refusal(realise({ output: 'Layanan Penerbitan Paspor' }));
    expect(refusal).toMatchObject({ code: 'OUTPUT_UNKNOWN', field: 'output' });
    expect(refusal.allowed).toContain('Program Dukungan Manajemen / Layanan Umum');
    expect(refusal.allowed).toHaveLength(6);
    const elsewhere = realise({ program: 'Program Dukungan Manajemen' });
    expect(standing.refusal(elsewhere).code).toBe('OUTPUT_UNKNOWN');
  });

  it('is refused while the budget is known by account only', () => {
    expect(budget.given([allotAccounts]).refusal(june)).toMatchObject({
      code: 'OUTPUT_UNKNOWN',
      allowed: ['SetBudgetTree'],
    });
  });

  it('of an output that two programs have names the program', () => {
    const nodes = ['A', 'B'].flatMap((name) => [
      { code: name, level: 'program', name, amount: 10 },
      { code: `${name}.1`, parent: name, level: 'output', name: 'Koordinasi', amount: 10 },
    ]);
    const twice = budget.given([{ type: 'AllotBudget', data: { year: 2021, nodes } }]);
    expect(twice.refusal(realise({ cumulative: 5 }))).toMatchObject({
      code: 'OUTPUT_AMBIGUOUS',
      field: 'program',
      allowed: ['A', 'B'],
    });
    const ofB = twice.given([realise({ cumulative: 5, program: 'B' })]);
    expect(ofB.facts().at(-1)?.fact.dimensions).toEqual({ program: 'B', output: 'Koordinasi' });
    expect(ofB.when(realise({ cumulative: 4, program: 'A' })).types).toEqual(['RealisationRecorded']);
  });

  it('is dated within the budget year, and not in the future', () => {
    for (const asOf of ['2020-12-31', '2022-01-01'])
      expect(standing.refusal(realise({ asOf }), { today: '2022-02-01' })).toMatchObject({
        code: 'DATE_OUTSIDE_YEAR',
        field: 'asOf',
      });
    expect(standing.refusal(realise({ asOf: '2021-07-02' })).code).toBe('DATE_IN_FUTURE');
    expect(standing.when(realise({ asOf: '2021-07-01' })).types).toEqual(['RealisationRecorded']);
  });

  it('names its source, and is of whole rupiah', () => {
    expect(standing.refusal(realise({ source: null }))).toMatchObject({ code: 'FIELD_REQUIRED', field: 'source' });
    expect(standing.refusal(realise({ cumulative: 0.5 }))).toMatchObject({
      code: 'WHOLE_INVALID',
      field: 'cumulative',
    });
  });

  it('of a date that has one already is a correction of that one', () => {
    expect(standing.given([june]).refusal(realise({ cumulative: 21_000_000 }))).toMatchObject({
      code: 'REALISATION_ALREADY_RECORDED',
      allowed: ['RequestCorrection'],
    });
  });

  it('counts by its latest date, and dates are never added', () => {
    const all = standing.given(
      [june],
      [realise({ asOf: '2021-12-31', cumulative: 38_411_200 }), yearEnd],
      [realise({ asOf: '2021-03-31', cumulative: 5_000_000 }), yearEnd],
    );
    expect(latestRealisations(all.state().entity).map(({ cumulative }) => cumulative)).toEqual([38_411_200]);
    expect(budgetWorkflow.register(all.state().entity).summary['realised']).toBe(38_411_200);
  });

  it('lower than the one of the date before it needs a reason', () => {
    const lower = { asOf: '2021-07-01', cumulative: 19_999_999 };
    expect(standing.given([june]).refusal(realise(lower))).toMatchObject({
      code: 'REALISATION_DECREASES',
      field: 'reason',
      allowed: ['reason', 'cumulative ≥ 20000000'],
    });
    expect(standing.given([june]).refusal(realise({ ...lower, reason: '-' })).code).toBe('REASON_INVALID');
    const explained = standing.given([june], [realise({ ...lower, reason: 'pengembalian belanja' })]);
    expect(explained.facts().at(-1)?.fact).toMatchObject({
      quantity: 19_999_999,
      detail: { reason: 'pengembalian belanja' },
    });
    expect(standing.given([june]).when(realise({ asOf: '2021-07-01' })).types).toEqual(['RealisationRecorded']);
  });

  it('higher than the one of the date after it needs a reason', () => {
    const higher = { asOf: '2021-05-31', cumulative: 20_000_001 };
    expect(standing.given([june]).refusal(realise(higher))).toMatchObject({
      code: 'REALISATION_DECREASES',
      allowed: ['reason', 'cumulative ≤ 20000000'],
    });
    expect(standing.given([june]).when(realise({ ...higher, reason: 'salah bulan' })).types).toEqual([
      'RealisationRecorded',
    ]);
  });

  it('is not asked again about a decrease that has its reason', () => {
    const fallen = standing.given(
      [realise({ asOf: '2021-05-31', cumulative: 30 })],
      [realise({ asOf: '2021-06-15', cumulative: 10, reason: 'pengembalian belanja' })],
    );
    expect(fallen.when(realise({ asOf: '2021-06-30', cumulative: 20 })).types).toEqual(['RealisationRecorded']);
    expect(fallen.when(realise({ asOf: '2021-04-30', cumulative: 20 })).types).toEqual(['RealisationRecorded']);
  });

  it('above the allotment is accepted with a warning', () => {
    const above = standing.when(realise({ cumulative: 41_620_001 }));
    expect(above.events[0]?.data).toMatchObject({
      realisation: { warnings: [{ code: 'REALISATION_ABOVE_ALLOTMENT', allotment: 41_620_000 }] },
    });
    expect(standing.when(realise({ cumulative: 41_620_000 })).events[0]?.data).toMatchObject({
      realisation: { warnings: [] },
    });
  });
});
