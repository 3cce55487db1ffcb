import type { Command } from '@jejak/kernel';
import { allowedCommands } from '@jejak/records';
import { Scenario } from '@jejak/records/testing';
import { takWorkflow } from './tak.workflow';

const tak = Scenario.of(takWorkflow);
const first = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
const second = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6072';
const stranger = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6079';
const from = { entity: 'bap', id: '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6080' };
const one = { person: first, nationality: 'CHN', sex: 'male', measures: ['f', 'a'] };
const two = { person: second, nationality: 'KOR', sex: 'female', measures: ['b'] };
const registered = (statuses: readonly string[] = []) => ({
  references: { [`cilegon.person-${first}`]: { statuses }, [`cilegon.person-${second}`]: { statuses: [] } },
});
const decide = {
  type: 'DecideTak',
  data: { decidedOn: '2021-03-12', persons: [one, two], ground: 'Izin tinggal', from },
};
const number = { type: 'NumberTakDecision', data: { decisionNumber: 'TAK-1' } };
const object = { type: 'ObjectToTak', data: { person: first, objectedOn: '2021-03-15', number: 'KBR-1' } };
const upheld = { type: 'DecideTakObjection', data: { person: first, decidedOn: '2021-03-25', result: 'upheld' } };
const setAside = { ...upheld, data: { ...upheld.data, result: 'annulled' } };
const annul = { type: 'AnnulTak', data: { annulledOn: '2021-04-01', by: 'court', reason: 'putusan pengadilan' } };
const objectSecond = { ...object, data: { person: second, objectedOn: '2021-03-16' } };

const commands = [decide, number, object, upheld, annul] as const;
type Name = (typeof commands)[number]['type'];
interface Step {
  readonly title: string;
  readonly given: readonly Command[];
  readonly leads: Readonly<Partial<Record<Name, string>>>;
  /** The objection that comes next, where it is not that of the first person. */
  readonly object?: Command;
}
const decided = { ObjectToTak: 'decided', AnnulTak: 'annulled' };
const steps: readonly Step[] = [
  { title: 'not yet there', given: [], leads: { DecideTak: 'decided' } },
  { title: 'decided, its number to follow', given: [decide], leads: { ...decided, NumberTakDecision: 'decided' } },
  { title: 'decided', given: [decide, number], leads: decided },
  {
    title: 'objected to by one person of two',
    given: [decide, number, object],
    leads: { ...decided, DecideTakObjection: 'decided' },
    object: objectSecond,
  },
  {
    title: 'objected to by each',
    given: [decide, number, objectSecond, object],
    leads: { AnnulTak: 'annulled', DecideTakObjection: 'decided' },
  },
  {
    title: 'upheld for one person of two',
    given: [decide, number, object, upheld],
    leads: decided,
    object: objectSecond,
  },
  {
    title: 'annulled for one person of two',
    given: [decide, number, object, setAside],
    leads: decided,
    object: objectSecond,
  },
  { title: 'annulled', given: [decide, number, annul], leads: {} },
  { title: 'annulled, its number to follow', given: [decide, annul], leads: { NumberTakDecision: 'annulled' } },
];
const cases = steps.flatMap((step) =>
  commands.map((command) => ({
    title: step.title,
    type: command.type,
    command: command.type === 'ObjectToTak' ? (step.object ?? command) : command,
    given: step.given.map((each) => [each, registered()] as const),
    to: step.leads[command.type],
    leads: Object.keys(step.leads),
  })),
);
const allowed = cases.flatMap((each) => (each.to === undefined ? [] : [{ ...each, to: each.to }]));
const refused = cases.filter(({ to }) => to === undefined);
const dated = (command: Command, data: object): Command => ({ ...command, data: { ...command.data, ...data } });
const given = (...list: readonly Command[]) => tak.given(...list.map((each) => [each, registered()] as const));

