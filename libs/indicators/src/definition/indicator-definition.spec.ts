import { Scenario } from '@jejak/records/testing';
import type { IndicatorDefinitionState } from './indicator-definition';
import { ensureOnScale } from './indicator-definition';
import { indicatorDefinitionWorkflow } from './indicator-definition.workflow';

const definition = Scenario.of(indicatorDefinitionWorkflow);
const data = {
  code: 'iki',
  name: 'Indeks Kepuasan Internal',
  method: 'recorded',
  validFrom: 2021,
  unit: 'indeks',
  scale: { name: '1–4', min: '1', max: '4' },
  formula: { op: 'recorded' },
};
const define = { type: 'DefineIndicator', data };
const revise = (overrides: object) => ({
  type: 'ReviseIndicatorDefinition',
  data: { ...data, reason: 'skala diganti', ...overrides },
});

const refusalOf = (act: () => void): { code?: string } => {
  try {
    act();
  } catch (error) {
    return error as { code?: string };
  }
  return {};
};

describe("An indicator's definition", () => {
  it('has versions, each a fact of its own', () => {
    const facts = definition.given([define], [revise({ validFrom: 2022 })]).facts();
    expect(facts.map(({ item, fact }) => [item, fact.period])).toEqual([
      ['v1', '2021'],
      ['v2', '2022'],
    ]);
  });

  it('is defined once and revised afterwards, with a reason', () => {
    expect(definition.refusal(revise({})).allowed).toEqual(['DefineIndicator']);
    expect(definition.given([define]).refusal(define).allowed).toEqual(['ReviseIndicatorDefinition']);
    expect(definition.given([define]).refusal(revise({ reason: '' })).code).toBe('REASON_INVALID');
  });

  it('keeps its code through revision and correction', () => {
    expect(definition.given([define]).refusal(revise({ code: 'ikm' })).code).toBe('INDICATOR_CODE_FIXED');
    const correction = {
      type: 'RequestCorrection',
      data: { item: 'v1', changes: { code: 'ikm' }, reason: 'salah kode' },
    };
    expect(definition.given([define]).refusal(correction).code).toBe('CORRECTION_FIELD_UNKNOWN');
  });

  it.each([
    ['an unknown operator', { formula: { op: 'power' } }, 'formula.op'],
    [
      'an operator without its parts',
      { formula: { op: 'ratio', numerator: { op: 'recorded' } } },
      'formula.denominator',
    ],
    ['a field that an operator does not have', { formula: { op: 'recorded', kind: 'bap' } }, 'formula.kind'],
    ['a kind that is not counted', { formula: { op: 'count', kind: 'meeting' } }, 'formula.kind'],
    ['a number that is none', { formula: { op: 'constant', value: 'many' } }, 'formula.value'],
    ['a scale upside down', { scale: { name: 'x', min: '4', max: '1' } }, 'scale.min'],
    ['a unit that is missing', { unit: undefined }, 'unit'],
  ])('refuses %s, naming the place', (_what, overrides, field) => {
    expect(definition.refusal({ type: 'DefineIndicator', data: { ...data, ...overrides } }).field).toBe(field);
  });

  it('refuses a formula deeper than a reader can follow', () => {
    let formula: object = { op: 'recorded' };
    for (let level = 0; level < 20; level++) formula = { op: 'mean', of: [formula] };
    expect(definition.refusal({ type: 'DefineIndicator', data: { ...data, formula } }).code).toBe('FORMULA_TOO_DEEP');
  });

  it('is corrected by a second person, and its fact with it', () => {
    const request = {
      type: 'RequestCorrection',
      data: { item: 'v1', changes: { unit: 'poin' }, reason: 'satuan keliru' },
    };
    const approve = { type: 'ApproveCorrection', data: { item: 'v1' } };
    const requested = definition.given([define], [request]);
    expect(requested.refusal(approve).code).toBe('FOUR_EYES');
    const corrected = requested.given([approve, { actor: 'officer-2' }]);
    expect(corrected.facts()[0]?.fact.detail).toMatchObject({ definition: { unit: 'poin', version: 1 } });
  });

  it('that was voided states no fact, and its version number is not used again', () => {
    const voided = definition.given(
      [define],
      [{ type: 'RequestVoid', data: { item: 'v1', reason: 'ganda' } }],
      [{ type: 'ApproveVoid', data: { item: 'v1' } }, { actor: 'officer-2' }],
    );
    expect(voided.facts()).toEqual([]);
    const again = voided.given([revise({})]);
    expect(Object.keys(again.state().entity.versions)).toEqual(['v2']);
  });

  it('is not withdrawn while a later version stands', () => {
    const withdraw = { type: 'Withdraw', data: { item: 'v1', reason: 'salah catat' } };
    expect(definition.given([define]).when(withdraw).types).toEqual(['IndicatorDefinitionWithdrawn']);
    const revised = definition.given([define], [revise({ validFrom: 2022 })]);
    expect(revised.refusal(withdraw).code).toBe('RECORD_HAS_DEPENDENTS');
  });
});

describe('A target or realisation', () => {
  const state: IndicatorDefinitionState = definition.given([define]).state().entity;

  it('lies on the scale of its indicator: 166,50 is not an index', () => {
    expect(
      refusalOf(() => {
        ensureOnScale(state, 'iki', 2021, '166.50', 'value');
      }),
    ).toMatchObject({
      code: 'VALUE_OFF_SCALE',
      field: 'value',
      allowed: ['1…4'],
    });
    expect(
      refusalOf(() => {
        ensureOnScale(state, 'iki', 2021, '1.6650', 'value');
      }),
    ).toEqual({});
  });

  it('needs a definition that applies to its year', () => {
    expect(
      refusalOf(() => {
        ensureOnScale(state, 'iki', 2020, '3', 'value');
      }).code,
    ).toBe('INDICATOR_UNDEFINED');
    expect(
      refusalOf(() => {
        ensureOnScale(undefined, 'iki', 2021, '3', 'value');
      }).code,
    ).toBe('INDICATOR_UNDEFINED');
  });
});
