import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { takImport } from './tak.import';
import { takWorkflow } from './tak.workflow';

const tak = Scenario.of(takWorkflow);
const first = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
const second = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6072';
const one = { person: first, nationality: 'CHN', sex: 'male', measures: ['a', 'f'] };
const two = { person: second, nationality: 'KOR', sex: 'female', measures: ['e'], overstayDays: 10 };
const references = { [`cilegon.person-${first}`]: { statuses: [] }, [`cilegon.person-${second}`]: { statuses: [] } };
const decide = { type: 'DecideTak', data: { decidedOn: '2021-03-31', persons: [one, two] } };
const object = { type: 'ObjectToTak', data: { person: first, objectedOn: '2021-04-02' } };
const setAside = { type: 'DecideTakObjection', data: { person: first, decidedOn: '2021-05-03', result: 'annulled' } };
const annul = { type: 'AnnulTak', data: { annulledOn: '2021-06-01', by: 'court', reason: 'putusan pengadilan' } };
const given = (...list: readonly Command[]) => tak.given(...list.map((each) => [each, { references }] as const));
const decided = given(decide);
const counted = (scenario: typeof tak) =>
  scenario
    .facts()
    .filter(({ fact }) => fact.basis === 'act')
    .map(({ fact }) => [fact.kind, fact.period, fact.quantity, fact.dimensions]);
const stated = (scenario: typeof tak) =>
  scenario
    .facts()
    .filter(({ fact }) => fact.basis === 'statement' && fact.kind !== 'tak-charge')
    .map(({ fact }) => [fact.kind, fact.period, fact.dimensions]);
const acts = [
  ['tak-decision', '2021-03-31', 1, {}],
  ['tak-measure', '2021-03-31', 1, { measure: 'a', nationality: 'CHN', sex: 'male' }],
  ['tak-measure', '2021-03-31', 1, { measure: 'f', nationality: 'CHN', sex: 'male' }],
  ['tak-measure', '2021-03-31', 1, { measure: 'e', nationality: 'KOR', sex: 'female' }],
  ['tak-person', '2021-03-31', 1, { nationality: 'CHN', sex: 'male' }],
  ['tak-person', '2021-03-31', 1, { nationality: 'KOR', sex: 'female' }],
];
const correct = (changes: object) => ({ type: 'RequestCorrection', data: { changes, reason: 'salah ketik' } });
const corrected = (scenario: typeof tak, changes: object, known: object = references) =>
  scenario.given(
    [correct(changes), { references: { ...known } }],
    [
      { type: 'ApproveCorrection', data: {} },
      { actor: 'head-1', references: { ...known } },
    ],
  );

describe('The facts of a TAK', () => {
  it('are three kinds, decision, persons and measures, never one "tak", dated the decision', () => {
    expect(counted(decided)).toEqual(acts);
    expect(decided.facts().every(({ fact }) => fact.section === 'inteldakim')).toBe(true);
  });

  it('state the charge in whole rupiah', () => {
    const charge = decided.facts().find(({ fact }) => fact.kind === 'tak-charge');
    expect(charge?.fact).toMatchObject({ basis: 'statement', period: '2021-03-31', quantity: 10_000_000 });
  });

  it('stay when the decision is annulled: it did happen, and the annulment is a fact of its own', () => {
    const annulled = given(decide, object, setAside, annul);
    expect(counted(annulled)).toEqual(acts);
    const [male, female] = [
      { nationality: 'CHN', sex: 'male' },
      { nationality: 'KOR', sex: 'female' },
    ];
    expect(stated(annulled)).toEqual([
      ['tak-annulled', '2021-06-01', { ...female, by: 'court' }],
      ['tak-annulled', '2021-05-03', { ...male, by: 'objection' }],
      ['tak-objection', '2021-04-02', male],
      ['tak-objection-decided', '2021-05-03', { ...male, result: 'annulled' }],
    ]);
  });

  it('are no annulment where the objection was not followed', () => {
    const upheld = given(decide, object, { ...setAside, data: { ...setAside.data, result: 'upheld' } });
    expect(stated(upheld).map(([kind]) => kind)).toEqual(['tak-objection', 'tak-objection-decided']);
    expect(stated(given(decide, object)).map(([kind]) => kind)).toEqual(['tak-objection']);
  });

  it('go when the record was wrong and is voided, which is not an annulment', () => {
    const voided = given(decide, annul).given(
      [{ type: 'RequestVoid', data: { reason: 'tidak pernah terjadi' } }],
      [{ type: 'ApproveVoid', data: {} }, { actor: 'head-1' }],
    );
    expect(voided.facts()).toEqual([]);
  });

  it('change no more when the number follows', () => {
    expect(decided.when({ type: 'NumberTakDecision', data: { decisionNumber: 'TAK-1' } }).factChanges).toEqual([]);
  });
});