describe('A TAK', () => {
  it.each(allowed)('that is $title: $type leads to $to', ({ given: history, command, to }) => {
    const outcome = tak.given(...history).when(command, registered());
    expect(outcome.state.entity.status).toBe(to);
    expect(outcome.events).toHaveLength(1);
  });

  it.each(refused)('that is $title: $type is refused, and the answer names what is allowed', (step) => {
    const refusal = tak.given(...step.given).refusal(step.command, registered());
    expect(refusal.code).toBe('TRANSITION_NOT_ALLOWED');
    expect([...refusal.allowed].sort()).toEqual([...step.leads].sort());
  });

  it('is one decision with one or more persons, and one or more measures each (UU 6/2011 Ps 75(2))', () => {
    expect(given(decide).state().entity).toMatchObject({
      persons: [
        { person: first, measures: ['a', 'f'] },
        { person: second, measures: ['b'] },
      ],
    });
    const withOne = (person: object) => tak.refusal(dated(decide, { persons: [{ ...one, ...person }] }), registered());
    expect(tak.refusal(dated(decide, { persons: [] }), registered()).code).toBe('LIST_INVALID');
    expect(withOne({ measures: [] })).toMatchObject({ code: 'LIST_INVALID', field: 'persons[0].measures' });
    expect(withOne({ measures: ['g'] })).toMatchObject({
      code: 'TAK_MEASURE_UNKNOWN',
      allowed: ['a', 'b', 'c', 'd', 'e', 'f'],
    });
    expect(withOne({ name: 'x' })).toMatchObject({ code: 'FIELD_UNKNOWN', field: 'persons[0].name' });
    expect(tak.refusal(dated(decide, { persons: [one, one] }), registered()).code).toBe('PERSON_TWICE');
  });

  it('is taken by the law of its day: before 5 May 2011 there were no such measures (UU 6/2011)', () => {
    expect(tak.refusal(dated(decide, { decidedOn: '2011-05-04' }), registered()).code).toBe('TAK_MEASURE_UNKNOWN');
    expect(tak.when(dated(decide, { decidedOn: '2011-05-05' }), registered()).types).toEqual(['TakDecided']);
  });

  it.each(['victim-of-trafficking', 'victim-of-smuggling'])(
    'is not taken against a %s: victims of trafficking and of people smuggling are exempt (UU 6/2011 Ps 86–87)',
    (status) => {
      for (const measures of [['a'], ['e'], ['f']]) {
        const refusal = tak.refusal(dated(decide, { persons: [{ ...one, measures }] }), registered([status]));
        expect(refusal).toMatchObject({
          code: 'TAK_VICTIM_EXEMPT',
          field: 'persons[0].person',
          allowed: ['OrderPlacement'],
        });
      }
    },
  );

  it.each(['refugee', 'asylum-seeker'])(
    'does not deport a %s, who leaves only of their own will (Perpres 125/2016)',
    (status) => {
      expect(tak.refusal(decide, registered([status]))).toMatchObject({
        code: 'TAK_REFUGEE_NOT_DEPORTED',
        field: 'persons[0].measures',
        allowed: ['a', 'b', 'c', 'd', 'e'],
      });
      const without = dated(decide, { persons: [{ ...one, measures: ['d'] }] });
      expect(tak.when(without, registered([status])).types).toEqual(['TakDecided']);
    },
  );

  it('is not taken against a person who is not in the register, because they may be exempt', () => {
    expect(tak.refusal(decide)).toMatchObject({
      code: 'PERSON_NOT_REGISTERED',
      field: 'persons[0].person',
      allowed: ['RegisterPerson'],
    });
  });

  it('names the entry that goes on, not one that was merged into it', () => {
    const merged = { status: 'merged', statuses: [], merge: { into: second } };
    const references = { ...registered().references, [`cilegon.person-${first}`]: merged };
    expect(tak.refusal(decide, { references })).toMatchObject({ code: 'PERSON_MERGED', allowed: [second] });
  });

  it('bears dates that are not after today and do not precede the step before', () => {
    const objected = given(decide, object);
    for (const [scenario, command, field, earliest] of [
      [tak, decide, 'decidedOn', undefined],
      [given(decide), object, 'objectedOn', '2021-03-12'],
      [objected, upheld, 'decidedOn', '2021-03-15'],
      [given(decide), annul, 'annulledOn', '2021-03-12'],
    ] as const) {
      expect(scenario.refusal(dated(command, { [field]: '2021-07-02' }), registered())).toMatchObject({
        code: 'DATE_IN_FUTURE',
        field,
      });
      if (earliest === undefined) continue;
      expect(scenario.refusal(dated(command, { [field]: '2021-03-11' }), registered())).toMatchObject({
        code: 'DATE_BEFORE_PRECEDING_STEP',
        allowed: [`≥ ${earliest}`],
      });
      expect(scenario.when(dated(command, { [field]: earliest }), registered()).events).toHaveLength(1);
    }
  });

  it('that was voided takes no step any more', () => {
    const voided = given(decide).given(
      [{ type: 'RequestVoid', data: { reason: 'salah catat' } }],
      [{ type: 'ApproveVoid', data: {} }, { actor: 'head-1' }],
    );
    expect(voided.refusal(annul).code).toBe('RECORD_CLOSED');
    expect(allowedCommands(takWorkflow, voided.state())).toEqual([]);
  });
});

