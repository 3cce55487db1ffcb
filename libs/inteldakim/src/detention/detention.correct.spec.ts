import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { OTHER_PERSON, OTHER_STREAM, PERSON, registered, STRANGER } from '../testing/register';
import { detentionWorkflow } from './detention.workflow';

const detention = Scenario.of(detentionWorkflow);
const person = { person: PERSON, nationality: 'CHN', sex: 'male' };
const order = {
  type: 'OrderDetention',
  data: {
    ...person,
    orderedOn: '2021-06-01',
    ground: 'd',
    reason: 'Menunggu deportasi',
    place: 'office-room',
  },
};
const orderWith = (data: object): Command => ({ ...order, data: { ...order.data, ...data } });
const cancel = { type: 'CancelDetention', data: { cancelledOn: '2021-06-02', reason: 'salah orang' } };
const admit = { type: 'AdmitDetainee', data: { admittedOn: '2021-06-02' } };
const escape = { type: 'RecordEscape', data: { on: '2021-06-10' } };
const recapture = { type: 'RecordRecapture', data: { on: '2021-06-14' } };
const end = { type: 'EndDetention', data: { on: '2021-06-20', end: 'deported' } };
const endWith = (data: object): Command => ({ type: 'EndDetention', data: { on: '2021-06-20', ...data } });

const known = registered();
const given = (...commands: readonly Command[]) => detention.given(...commands.map((each) => [each, known] as const));
const admitted = given(order, admit);

describe('The dates of a detention', () => {
  it.each([
    ['the order', detention, orderWith({ orderedOn: '2021-07-02' }), 'orderedOn'],
    ['the admission', given(order), { ...admit, data: { admittedOn: '2021-07-02' } }, 'admittedOn'],
    ['an escape', admitted, { ...escape, data: { on: '2021-07-02' } }, 'on'],
    ['the end', admitted, endWith({ end: 'died', on: '2021-07-02' }), 'on'],
    [
      'the cancellation',
      given(order),
      { ...cancel, data: { ...cancel.data, cancelledOn: '2021-07-02' } },
      'cancelledOn',
    ],
  ])('do not lie after today: %s', (_title, scenario, command, field) => {
    expect(scenario.refusal(command, known)).toMatchObject({ code: 'DATE_IN_FUTURE', field });
  });

  it.each([
    ['the admission, the order', given(order), { ...admit, data: { admittedOn: '2021-05-31' } }, '2021-06-01'],
    ['an escape, the admission', admitted, { ...escape, data: { on: '2021-06-01' } }, '2021-06-02'],
    ['a recapture, the escape', admitted.given([escape]), { ...recapture, data: { on: '2021-06-09' } }, '2021-06-10'],
    [
      'the end, the last movement',
      admitted.given([escape], [recapture]),
      endWith({ end: 'died', on: '2021-06-13' }),
      '2021-06-14',
    ],
    [
      'the cancellation, the order',
      given(order),
      { ...cancel, data: { ...cancel.data, cancelledOn: '2021-05-31' } },
      '2021-06-01',
    ],
  ])('do not precede the step before: %s', (_title, scenario, command, earliest) => {
    expect(scenario.refusal(command, known)).toMatchObject({
      code: 'DATE_BEFORE_PRECEDING_STEP',
      allowed: [`≥ ${earliest}`],
    });
  });
});

describe('A correction of a detention', () => {
  const correct = (changes: object): Command => ({
    type: 'RequestCorrection',
    data: { changes, reason: 'salah ketik' },
  });
  const approve = { type: 'ApproveCorrection', data: {} };
  const second = { actor: 'head-1', ...known };
  const ended = admitted.given([escape], [recapture], [end, known]);
  const corrected = (scenario: typeof detention, changes: object) =>
    scenario.given([correct(changes), known], [approve, second]);

  it('reaches every step: ordered, cancelled, admitted, ended', () => {
    expect(corrected(given(order), { order: { ground: 'a' } }).state().entity).toMatchObject({
      status: 'ordered',
      order: { ground: 'a' },
    });
    expect(corrected(given(order, cancel), { cancelledOn: '2021-06-01' }).state().entity).toMatchObject({
      status: 'cancelled',
      cancelledOn: '2021-06-01',
    });
    expect(corrected(admitted, { admittedOn: '2021-06-01' }).state().entity).toMatchObject({
      status: 'admitted',
      admittedOn: '2021-06-01',
    });
    expect(corrected(ended, { ending: { end: 'ground-lapsed' } }).state().entity).toMatchObject({
      status: 'ended',
      ending: { end: 'ground-lapsed', on: '2021-06-20' },
    });
  });

  it('before the admission states no fact', () => {
    expect(corrected(given(order), { order: { ground: 'a' } }).facts()).toEqual([]);
    expect(corrected(given(order, cancel), { cancelledOn: '2021-06-01' }).facts()).toEqual([]);
  });

  it('and then its inverse is the detention and the facts as they were', () => {
    const there = corrected(ended, { admittedOn: '2021-06-03', order: { sex: 'female' } });
    expect(there.facts()).not.toEqual(ended.facts());
    const again = corrected(there, { admittedOn: '2021-06-02', order: { sex: 'male' } });
    expect(again.state().entity).toEqual(ended.state().entity);
    expect(again.facts()).toEqual(ended.facts());
  });

  it('moves the date of a movement, and keeps the steps that were taken', () => {
    const movements = [
      { kind: 'escaped', on: '2021-06-11' },
      { kind: 'recaptured', on: '2021-06-14' },
    ];
    expect(corrected(ended, { movements }).state().entity).toMatchObject({ movements });
    expect(ended.refusal(correct({ movements: movements.slice(0, 1) }), known).code).toBe('CORRECTION_CHANGES_STEPS');
    expect(ended.refusal(correct({ movements: [...movements].reverse() }), known).code).toBe('CHOICE_INVALID');
  });

  it('is checked by the rules of entry', () => {
    expect(ended.refusal(correct({ admittedOn: '2021-06-12' }), known)).toMatchObject({
      code: 'DATE_BEFORE_PRECEDING_STEP',
      field: 'changes.movements[0].on',
    });
    expect(given(order).refusal(correct({ order: { person: STRANGER } }), known).code).toBe('PERSON_NOT_REGISTERED');
    const victim = { references: { [OTHER_STREAM]: { statuses: ['victim-of-trafficking'] } } };
    expect(given(order).refusal(correct({ order: { person: OTHER_PERSON } }), victim).code).toBe('VICTIM_IS_PLACED');
    const refugee = registered('refugee');
    const repatriated = admitted.given([endWith({ end: 'repatriated', repatriation: 'resettlement' }), known]);
    expect(repatriated.refusal(correct({ ending: { end: 'deported', repatriation: null } }), refugee).code).toBe(
      'REFUGEE_NOT_DEPORTED',
    );
    expect(admitted.refusal(correct({ ending: { end: 'died' } }), known).code).toBe('CORRECTION_FIELD_UNKNOWN');
  });
});
