import { Refusal } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { bapImport } from './bap.import';
import { bapWorkflow } from './bap.workflow';

const bap = Scenario.of(bapWorkflow);
const person = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
const firstBap = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6080';
const details = { type: 'lost-passport', person, nationality: 'IDN', sex: 'female' };
const open = { type: 'OpenBap', data: { openedOn: '2021-03-30', ...details } };
const sign = { type: 'SignBap', data: { signedOn: '2021-04-01', outcome: 'replacement-recommended' } };
const signed = bap.given([open], [sign]);
const correct = (changes: object) => ({ type: 'RequestCorrection', data: { changes, reason: 'salah ketik' } });
const approve = [{ type: 'ApproveCorrection', data: {} }, { actor: 'head-1' }] as const;
const dimensions = { type: 'lost-passport', outcome: 'replacement-recommended', nationality: 'IDN', sex: 'female' };

describe('The facts of a BAP', () => {
  it('are one signed record, counted at the signing and dated it', () => {
    expect(signed.facts()).toEqual([
      {
        op: 'put',
        item: '',
        fact: {
          name: 'counted',
          office: 'cilegon',
          section: 'inteldakim',
          kind: 'bap',
          basis: 'act',
          period: '2021-04-01',
          quantity: 1,
          dimensions,
        },
      },
    ]);
  });

  it('are none until it is signed: a BAP that is open or cancelled is not counted', () => {
    expect(bap.given([open]).facts()).toEqual([]);
    expect(bap.given([open], [{ type: 'CancelBap', data: { reason: 'tidak hadir' } }]).facts()).toEqual([]);
    expect(bap.given([open], [correct({ details: { sex: 'male' } })], approve).facts()).toEqual([]);
  });

  it('count an additional BAP again: it is another record', () => {
    const references = { [`cilegon.bap-${firstBap}`]: signed.state().entity };
    const data = { ...open.data, openedOn: '2021-04-05', additionalTo: firstBap };
    const additional = bap.given(
      [{ type: 'OpenBap', data }, { references }],
      [{ type: 'SignBap', data: { ...sign.data, signedOn: '2021-04-06' } }],
    );
    expect(additional.facts().map(({ fact }) => [fact.kind, fact.period, fact.quantity])).toEqual([
      ['bap', '2021-04-06', 1],
    ]);
    expect(bapWorkflow.register(additional.state().entity).summary).toMatchObject({ additional: 1 });
  });

  it('change no more when the number follows', () => {
    expect(signed.when({ type: 'NumberBap', data: { number: 'BAP-1' } }).factChanges).toEqual([]);
  });

  it('follow a correction: the date takes one away from the old period and adds one to the new', () => {
    const moved = signed.when(correct({ signing: { signedOn: '2021-03-31' } }));
    expect(moved.factChanges).toEqual([]);
    const outcome = signed.given([correct({ signing: { signedOn: '2021-03-31' } })]).when(...approve);
    expect(outcome.factChanges.map((change) => (change.op === 'put' ? change.fact.period : change.op))).toEqual([
      'withdraw',
      '2021-03-31',
    ]);
  });

  it('are corrected only to what an entry could say', () => {
    expect(signed.refusal(correct({ details: { type: 'witness' } }))).toMatchObject({
      code: 'CHOICE_INVALID',
      field: 'changes.signing.outcome',
    });
    const witness = { details: { type: 'witness' }, signing: { outcome: 'statement-taken' } };
    expect(signed.given([correct(witness)], approve).facts()[0]?.fact.dimensions).toMatchObject({ type: 'witness' });
    expect(signed.refusal(correct({ openedOn: '2021-04-02' })).field).toBe('changes.signing.signedOn');
    expect(signed.refusal(correct({ reason: 'tidak hadir' })).code).toBe('CORRECTION_FIELD_UNKNOWN');
    const cancelled = bap.given([open], [{ type: 'CancelBap', data: { reason: 'tidak hadir' } }]);
    const recancelled = cancelled.given([correct({ cancelledOn: '2021-03-31' })], approve);
    expect(recancelled.state().entity).toMatchObject({ status: 'cancelled', cancelledOn: '2021-03-31' });
  });

  it('are shown by the row of the register, with the person as a register id, never a name', () => {
    expect(bapWorkflow.register(signed.state().entity)).toEqual({
      status: 'signed',
      occurredOn: '2021-04-01',
      summary: { ...dimensions, person: open.data.person },
    });
    expect(bapWorkflow.register(bap.state().entity)).toEqual({ status: 'new', summary: {} });
  });
});

describe('A row of the BAP file', () => {
  it('is a BAP, signed where it says when', () => {
    expect(bapImport.toPlan(open.data).commands).toEqual([open]);
    expect(bapImport.toPlan({ ...open.data, ...sign.data }).commands).toEqual([open, sign]);
    expect(() => bapImport.toPlan({ ...open.data, outcome: 'statement-taken' })).toThrow(Refusal);
  });
});