describe('A correction of a TAK', () => {
  it('changes what is counted, and the charge with it', () => {
    const after = corrected(decided, { decidedOn: '2021-04-01', persons: [{ ...two, overstayDays: 12 }] });
    expect(counted(after).map(([kind, period]) => [kind, period])).toEqual([
      ['tak-decision', '2021-04-01'],
      ['tak-measure', '2021-04-01'],
      ['tak-person', '2021-04-01'],
    ]);
    expect(after.state().entity).toMatchObject({ charges: [{ person: second, days: 12, amount: 12_000_000 }] });
  });

  it('reads objections and annulments again, one after another', () => {
    const annulled = given(decide, object, setAside, annul);
    const kept = corrected(annulled, { details: { ground: 'Izin tinggal' } });
    expect(kept.state().entity).toMatchObject({ status: 'annulled', details: { ground: 'Izin tinggal' } });
    expect(kept.facts()).toEqual(annulled.facts());
    const objections = [{ ...object.data, decision: { decidedOn: '2021-05-03', result: 'upheld' } }];
    expect(corrected(annulled, { objections }).state().entity).toMatchObject({ status: 'decided' });
    expect(annulled.refusal(correct({ persons: [two] }), { references })).toMatchObject({
      code: 'PERSON_NOT_IN_DECISION',
      field: 'changes.objections[0].person',
    });
    expect(annulled.refusal(correct({ decidedOn: '2021-04-03' }), { references }).code).toBe(
      'DATE_BEFORE_PRECEDING_STEP',
    );
    expect(decided.refusal(correct({ charges: [] }), { references }).code).toBe('CORRECTION_FIELD_UNKNOWN');
  });

  it('puts no exempt person in, but one who was found to be a victim later does not hinder it', () => {
    const victim = { ...references, [`cilegon.person-${first}`]: { statuses: ['victim-of-trafficking'] } };
    const typo = corrected(decided, { details: { decisionNumber: 'TAK-2' } }, victim);
    expect(typo.state().entity).toMatchObject({ details: { decisionNumber: 'TAK-2' } });
    const worse = correct({ persons: [{ ...one, measures: ['a', 'c', 'f'] }, two] });
    expect(decided.refusal(worse, { references: victim }).code).toBe('TAK_VICTIM_EXEMPT');
    const [only] = [given({ ...decide, data: { ...decide.data, persons: [two] } })];
    expect(only.refusal(correct({ persons: [one, two] }), { references: victim }).code).toBe('TAK_VICTIM_EXEMPT');
  });

  it('asks the register for the persons before and after it', () => {
    const reads = (command: Command, scenario: typeof tak) =>
      takWorkflow.reads?.(command as never, 'cilegon', scenario.state());
    const both = [`cilegon.person-${first}`, `cilegon.person-${second}`];
    expect(reads(decide, tak)).toEqual(both);
    const single = given({ ...decide, data: { ...decide.data, persons: [one] } });
    const add = correct({ persons: [one, two] });
    expect([...(reads(add, single) ?? [])].sort()).toEqual(both);
    const pending = single.given([add, { references }]);
    expect([...(reads({ type: 'ApproveCorrection', data: {} }, pending) ?? [])].sort()).toEqual(both);
    expect(reads(annul, single)).toEqual([]);
  });
});

describe('The row of a TAK in the register', () => {
  it('says how many persons and which measures, and names nobody', () => {
    expect(takWorkflow.register(given(decide, object, setAside).state().entity)).toEqual({
      status: 'decided',
      occurredOn: '2021-03-31',
      summary: { persons: 2, measures: 'a e f', openObjections: 0, annulled: 1 },
    });
    expect(takWorkflow.register(tak.state().entity)).toEqual({ status: 'new', summary: {} });
  });
});

describe('The rows of a TAK in its file', () => {
  it('are its persons, gathered by the mark of the decision', () => {
    const rows = [one, { ...two, chargeUnpaid: 'tidak' }].map((person) => ({
      decision: 'TAK-1',
      decidedOn: '2021-03-31',
      ...person,
    }));
    expect(rows.map((row) => takImport.group?.key(row))).toEqual(['TAK-1', 'TAK-1']);
    const plan = takImport.group?.toPlan(rows);
    expect(plan?.commands).toEqual([
      { ...decide, data: { ...decide.data, persons: [one, { ...two, chargeUnpaid: false }] } },
    ]);
    expect(counted(given(...(plan?.commands ?? [])))).toEqual(acts);
    expect(takImport.toPlan({ ...rows[0] }).commands).toEqual([
      { ...decide, data: { ...decide.data, persons: [one] } },
    ]);
  });
});
