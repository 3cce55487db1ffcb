import { indicatorDefinitionWorkflow } from '@jejak/indicators/domain';
import { Scenario, testContext } from '@jejak/records/testing';
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
const other = { ...defined, actor: 'officer-2' };
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

describe('The definitions that an agreement is checked against', () => {
  const { reads } = performanceAgreementWorkflow;
  const streams = ['cilegon.indicatorDefinition-ikm', 'cilegon.indicatorDefinition-iki'];
  const correction = {
    type: 'RequestCorrection' as const,
    data: { changes: { targets: [{ indicator: 'ipk' }] }, reason: '' },
  };

  it('are those of its targets', () => {
    expect(reads?.({ type: 'SignAgreement', data: signing }, 'cilegon', agreement.state())).toEqual(streams);
  });

  it('are read at a correction and at its approval too', () => {
    expect(reads?.(correction, 'cilegon', signed.state())).toEqual(['cilegon.indicatorDefinition-ipk', ...streams]);
    const pending = { changes: { targets: [{ indicator: 'ipk', target: '3' }] }, reason: 'salah ketik' };
    const withIpk = { references: { ...defined.references, 'cilegon.indicatorDefinition-ipk': definition('ipk') } };
    const requested = signed.given([{ type: 'RequestCorrection', data: pending }, withIpk]);
    expect(reads?.({ type: 'ApproveCorrection', data: {} }, 'cilegon', requested.state())).toEqual([
      'cilegon.indicatorDefinition-ipk',
      ...streams,
    ]);
  });

  it('are none where the request is no list of targets', () => {
    const broken = (targets: unknown) => ({ type: 'SignAgreement' as const, data: { targets } });
    for (const targets of ['ikm', [null, 'ikm', { indicator: 7 }, { indicator: 'IKM /' }], undefined])
      expect(reads?.(broken(targets), 'cilegon', agreement.state())).toEqual([]);
  });
});

describe('A correction of an agreement', () => {
  const correct = (changes: object) => ({ type: 'RequestCorrection', data: { changes, reason: 'salah ketik' } });
  const approve = { type: 'ApproveCorrection', data: {} };

  it('takes effect when a second person approves it, and moves the target', () => {
    const requested = signed.given([correct({ targets: [{ indicator: 'ikm', target: '3,2' }] }), defined]);
    expect(requested.refusal(approve, defined).code).toBe('FOUR_EYES');
    const targets = requested
      .given([approve, other])
      .facts()
      .flatMap(({ fact }) => (fact.kind === 'indicator-target' ? [[fact.dimensions['indicator'], fact.value]] : []));
    expect(targets).toEqual([['ikm', '3.2']]);
  });

  it('meets the rules of signing', () => {
    const zero = correct({ targets: [{ indicator: 'ikm', target: '0' }] });
    expect(signed.refusal(zero, defined).code).toBe('TARGET_ZERO');
    expect(signed.refusal(correct({ signedOn: '2022-01-01' }), defined).code).toBe('DATE_IN_FUTURE');
  });

  it('does not change the year, which names the agreement', () => {
    expect(signed.refusal(correct({ year: 2020 }), defined).code).toBe('CORRECTION_FIELD_UNKNOWN');
  });

  it('reaches the amendment only where there is one, and keeps it after the signing', () => {
    const dated = correct({ amendment: { amendedOn: '2021-05-04' } });
    expect(signed.refusal(dated, defined).code).toBe('CORRECTION_FIELD_UNKNOWN');
    const amended = signed.given([amend(), defined]);
    expect(amended.given([dated, defined]).when(approve, other).state.entity).toMatchObject({
      status: 'amended',
      agreement: { amendment: { amendedOn: '2021-05-04', reason: 'revisi kinerja' } },
    });
    const early = correct({ amendment: { amendedOn: '2021-01-03' } });
    expect(amended.refusal(early, defined).code).toBe('DATE_BEFORE_PRECEDING_STEP');
  });
});

describe('A voided or withdrawn agreement', () => {
  it('states no targets, and the year may be signed again', () => {
    const voided = signed.given(
      [{ type: 'RequestVoid', data: { reason: 'tahun keliru' } }],
      [{ type: 'ApproveVoid', data: {} }, { actor: 'officer-2' }],
    );
    expect(voided.facts()).toEqual([]);
    expect(voided.given([sign(), defined]).facts()).toHaveLength(3);
    const withdrawn = signed.given([{ type: 'Withdraw', data: { reason: 'salah berkas' } }]);
    expect(withdrawn.facts()).toEqual([]);
    expect(withdrawn.when(sign(), testContext(defined)).types).toEqual(['AgreementSigned']);
  });
});

describe('The facts of an agreement', () => {
  it('are a statement of the year for each target', () => {
    const facts = signed.facts().map(({ fact }) => fact);
    expect(facts.find(({ name }) => name === 'target:ikm')).toEqual({
      name: 'target:ikm',
      office: 'cilegon',
      section: 'tata-usaha',
      kind: 'indicator-target',
      basis: 'statement',
      period: '2021',
      quantity: 0,
      value: '3.15',
      dimensions: { indicator: 'ikm' },
      detail: { signedOn: '2021-01-04', source: 'Perjanjian Kinerja 2021', order: 0 },
    });
    expect(facts.find(({ kind }) => kind === 'activity-target')).toMatchObject({
      basis: 'statement',
      quantity: 4,
      dimensions: { kind: 'timpora-meeting' },
    });
  });

  it('drop a target that an amendment leaves out', () => {
    const amended = signed.given([
      amend({ targets: [{ indicator: 'iki', target: '3' }], activityTargets: [] }),
      defined,
    ]);
    expect(amended.facts().map(({ fact }) => [fact.name, fact.value])).toEqual([['target:iki', '3']]);
  });

  it('show in the register by the day of the last step', () => {
    const { register } = performanceAgreementWorkflow;
    expect(register(agreement.state().entity)).toEqual({ status: 'new', summary: {} });
    expect(register(signed.given([amend(), defined]).state().entity)).toEqual({
      status: 'amended',
      occurredOn: '2021-05-03',
      summary: { year: 2021, targets: 2, activityTargets: 1 },
    });
  });
});