describe('An objection', () => {
  it('does not suspend the decision (UU 6/2011 Ps 77)', () => {
    expect(given(decide, object).state().entity).toMatchObject({ status: 'decided' });
    expect(given(decide, object).when(annul).types).toEqual(['TakAnnulled']);
  });

  it('is made by a person of the decision, once: what is decided on it is final (UU 6/2011 Ps 77)', () => {
    const by = (person: string) => dated(object, { person });
    expect(given(decide).refusal(by(stranger))).toMatchObject({ code: 'PERSON_NOT_IN_DECISION', field: 'person' });
    for (const scenario of [given(decide, object), given(decide, object, upheld)])
      expect(scenario.refusal(by(first)).code).toBe('OBJECTION_ALREADY_MADE');
    expect(given(decide, object, setAside).refusal(by(first)).code).toBe('TAK_ANNULLED_FOR_PERSON');
    expect(given(decide, object).refusal(dated(upheld, { person: second }))).toMatchObject({
      code: 'NO_OPEN_OBJECTION',
      allowed: [first],
    });
    expect(given(decide, object).refusal(dated(upheld, { result: 'ignored' })).allowed).toEqual(['upheld', 'annulled']);
  });

  it('that is followed sets the decision aside for its person alone', () => {
    const { entity } = given(decide, object, setAside).state();
    expect(entity).toMatchObject({ status: 'decided', persons: [{ person: first }, { person: second }] });
    const both = given(decide, object, setAside, objectSecond).when(dated(setAside, { person: second }));
    expect(both.state.entity.status).toBe('annulled');
  });

  it('waits for the minister from its earliest day until it is decided or the decision is annulled', () => {
    const queues = (...list: readonly Command[]) =>
      takWorkflow
        .waiting?.(given(...list).state().entity)
        .map(({ queue, since, waitsFor }) => [queue, since, waitsFor]);
    const objection = ['tak-objection', '2021-03-15', 'menteri'];
    expect(queues(decide)).toEqual([['nomor-menyusul', '2021-03-12', 'inteldakim']]);
    expect(queues(decide, number, objectSecond, object)).toEqual([objection]);
    expect(queues(decide, number, object, upheld)).toEqual([]);
    expect(queues(decide, number, object, annul)).toEqual([]);
    expect(queues()).toEqual([]);
  });
});

describe('An annulment', () => {
  it('is for the persons that it names, or for all for whom the decision stands', () => {
    const named = given(decide).when(dated(annul, { persons: [{ person: second }] }));
    expect(named.state.entity).toMatchObject({ status: 'decided', annulments: [{ person: second, by: 'court' }] });
    const rest = given(decide, object, setAside).when(annul);
    expect(rest.state.entity).toMatchObject({ status: 'annulled', annulments: [{ person: second }] });
    const again = dated(annul, { persons: [{ person: first }] });
    expect(given(decide, object, setAside).refusal(again).code).toBe('TAK_ANNULLED_FOR_PERSON');
    expect(given(decide).refusal(dated(annul, { reason: 'ya' })).code).toBe('REASON_INVALID');
  });
});

describe('A TAK that continues a BAP or a case', () => {
  it('is linked to it and to each of its persons', () => {
    expect(takWorkflow.links?.(given(decide).state().entity)).toEqual([
      { ...from, relation: 'dilanjutkan dari' },
      { entity: 'person', id: first, relation: 'orang' },
      { entity: 'person', id: second, relation: 'orang' },
    ]);
    const incident = dated(decide, { from: { ...from, entity: 'incident' } });
    expect(tak.refusal(incident, registered()).allowed).toEqual(['bap', 'immigrationCase']);
  });
});
