import { definitionRow, targetRow, valueRow, yearFacts } from '../../test/year-facts';
import { compositeIndeksPengamanan } from '../definition/indeks-pengamanan';
import { indicatorsAnswer } from '../report/figures-report';

const RECORDED = { op: 'recorded' } as const;
const IKM = {
  op: 'linear',
  of: { op: 'weighted-mean', over: { kind: 'survey', where: { survey: 'ikm' } } },
  factor: '1/25',
  offset: '0',
} as const;

const answer = (...rows: Parameters<typeof yearFacts>[0]) => indicatorsAnswer(yearFacts(rows), null);
const allotment = (output: string, quantity: number) => ({
  kind: 'allotment',
  period: '2021',
  quantity,
  dimensions: { view: 'output', program: 'P', output },
});
const realisation = (output: string, quantity: number, period = '2021-12-31') => ({
  kind: 'realisation',
  period,
  quantity,
  dimensions: { program: 'P', output },
});
const survey = (period: string, quantity: number, value: string) => ({
  kind: 'survey',
  period,
  quantity,
  value,
  dimensions: { survey: 'ikm' },
});

describe('The printed totals of the LKIP 2021, fed into the same functions', () => {
  const printed = answer(
    definitionRow('ikm', RECORDED, { scale: { name: 'tercetak', min: '0' } }),
    definitionRow('iki', RECORDED),
    definitionRow('indeks-pengamanan', RECORDED),
    targetRow('ikm', '3.15', 1),
    targetRow('iki', '3.15', 2),
    targetRow('indeks-pengamanan', '3.11', 3),
    valueRow('ikm', '4.4825'),
    valueRow('iki', '3.23'),
    valueRow('indeks-pengamanan', '1.6650'),
    allotment('semua', 8_612_869_000),
    realisation('semua', 7_231_951_592),
  );

  it('give its achievements, in the order of the agreement', () => {
    expect(printed.indicators.map(({ code, achievement }) => [code, achievement?.printed])).toEqual([
      ['ikm', '142,30'],
      ['iki', '102,54'],
      ['indeks-pengamanan', '53,54'],
    ]);
  });

  it('give 99,46 / 83,97 / 91,71', () => {
    expect(printed.indicatorAchievement?.printed).toBe('99,46');
    expect(printed.absorption.percent?.printed).toBe('83,97');
    expect(printed.performance?.printed).toBe('91,71');
  });
});

describe('The realisation of an indicator', () => {
  it('of a survey is the respondent-weighted mean of its months, over 25', () => {
    const { indicators } = answer(
      definitionRow('ikm', IKM, { method: 'survey' }),
      targetRow('ikm', '3.15'),
      survey('2021-01', 22, '98.64'),
      survey('2021-02', 4, '100'),
    );
    // (22 × 98,64 + 4 × 100) / 26 / 25
    expect(indicators[0]?.realisation?.exact).toBe('32126/8125');
    expect(indicators[0]?.positions).toHaveLength(3);
  });

  it('is a quotient: numerator over denominator is the realisation', () => {
    const { indicators } = answer(definitionRow('ikm', IKM), targetRow('ikm', '3.15'), survey('2021-01', 22, '98.64'));
    const [ikm] = indicators;
    expect(Number(ikm?.numerator?.value) / Number(ikm?.denominator?.value)).toBeCloseTo(
      Number(ikm?.realisation?.value),
      12,
    );
  });

  it('that nobody recorded is unknown with a note, never zero', () => {
    const { indicators, indicatorAchievement, performance, notes } = answer(
      definitionRow('iki', RECORDED),
      targetRow('iki', '3.11'),
    );
    expect(indicators[0]).toMatchObject({ realisation: null, achievement: null });
    expect(indicators[0]?.notes.map(({ code }) => code)).toContain('VALUE_NOT_RECORDED');
    expect([indicatorAchievement, performance]).toEqual([null, null]);
    expect(notes.map(({ code }) => code)).toContain('ACHIEVEMENT_UNKNOWN');
  });

  it('without a target has no achievement', () => {
    const { indicators } = answer(definitionRow('iki', RECORDED), valueRow('iki', '3.23'));
    expect(indicators[0]).toMatchObject({ target: null, realisation: { printed: '3,23' }, achievement: null });
    expect(indicators[0]?.notes.map(({ code }) => code)).toContain('NO_TARGET');
  });

  it('warns of an outlier month, few respondents and missing months, and refuses none', () => {
    const months = ['01', '02', '03', '04'].map((month) =>
      survey(`2021-${month}`, month === '02' ? 4 : 35, month === '04' ? '38.45' : '99'),
    );
    const { indicators } = answer(definitionRow('ikm', IKM), targetRow('ikm', '3.15'), ...months);
    const codes = indicators[0]?.notes.map(({ code }) => code) ?? [];
    expect(codes.filter((code) => code === 'SURVEY_OUTLIER_MONTH')).toHaveLength(1);
    expect(codes.filter((code) => code === 'SURVEY_FEW_RESPONDENTS')).toHaveLength(1);
    expect(codes.filter((code) => code === 'SURVEY_MONTH_MISSING')).toHaveLength(8);
    expect(indicators[0]?.achievement).not.toBeNull();
  });

  it('where lower is better is (2 × target − realisation) / target', () => {
    const lower = definitionRow('pelanggaran', RECORDED, { direction: 'lower-is-better' });
    const { indicators } = answer(lower, targetRow('pelanggaran', '4'), valueRow('pelanggaran', '3'));
    expect(indicators[0]?.achievement?.printed).toBe('125,00');
  });

  it('may be printed finer than its target, which is printed as it was signed', () => {
    const fine = definitionRow('indeks-pengamanan', RECORDED, { decimals: 4 });
    const { indicators } = answer(
      fine,
      targetRow('indeks-pengamanan', '3.11'),
      valueRow('indeks-pengamanan', '1.6650'),
    );
    expect(indicators[0]).toMatchObject({ target: { printed: '3,11' }, realisation: { printed: '1,6650' } });
  });

  it('is capped only where its definition has a cap', () => {
    const capped = definitionRow('iki', RECORDED, { cap: '120' });
    const { indicators } = answer(capped, targetRow('iki', '2'), valueRow('iki', '3'));
    expect(indicators[0]?.achievement?.printed).toBe('120,00');
  });

  it('follows the highest version of the definition that applies to the year', () => {
    const later = definitionRow('iki', { op: 'constant', value: '4' }, { version: 2, validFrom: 2022 });
    const revised = definitionRow('iki', { op: 'constant', value: '2' }, { version: 3, validFrom: 2021 });
    const { indicators } = answer(definitionRow('iki', RECORDED), later, revised, targetRow('iki', '2'));
    expect(indicators[0]).toMatchObject({ definitionVersion: 3, achievement: { printed: '100,00' } });
  });
});

