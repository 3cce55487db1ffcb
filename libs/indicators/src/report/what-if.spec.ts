import { toPosition } from '@jejak/kernel';
import { definitionRow, targetRow, valueRow, yearFacts } from '../../test/year-facts';
import type { Formula } from '../definition/formula';
import { compareFigures } from './figures-comparison';
import { otherDefinition, readOtherDefinition, whatIf } from './what-if';

const recorded: Formula = { op: 'recorded' };
const draft = (formula: Formula) => ({
  definition: {
    code: 'ikm',
    name: 'Rancangan',
    method: 'computed',
    validFrom: 2030,
    unit: 'indeks',
    scale: { name: '1–4', min: '1', max: '4' },
    formula,
  },
});
const rows = [
  definitionRow('iki', recorded),
  definitionRow('ikm', recorded),
  targetRow('ikm', '2', 1),
  targetRow('iki', '2', 2),
  valueRow('ikm', '3'),
  valueRow('iki', '2'),
];
const facts = yearFacts(rows);
const under = (formula: Formula) => whatIf(facts, otherDefinition(draft(formula), facts.rows), null);

const refusalOf = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('A year under another definition', () => {
  it('stands beside the year as it is, with the differences up to the performance', () => {
    const answer = under({ op: 'linear', of: recorded, factor: '1/3', offset: '0' });
    expect(answer.realisation).toMatchObject({
      before: { exact: '3/1' },
      after: { exact: '1/1' },
      difference: { exact: '-2/1', printed: '-2,00' },
    });
    expect(answer.achievement.difference?.exact).toBe('-100/1');
    // The mean of two indicators moves by half of it.
    expect(answer.indicatorAchievement.difference?.exact).toBe('-50/1');
    expect(answer).toMatchObject({ before: { definitionVersion: 1 }, after: { definitionVersion: null } });
  });

  it('is asked of that year, whatever years the draft is meant for', () => {
    expect(under(recorded).after.realisation?.exact).toBe('3/1');
  });

  it('says which components take no part and which events are no longer behind it', () => {
    const answer = under({
      op: 'weighted-components',
      components: [
        { name: 'Janji', weight: '1', target: { op: 'activity-target', kind: 'bap' }, value: recorded },
        { name: 'Tetap', weight: '1', target: { op: 'constant', value: '1' }, value: { op: 'constant', value: '2' } },
      ],
    });
    expect(answer.leftOut).toEqual({ before: [], after: ['Komponen Janji tidak dihitung: tidak ada target.'] });
    expect(answer.positionsDropped).toEqual([toPosition(5)]);
    expect(answer.positionsAdded).toEqual([]);
  });

  it('is refused with the place of what is wrong in a draft', () => {
    const bad = draft({ op: 'mean', of: [recorded, { op: 'constant', value: 'banyak' }] });
    expect(refusalOf(() => otherDefinition(bad, facts.rows))).toMatchObject({
      field: 'definition.formula.of[1].value',
    });
  });

  it('is refused for a version that was not in force, naming those that were', () => {
    const ask = (indicator: string, version: number) =>
      refusalOf(() => otherDefinition({ indicator, version }, facts.rows));
    expect(ask('ikm', 7)).toMatchObject({ code: 'DEFINITION_VERSION_UNKNOWN', allowed: ['1'] });
    expect(ask('ipk', 1)).toMatchObject({ code: 'INDICATOR_UNKNOWN', allowed: ['iki', 'ikm'] });
    expect(refusalOf(() => readOtherDefinition({ indicator: 'ikm' }))).toMatchObject({ code: 'DEFINITION_REQUIRED' });
  });

  it('may be of an indicator that the year has not: there is nothing to compare it with', () => {
    const { definition } = draft({ op: 'constant', value: '3' });
    const other = otherDefinition({ definition: { ...definition, code: 'ipk' } }, facts.rows);
    const answer = whatIf(facts, other, null);
    expect(answer).toMatchObject({ before: null, after: { realisation: { exact: '3/1' } } });
    expect(answer.realisation.difference).toBeNull();
    expect(answer.performance.difference).toBeNull();
  });
});

describe('Two moments of a year', () => {
  const act = (kind: string, period: string) => ({ kind, period, basis: 'act' as const, quantity: 1 });
  const before = yearFacts([...rows, act('bap', '2021-03-04')]);
  const after = yearFacts([...rows, act('bap', '2021-03-04'), act('bap', '2021-05-06')]);
  const changed = [
    { kind: 'bap', basis: 'act' as const, period: '2021-05-06', dimensions: {}, position: toPosition(8) },
    { kind: 'survey', basis: 'statement' as const, period: '2021-05', dimensions: {}, position: toPosition(9) },
  ];
  const figures = compareFigures(before, after, changed);
  const of = (name: string) => figures.find(({ figure }) => figure === name);

  it('show every figure, and the events that made the difference', () => {
    expect(of('counts.bap.total')).toMatchObject({
      before: { exact: '1/1' },
      after: { exact: '2/1' },
      difference: { exact: '1/1' },
      positions: [toPosition(8)],
      causes: 1,
    });
    expect(of('counts.bap.2021-05')).toMatchObject({ before: null, difference: null, changed: true });
    expect(of('performance')).toMatchObject({ changed: false, positions: [] });
    expect(figures.filter(({ changed: is }) => is).map(({ figure }) => figure)).toEqual([
      'counts.bap.total',
      'counts.bap.2021-05',
    ]);
  });

  it('name no event for a figure that did not change, and none that has no part in it', () => {
    expect(of('counts.bap.2021-03')).toMatchObject({ changed: false, causes: 0 });
    expect(figures.some(({ positions }) => positions.includes(toPosition(9)))).toBe(false);
  });
});
