import { indicatorDefinitionWorkflow } from '@jejak/indicators/domain';
import { Scenario } from '@jejak/records/testing';
import { performanceAgreementWorkflow } from './performance-agreement.workflow';

const definition = (code: string, max = '4') =>
  Scenario.of(indicatorDefinitionWorkflow)
    .given([
      {
        type: 'DefineIndicator',
        data: {
          code,
          name: 'Indeks',
          method: 'recorded',
          validFrom: 2021,
          unit: 'indeks',
          scale: { name: `0–${max}`, min: '0', max },
          formula: { op: 'recorded' },
        },
      },
    ])
    .state().entity;

const defined = {
  references: {
    'cilegon.indicatorDefinition-ikm': definition('ikm'),
    'cilegon.indicatorDefinition-iki': definition('iki'),
  },
};
const agreement = Scenario.of(performanceAgreementWorkflow);

const promised = {
  targets: [
    { indicator: 'ikm', target: '3,15' },
    { indicator: 'iki', target: '3,11' },
  ],
  activityTargets: [{ kind: 'timpora-meeting', target: 4 }],
};
const signing = { year: 2021, signedOn: '2021-01-04', ...promised, source: 'Perjanjian Kinerja 2021' };
const sign = (changes: object = {}) => ({ type: 'SignAgreement', data: { ...signing, ...changes } });
const amending = { amendedOn: '2021-05-03', reason: 'revisi kinerja', ...promised };
const amend = (changes: object = {}) => ({ type: 'AmendAgreement', data: { ...amending, ...changes } });
const signed = agreement.given([sign(), defined]);

describe('A performance agreement', () => {
  it('is signed once a year, with targets for indicators and activities', () => {
    const outcome = agreement.when(sign(), defined);
    expect(outcome.types).toEqual(['AgreementSigned']);
    expect(outcome.state.entity).toMatchObject({
      status: 'signed',
      agreement: {
        year: 2021,
        targets: [
          { indicator: 'ikm', target: '3.15' },
          { indicator: 'iki', target: '3.11' },
        ],
      },
    });
    const again = signed.refusal(sign(), defined);
    expect(again).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', allowed: ['AmendAgreement'] });
  });

  it('is signed without a day where its document gives none', () => {
    const { signedOn: _day, ...dayless } = signing;
    expect(agreement.when({ type: 'SignAgreement', data: dayless }, defined).types).toEqual(['AgreementSigned']);
  });

  it('is amended after it was signed, any number of times', () => {
    expect(agreement.refusal(amend(), defined)).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      allowed: ['SignAgreement'],
    });
    const amended = signed.given([amend(), defined]);
    expect(amended.state().entity).toMatchObject({ status: 'amended', agreement: { signedOn: '2021-01-04' } });
    expect(amended.when(amend({ amendedOn: '2021-06-01' }), defined).types).toEqual(['AgreementAmended']);
  });

  it('carries the whole agreement in its amendment, with what stays', () => {
    const [event] = signed.when(amend({ activityTargets: [] }), defined).events;
    expect(event?.data).toEqual({
      on: '2021-05-03',
      agreement: {
        year: 2021,
        signedOn: '2021-01-04',
        source: 'Perjanjian Kinerja 2021',
        targets: [
          { indicator: 'ikm', target: '3.15' },
          { indicator: 'iki', target: '3.11' },
        ],
        activityTargets: [],
        amendment: { amendedOn: '2021-05-03', reason: 'revisi kinerja' },
      },
    });
  });

  it.each([
    [
      'a target of zero, which an achievement would divide by',
      { targets: [{ indicator: 'ikm', target: '0,00' }] },
      'TARGET_ZERO',
      'targets[0].target',
    ],
    [
      'an activity target of zero',
      { activityTargets: [{ kind: 'bap', target: 0 }] },
      'TARGET_ZERO',
      'activityTargets[0].target',
    ],
    [
      'an activity target that is no whole number',
      { activityTargets: [{ kind: 'bap', target: 1.5 }] },
      'WHOLE_INVALID',
      'activityTargets[0].target',
    ],
    [
      'a target off the scale of its indicator',
      { targets: [{ indicator: 'ikm', target: '315' }] },
      'VALUE_OFF_SCALE',
      'targets[0].target',
    ],
    [
      'an indicator without definition',
      { targets: [{ indicator: 'ipk', target: '3' }] },
      'INDICATOR_UNDEFINED',
      'targets[0].target',
    ],
    [
      'an indicator whose code names no stream',
      { targets: [{ indicator: 'ikm/..', target: '3' }] },
      'INDICATOR_UNDEFINED',
      'targets[0].target',
    ],
    [
      'two targets for one indicator',
      { targets: [...promised.targets, { indicator: 'ikm', target: '3' }] },
      'TARGET_DUPLICATE',
      'targets[2].indicator',
    ],
    [
      'two targets for one kind',
      {
        activityTargets: [
          { kind: 'bap', target: 1 },
          { kind: 'bap', target: 2 },
        ],
      },
      'TARGET_DUPLICATE',
      'activityTargets[1].kind',
    ],
    [
      'a kind that nobody counts',
      { activityTargets: [{ kind: 'rapat', target: 4 }] },
      'KIND_UNKNOWN',
      'activityTargets[0].kind',
    ],
    ['no target at all', { targets: [], activityTargets: [] }, 'AGREEMENT_EMPTY', 'targets'],
    ['a field that it does not know', { signatory: 'Kepala Kantor' }, 'FIELD_UNKNOWN', 'signatory'],
  ])('is refused with %s, signed or amended', (_words, changes, code, field) => {
    expect(agreement.refusal(sign(changes), defined)).toMatchObject({ code, field });
    expect(signed.refusal(amend(changes), defined)).toMatchObject({ code, field });
  });

  it.each([
    ['a signing day after today', { signedOn: '2021-07-02' }, 'DATE_IN_FUTURE', 'signedOn'],
    ['an impossible year', { year: 20211 }, 'YEAR_INVALID', 'year'],
    ['no year', { year: undefined }, 'FIELD_REQUIRED', 'year'],
    ['no source', { source: '' }, 'TEXT_INVALID', 'source'],
  ])('is not signed with %s', (_words, changes, code, field) => {
    expect(agreement.refusal(sign(changes), defined)).toMatchObject({ code, field });
  });

  it('is not amended before it was signed, before the last amendment, or after today', () => {
    expect(signed.refusal(amend({ amendedOn: '2021-01-03' }), defined)).toMatchObject({
      code: 'DATE_BEFORE_PRECEDING_STEP',
      allowed: ['≥ 2021-01-04'],
    });
    const amended = signed.given([amend(), defined]);
    expect(amended.refusal(amend({ amendedOn: '2021-05-02' }), defined)).toMatchObject({
      code: 'DATE_BEFORE_PRECEDING_STEP',
      allowed: ['≥ 2021-05-03'],
    });
    expect(signed.refusal(amend({ amendedOn: '2021-07-02' }), defined).code).toBe('DATE_IN_FUTURE');
  });

  it('is not amended without a reason', () => {
    expect(signed.refusal(amend({ reason: ' ' }), defined).field).toBe('reason');
    expect(signed.refusal(amend({ reason: undefined }), defined).code).toBe('REASON_INVALID');
  });
});