describe('Indeks Pengamanan, composite', () => {
  const target = (kind: string, quantity: number) => ({
    kind: 'activity-target',
    period: '2021',
    quantity,
    dimensions: { kind },
  });
  const tally = (kind: string, quantity: number) => ({ kind, basis: 'tally' as const, period: '2021', quantity });
  const due = (workflow: string, met: string) => ({
    kind: 'due-step',
    period: '2021-05-05',
    quantity: 1,
    dimensions: { workflow, met },
  });
  const definition = definitionRow('indeks-pengamanan', compositeIndeksPengamanan, {
    method: 'composite',
    officeMethod: true,
  });
  const targets = [
    target('timpora-meeting', 4),
    target('intelligence-operation', 12),
    target('independent-operation', 48),
    target('joint-operation', 2),
  ];
  const acts = [
    tally('timpora-meeting', 2),
    tally('intelligence-operation', 10),
    tally('independent-operation', 42),
    tally('joint-operation', 2),
  ];

  it('of 2/4, 10/12, 42/48, 2/2, 0/1 and 5/5 is 18,625/6', () => {
    const dues = [due('criminal-case', 'no'), ...Array.from({ length: 5 }, () => due('enforcement', 'yes'))];
    const { indicators } = answer(definition, targetRow('indeks-pengamanan', '3.11'), ...targets, ...acts, ...dues);
    expect(indicators[0]).toMatchObject({
      realisation: { exact: '149/48', printed: '3,10' },
      achievement: { printed: '99,81' },
    });
    expect(indicators[0]?.notes.map(({ code }) => code)).toContain('OFFICE_METHOD');
  });

  it('leaves out and lists components without a target', () => {
    const { indicators } = answer(definition, targetRow('indeks-pengamanan', '3.11'), ...targets, ...acts);
    // (2,5 + 3,5 + 3,625 + 4) / 4
    expect(indicators[0]?.realisation?.exact).toBe('109/32');
    expect(indicators[0]?.notes.filter(({ code }) => code === 'COMPONENT_LEFT_OUT')).toHaveLength(2);
  });

  it('is not raised by doing more than the target', () => {
    const more = answer(
      definition,
      targetRow('indeks-pengamanan', '3.11'),
      target('joint-operation', 2),
      tally('joint-operation', 50),
    );
    expect(more.indicators[0]?.realisation?.printed).toBe('4,00');
  });

  it('with no component that has a target cannot be computed yet', () => {
    const { indicators } = answer(definition, targetRow('indeks-pengamanan', '3.11'));
    expect(indicators[0]).toMatchObject({ realisation: null });
    expect(indicators[0]?.notes.map(({ code }) => code)).toContain('NO_COMPONENT');
  });

  it('is unknown where a promised activity was not counted: unknown is not zero', () => {
    const { indicators } = answer(definition, targetRow('indeks-pengamanan', '3.11'), ...targets, ...acts.slice(1));
    expect(indicators[0]?.realisation).toBeNull();
    expect(indicators[0]?.notes.map(({ code }) => code)).toContain('COUNT_UNKNOWN');
  });
});

describe('Absorption', () => {
  it('is the ratio of sums, and takes the latest cumulative realisation of each output', () => {
    const { absorption } = answer(
      allotment('A', 100),
      allotment('B', 300),
      realisation('A', 40, '2021-06-30'),
      realisation('A', 90),
      realisation('B', 210),
    );
    expect(absorption).toMatchObject({
      allotment: { printed: '400' },
      realisation: { printed: '300' },
      percent: { printed: '75,00' },
    });
  });

  it('names the outputs whose realisation is not recorded', () => {
    const { absorption, notes } = answer(allotment('A', 100), allotment('B', 300), realisation('A', 40));
    expect(absorption.realisation?.printed).toBe('40');
    expect(notes).toContainEqual({ code: 'REALISATION_PARTIAL', text: 'Belum ada realisasi untuk: B.' });
  });

  it('is unknown without an allotment or without any realisation', () => {
    expect(answer(allotment('A', 100)).absorption).toMatchObject({ realisation: null, percent: null });
    expect(answer(realisation('A', 100)).absorption).toMatchObject({ allotment: null, percent: null });
  });
});

describe('Figures whose scope holds an event that could not be read', () => {
  it('say so', () => {
    const facts = { ...yearFacts([]), parked: { count: 1, positions: ['0000000000000007'] } };
    expect(indicatorsAnswer(facts, null).notes.map(({ code }) => code)).toContain('PARKED_EVENTS');
  });
});
