import { Scenario } from '@jejak/records/testing';
import { definitionVersions } from './definition-versions';
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
  data: { ...data, source: 'Perjanjian Kinerja 2022', reason: 'skala diganti', ...overrides },
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
    expect(definition.refusal(revise({})).allowed).toEqual(['DefineIndicator', 'ProposeIndicatorDefinition']);
    expect(definition.given([define]).refusal(define).allowed).toEqual([
      'ReviseIndicatorDefinition',
      'ProposeIndicatorDefinition',
    ]);
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

describe('A proposed version', () => {
  const propose = (overrides: object = {}) => ({
    type: 'ProposeIndicatorDefinition',
    data: { ...data, reason: 'bobot diganti', ...overrides },
  });
  const approve = { type: 'ApproveIndicatorDefinition', data: { version: 2 } };
  const proposed = definition.given([define], [propose({ validFrom: 2022, name: 'Usulan' })]);

  it('judges no year until a second person approves it', () => {
    expect(proposed.facts().map(({ item }) => item)).toEqual(['v1']);
    expect(proposed.refusal(approve).code).toBe('FOUR_EYES');
    const approved = proposed.given([approve, { actor: 'officer-2' }]);
    expect(approved.facts().map(({ item, fact }) => [item, fact.period])).toEqual([
      ['v1', '2021'],
      ['v2', '2022'],
    ]);
    expect(approved.refusal(approve).code).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('waits in a queue, and no longer once it is decided', () => {
    const waiting = (state: IndicatorDefinitionState) => indicatorDefinitionWorkflow.waiting?.(state) ?? [];
    expect(waiting(proposed.state().entity).map(({ item, nextStep }) => [item, nextStep])).toEqual([
      ['v2', 'ApproveIndicatorDefinition'],
    ]);
    const reject = { type: 'RejectIndicatorDefinition', data: { version: 2, reason: 'belum dibahas' } };
    const rejected = proposed.given([reject, { actor: 'officer-2' }]);
    expect(waiting(rejected.state().entity)).toEqual([]);
    expect(
      rejected.given([propose()]).refusal({ type: 'ApproveIndicatorDefinition', data: { version: 2 } }),
    ).toMatchObject({
      code: 'PROPOSAL_NOT_FOUND',
      allowed: ['3'],
    });
  });

  it('may be the first of an indicator, and is checked like any other', () => {
    expect(definition.given([propose()]).facts()).toEqual([]);
    expect(definition.refusal(propose({ formula: { op: 'power' } })).field).toBe('formula.op');
    expect(definition.refusal(propose({ reason: '' })).code).toBe('REASON_INVALID');
  });

  it('is needed where no document decided the new version', () => {
    expect(definition.given([define]).refusal(revise({ source: undefined }))).toMatchObject({
      code: 'SOURCE_REQUIRED',
      allowed: ['source', 'ProposeIndicatorDefinition'],
    });
  });

  it('takes over the years that it applies to, and leaves the others to the version before', () => {
    const approved = proposed.given([approve, { actor: 'officer-2' }]);
    const third = approved.given([propose({ validFrom: 2021, validTo: 2021 })]);
    expect(versionsOf(third.state().entity)).toEqual([
      [1, 'in-force', [{ from: 2021, to: 2021 }]],
      [2, 'in-force', [{ from: 2022, to: null }]],
      [3, 'proposed', []],
    ]);
    const decided = third.given([{ type: 'ApproveIndicatorDefinition', data: { version: 3 } }, { actor: 'officer-2' }]);
    expect(versionsOf(decided.state().entity)).toEqual([
      [1, 'superseded', []],
      [2, 'in-force', [{ from: 2022, to: null }]],
      [3, 'in-force', [{ from: 2021, to: 2021 }]],
    ]);
  });
});

const versionsOf = (state: IndicatorDefinitionState) =>
  definitionVersions(state).map(({ definition: { version }, status, years }) => [version, status, years]);

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
