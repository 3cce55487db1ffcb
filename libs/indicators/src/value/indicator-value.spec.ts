import { Scenario } from '@jejak/records/testing';
import { indicatorDefinitionWorkflow } from '../definition/indicator-definition.workflow';
import { indicatorValueWorkflow } from './indicator-value.workflow';

const definition = Scenario.of(indicatorDefinitionWorkflow)
  .given([
    {
      type: 'DefineIndicator',
      data: {
        code: 'iki',
        name: 'Indeks Kepuasan Internal',
        method: 'recorded',
        validFrom: 2021,
        unit: 'indeks',
        scale: { name: '1–4', min: '1', max: '4' },
        formula: { op: 'recorded' },
      },
    },
  ])
  .state().entity;
const references = { 'cilegon.indicatorDefinition-iki': definition };
const value = Scenario.of(indicatorValueWorkflow);
const record = (overrides: object = {}) => ({
  type: 'RecordIndicatorValue',
  data: { indicator: 'iki', period: '2021', value: '3,23', source: 'Survei internal', ...overrides },
});

describe('A recorded indicator value', () => {
  it('names its document and lies on the scale of the indicator', () => {
    const outcome = value.when(record(), { references });
    expect(outcome.factChanges).toMatchObject([{ fact: { kind: 'indicator-value', period: '2021', value: '3.23' } }]);
    expect(value.refusal(record({ source: '' }), { references }).field).toBe('source');
    expect(value.refusal(record({ value: '323' }), { references }).code).toBe('VALUE_OFF_SCALE');
    expect(value.refusal(record(), { references: {} }).code).toBe('INDICATOR_UNDEFINED');
  });

  it('of a period is recorded once; afterwards it is corrected', () => {
    const refusal = value.given([record(), { references }]).refusal(record({ value: '3.3' }), { references });
    expect(refusal).toMatchObject({ code: 'VALUE_ALREADY_RECORDED', allowed: ['RequestCorrection'] });
  });

  it('is not of a period that has not begun', () => {
    expect(value.refusal(record({ period: '2022' }), { references }).code).toBe('DATE_IN_FUTURE');
  });

  it('is corrected on the scale too, at the request and at the approval', () => {
    const correct = (changes: object) => ({
      type: 'RequestCorrection',
      data: { item: '2021', changes, reason: 'salah ketik' },
    });
    const recorded = value.given([record(), { references }]);
    expect(recorded.refusal(correct({ value: '323' }), { references }).code).toBe('VALUE_OFF_SCALE');
    const requested = recorded.given([correct({ value: '3.33' }), { references }]);
    const approve = { type: 'ApproveCorrection', data: { item: '2021' } };
    expect(requested.given([approve, { references, actor: 'officer-2' }]).facts()[0]?.fact.value).toBe('3.33');
  });

  it('reads the definition of its indicator, for a correction too', () => {
    const state = value.given([record(), { references }]).state();
    expect(
      indicatorValueWorkflow.reads?.({ type: 'ApproveCorrection', data: { item: '2021' } }, 'cilegon', state),
    ).toEqual(['cilegon.indicatorDefinition-iki']);
  });
});
