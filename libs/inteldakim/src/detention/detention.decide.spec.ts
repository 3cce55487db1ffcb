import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import {
  merged,
  OTHER_PERSON,
  OTHER_STREAM,
  PERSON,
  PERSON_STREAM,
  RECORD,
  registered,
  STRANGER,
} from '../testing/register';
import { DETENTION_ENDS } from './detention.events';
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
const number = { type: 'NumberDetentionDecision', data: { decisionNumber: 'DET-1' } };
const cancel = { type: 'CancelDetention', data: { cancelledOn: '2021-06-02', reason: 'salah orang' } };
const admit = { type: 'AdmitDetainee', data: { admittedOn: '2021-06-02' } };
const elsewhere = { type: 'PlaceDetaineeElsewhere', data: { on: '2021-06-05', reason: 'ill', place: 'Rumah sakit' } };
const back = { type: 'ReturnDetainee', data: { on: '2021-06-07' } };
const escape = { type: 'RecordEscape', data: { on: '2021-06-10' } };
const recapture = { type: 'RecordRecapture', data: { on: '2021-06-14' } };
const end = { type: 'EndDetention', data: { on: '2021-06-20', end: 'deported' } };
const endWith = (data: object): Command => ({ type: 'EndDetention', data: { on: '2021-06-20', ...data } });

const known = registered();
const given = (...commands: readonly Command[]) => detention.given(...commands.map((each) => [each, known] as const));
const admitted = given(order, number, admit);

const commands = [order, number, cancel, admit, elsewhere, back, escape, recapture, end] as const;
type Name = (typeof commands)[number]['type'];
interface Step {
  readonly title: string;
  readonly given: readonly Command[];
  readonly leads: Readonly<Partial<Record<Name, string>>>;
}
const numbered = [order, number];
const steps: readonly Step[] = [
  { title: 'not yet there', given: [], leads: { OrderDetention: 'ordered' } },
  {
    title: 'ordered, the number to follow',
    given: [order],
    leads: { NumberDetentionDecision: 'ordered', AdmitDetainee: 'admitted', CancelDetention: 'cancelled' },
  },
  { title: 'ordered', given: numbered, leads: { AdmitDetainee: 'admitted', CancelDetention: 'cancelled' } },
  { title: 'cancelled', given: [...numbered, cancel], leads: {} },
  {
    title: 'admitted',
    given: [...numbered, admit],
    leads: { PlaceDetaineeElsewhere: 'placedElsewhere', RecordEscape: 'escaped', EndDetention: 'ended' },
  },
  {
    title: 'placed elsewhere',
    given: [...numbered, admit, elsewhere],
    leads: { ReturnDetainee: 'admitted', RecordEscape: 'escaped', EndDetention: 'ended' },
  },
  {
    title: 'returned',
    given: [...numbered, admit, elsewhere, back],
    leads: { PlaceDetaineeElsewhere: 'placedElsewhere', RecordEscape: 'escaped', EndDetention: 'ended' },
  },
  { title: 'escaped', given: [...numbered, admit, escape], leads: { RecordRecapture: 'admitted' } },
  {
    title: 'recaptured',
    given: [...numbered, admit, escape, recapture],
    leads: { PlaceDetaineeElsewhere: 'placedElsewhere', RecordEscape: 'escaped', EndDetention: 'ended' },
  },
  { title: 'ended', given: [...numbered, admit, end], leads: {} },
  { title: 'ended, the number to follow', given: [order, admit, end], leads: { NumberDetentionDecision: 'ended' } },
];
const late: Readonly<Partial<Record<Name, object>>> = {
  PlaceDetaineeElsewhere: { on: '2021-06-15' },
  RecordEscape: { on: '2021-06-15' },
};
const cases = steps.flatMap((step) =>
  commands.map((command) => ({
    title: step.title,
    type: command.type,
    given: step.given,
    command: { ...command, data: { ...command.data, ...late[command.type] } },
    to: step.leads[command.type],
    leads: Object.keys(step.leads),
  })),
);

describe('A detention', () => {
  it.each(cases.flatMap((each) => (each.to === undefined ? [] : [{ ...each, to: each.to }])))(
    'that is $title: $type leads to $to',
    ({ given: before, command, to }) => {
      const outcome = given(...before).when(command, known);
      expect(outcome.state.entity.status).toBe(to);
      expect(outcome.events).toHaveLength(1);
    },
  );

  it.each(cases.filter(({ to }) => to === undefined))(
    'that is $title: $type is refused, and the answer names what is allowed',
    ({ given: before, command, leads }) => {
      const refusal = given(...before).refusal(command, known);
      expect(refusal.code).toBe('TRANSITION_NOT_ALLOWED');
      expect([...refusal.allowed].sort()).toEqual([...leads].sort());
    },
  );

  it('is ordered by a written decision with identity, reason and place (UU 6/2011 Ps 84)', () => {
    for (const field of ['person', 'reason', 'place'])
      expect(detention.refusal(orderWith({ [field]: undefined }), known)).toMatchObject({
        code: 'FIELD_REQUIRED',
        field,
      });
  });

  it('has one of the grounds a to e (UU 6/2011 Ps 83(1))', () => {
    for (const ground of ['a', 'b', 'c', 'd', 'e'])
      expect(detention.when(orderWith({ ground }), known).types).toEqual(['DetentionOrdered']);
    expect(detention.refusal(orderWith({ ground: 'f' }), known)).toMatchObject({
      code: 'CHOICE_INVALID',
      allowed: ['a', 'b', 'c', 'd', 'e'],
    });
    expect(detention.refusal(orderWith({ orderedOn: '2010-01-04' }), known).code).toBe('CHOICE_INVALID');
  });

  it('keeps a detainee elsewhere when ill, giving birth or a child, and for nothing else (UU 6/2011 Ps 83(2))', () => {
    for (const reason of ['ill', 'giving-birth', 'child'])
      expect(admitted.when({ ...elsewhere, data: { ...elsewhere.data, reason } }).state.entity).toMatchObject({
        status: 'placedElsewhere',
        movements: [{ kind: 'placed-elsewhere', reason }],
      });
    const refusal = admitted.refusal({ ...elsewhere, data: { ...elsewhere.data, reason: 'crowded' } });
    expect(refusal.allowed).toEqual(['ill', 'giving-birth', 'child']);
  });

  it.each(DETENTION_ENDS)('ends in exactly one way: %s, and then in no other', (way) => {
    const more = {
      ...(way === 'handed-over' && { handedOverTo: 'police' }),
      ...(way === 'repatriated' && { repatriation: 'resettlement' }),
    };
    const ended = admitted.given([endWith({ end: way, ...more }), known]);
    expect(ended.state().entity).toMatchObject({ status: 'ended', ending: { end: way, on: '2021-06-20', ...more } });
    expect(ended.refusal(endWith({ end: 'died' }), known).code).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('says to whom a detainee was handed over, police or prosecutor, and says it of no other end', () => {
    expect(admitted.refusal(endWith({ end: 'handed-over' }), known).field).toBe('handedOverTo');
    expect(admitted.refusal(endWith({ end: 'handed-over', handedOverTo: 'army' }), known).allowed).toEqual([
      'police',
      'prosecutor',
    ]);
    expect(admitted.refusal(endWith({ end: 'died', handedOverTo: 'police' }), known)).toMatchObject({
      code: 'NOT_WITH_THIS_END',
      field: 'handedOverTo',
    });
    expect(admitted.refusal(endWith({ end: 'died', deportation: RECORD }), known).field).toBe('deportation');
  });

  it('continues after an escape and a recapture, with all that happened kept', () => {
    const twice = admitted.given(
      [escape],
      [recapture],
      [{ type: 'RecordEscape', data: { on: '2021-06-15' } }],
      [{ type: 'RecordRecapture', data: { on: '2021-06-16' } }],
      [end, known],
    );
    expect(twice.state().entity).toMatchObject({
      status: 'ended',
      movements: [
        { kind: 'escaped', on: '2021-06-10' },
        { kind: 'recaptured', on: '2021-06-14' },
        { kind: 'escaped', on: '2021-06-15' },
        { kind: 'recaptured', on: '2021-06-16' },
      ],
    });
  });
});

describe('The person of a detention', () => {
  it.each(['victim-of-trafficking', 'victim-of-smuggling'])(
    'who is a %s is placed, not detained (UU 6/2011 Ps 86–87)',
    (status) => {
      const refusal = detention.refusal(order, registered(status));
      expect(refusal).toMatchObject({ code: 'VICTIM_IS_PLACED', field: 'person', allowed: ['OrderPlacement'] });
      expect(given(order).refusal(admit, registered(status)).code).toBe('VICTIM_IS_PLACED');
    },
  );

  it.each(['refugee', 'asylum-seeker'])(
    'who is a %s leaves only by voluntary repatriation or resettlement (Perpres 125/2016)',
    (status) => {
      expect(admitted.refusal(end, registered(status))).toMatchObject({
        code: 'REFUGEE_NOT_DEPORTED',
        field: 'end',
        allowed: ['repatriated: voluntary-repatriation', 'repatriated: resettlement'],
      });
      const leaves = (repatriation: string) => endWith({ end: 'repatriated', repatriation });
      expect(admitted.when(leaves('voluntary-repatriation'), registered(status)).types).toEqual(['DetentionEnded']);
      expect(admitted.when(leaves('resettlement'), registered(status)).types).toEqual(['DetentionEnded']);
      expect(admitted.refusal(leaves('deported'), registered(status)).field).toBe('repatriation');
    },
  );

  it('stands in the register first', () => {
    expect(detention.refusal(orderWith({ person: STRANGER }), known)).toMatchObject({
      code: 'PERSON_NOT_REGISTERED',
      allowed: ['RegisterPerson'],
    });
    expect(detention.refusal(orderWith({ person: 'x' }), known).field).toBe('person');
  });

  it('is named by the entry that goes on, not by a duplicate that was merged', () => {
    expect(detention.refusal(order, merged)).toMatchObject({ code: 'PERSON_MERGED', allowed: [OTHER_PERSON] });
    expect(given(order).refusal(admit, merged)).toMatchObject({ code: 'PERSON_MERGED', allowed: [OTHER_PERSON] });
    expect(admitted.refusal(end, merged)).toMatchObject({ code: 'PERSON_MERGED', allowed: [OTHER_PERSON] });
    expect(admitted.when(endWith({ end: 'ground-lapsed' }), merged).types).toEqual(['DetentionEnded']);
  });

  it('is looked up by its register id at the order, the steps and a correction', () => {
    const reads = (command: Command, scenario = detention) =>
      detentionWorkflow.reads?.(command as never, 'cilegon', scenario.state());
    expect(reads(order)).toEqual([PERSON_STREAM]);
    expect(reads(admit, given(order))).toEqual([PERSON_STREAM]);
    const correction = {
      type: 'RequestCorrection',
      data: { changes: { order: { person: OTHER_PERSON } }, reason: 'salah orang' },
    };
    expect(reads(correction, given(order))).toEqual([OTHER_STREAM, PERSON_STREAM]);
    expect(reads({ type: 'ApproveCorrection', data: {} }, given(order, correction))).toEqual([
      OTHER_STREAM,
      PERSON_STREAM,
    ]);
  });
});
