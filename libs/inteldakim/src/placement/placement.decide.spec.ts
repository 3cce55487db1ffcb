import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { merged, OTHER_PERSON, OTHER_STREAM, PERSON, RECORD, registered, STRANGER } from '../testing/register';
import { placementImport } from './placement.import';
import { placementWorkflow } from './placement.workflow';

const placement = Scenario.of(placementWorkflow);
const from = { entity: 'bap', id: RECORD };
const person = { person: PERSON, nationality: 'MMR', sex: 'female' };
const details = { orderedOn: '2021-06-01', reason: 'Korban', place: 'other', placeName: 'Rumah perlindungan' };
const order = { type: 'OrderPlacement', data: { ...person, ...details, from } };
const number = { type: 'NumberPlacementDecision', data: { decisionNumber: 'TMP-1' } };
const cancel = { type: 'CancelPlacement', data: { cancelledOn: '2021-06-02', reason: 'salah orang' } };
const place = { type: 'PlaceVictim', data: { placedOn: '2021-06-02' } };
const end = { type: 'EndPlacement', data: { on: '2021-06-20', end: 'returned-home' } };
const victim = registered('victim-of-trafficking');
const given = (...commands: readonly Command[]) => placement.given(...commands.map((each) => [each, victim] as const));
const ended = given(order, number, place, end);

const commands = [order, number, cancel, place, end] as const;
type Name = (typeof commands)[number]['type'];
interface Step {
  readonly title: string;
  readonly given: readonly Command[];
  readonly leads: Readonly<Partial<Record<Name, string>>>;
}
const steps: readonly Step[] = [
  { title: 'not yet there', given: [], leads: { OrderPlacement: 'ordered' } },
  {
    title: 'ordered, the number to follow',
    given: [order],
    leads: { NumberPlacementDecision: 'ordered', PlaceVictim: 'placed', CancelPlacement: 'cancelled' },
  },
  { title: 'ordered', given: [order, number], leads: { PlaceVictim: 'placed', CancelPlacement: 'cancelled' } },
  { title: 'cancelled', given: [order, cancel], leads: {} },
  { title: 'placed', given: [order, number, place], leads: { EndPlacement: 'ended' } },
  { title: 'ended', given: [order, number, place, end], leads: {} },
  { title: 'ended, the number to follow', given: [order, place, end], leads: { NumberPlacementDecision: 'ended' } },
];
const cases = steps.flatMap((step) =>
  commands.map((command) => ({
    title: step.title,
    type: command.type,
    given: step.given,
    command,
    to: step.leads[command.type],
    leads: Object.keys(step.leads),
  })),
);

describe('A placement', () => {
  it.each(cases.flatMap((each) => (each.to === undefined ? [] : [{ ...each, to: each.to }])))(
    'that is $title: $type leads to $to',
    ({ given: before, command, to }) => {
      expect(given(...before).when(command, victim).state.entity.status).toBe(to);
    },
  );

  it.each(cases.filter(({ to }) => to === undefined))(
    'that is $title: $type is refused, and the answer names what is allowed',
    ({ given: before, command, leads }) => {
      const refusal = given(...before).refusal(command, victim);
      expect(refusal.code).toBe('TRANSITION_NOT_ALLOWED');
      expect([...refusal.allowed].sort()).toEqual([...leads].sort());
    },
  );

  it.each(['victim-of-trafficking', 'victim-of-smuggling'])('is for a %s (UU 6/2011 Ps 87)', (status) => {
    expect(placement.when(order, registered(status)).state.entity).toMatchObject({ order: { victim: status } });
  });

  it('is for nobody else: others are detained', () => {
    const refusal = placement.refusal(order, registered('refugee'));
    expect(refusal).toMatchObject({ code: 'PERSON_NOT_A_VICTIM', field: 'person' });
    expect(refusal.allowed).toContain('OrderDetention');
    const unknown = { ...order, data: { ...order.data, person: STRANGER } };
    expect(placement.refusal(unknown, victim).code).toBe('PERSON_NOT_REGISTERED');
  });

  it('is named by the entry that goes on, not by a duplicate that was merged', () => {
    expect(placement.refusal(order, merged)).toMatchObject({ code: 'PERSON_MERGED', allowed: [OTHER_PERSON] });
  });

  it('is in a detention house or at another place that is determined (UU 6/2011 Ps 87)', () => {
    const at = (data: object): Command => ({ ...order, data: { ...order.data, ...data } });
    expect(placement.refusal(at({ place: 'office-room' }), victim).allowed).toEqual(['rudenim', 'other']);
    expect(placement.refusal(at({ placeName: undefined }), victim).field).toBe('placeName');
  });

  it.each([
    ['the order', placement, { ...order, data: { ...order.data, orderedOn: '2021-07-02' } }, 'DATE_IN_FUTURE'],
    ['the placement', given(order), { ...place, data: { placedOn: '2021-07-02' } }, 'DATE_IN_FUTURE'],
    ['the placement', given(order), { ...place, data: { placedOn: '2021-05-31' } }, 'DATE_BEFORE_PRECEDING_STEP'],
    ['the end', given(order, place), { ...end, data: { ...end.data, on: '2021-06-01' } }, 'DATE_BEFORE_PRECEDING_STEP'],
    ['the end', given(order, place), { ...end, data: { ...end.data, on: '2021-07-02' } }, 'DATE_IN_FUTURE'],
    [
      'the cancellation',
      given(order),
      { ...cancel, data: { ...cancel.data, cancelledOn: '2021-05-31' } },
      'DATE_BEFORE_PRECEDING_STEP',
    ],
  ])('has dates in their order, none after today: %s', (_title, scenario, command, code) => {
    expect(scenario.refusal(command, victim).code).toBe(code);
  });
});

describe('The facts of a placement', () => {
  it('state a victim placed, and count no detention', () => {
    const dimensions = { nationality: 'MMR', sex: 'female', victim: 'victim-of-trafficking' };
    const shared = { office: 'cilegon', section: 'inteldakim', basis: 'statement', quantity: 1 };
    expect(ended.facts().map(({ fact }) => fact)).toEqual([
      {
        ...shared,
        name: 'ended',
        kind: 'placement-end',
        period: '2021-06-20',
        dimensions: { ...dimensions, end: 'returned-home' },
      },
      { ...shared, name: 'placed', kind: 'placement', period: '2021-06-02', dimensions },
    ]);
    expect(given(order).facts()).toEqual([]);
    expect(given(order, cancel).facts()).toEqual([]);
  });

  it('follow a correction, and its inverse', () => {
    const correct = (changes: object): Command => ({
      type: 'RequestCorrection',
      data: { changes, reason: 'salah ketik' },
    });
    const approve = [
      { type: 'ApproveCorrection', data: {} },
      { actor: 'head-1', ...victim },
    ] as const;
    const there = ended.given([correct({ placedOn: '2021-06-03' }), victim], approve);
    expect(there.facts().map(({ fact }) => fact.period)).toEqual(['2021-06-20', '2021-06-03']);
    const back = there.given([correct({ placedOn: '2021-06-02' }), victim], approve);
    expect(back.facts()).toEqual(ended.facts());
    expect(back.state().entity).toEqual(ended.state().entity);
    const other = { references: { [OTHER_STREAM]: { statuses: ['victim-of-smuggling'] } } };
    const another = correct({ order: { person: OTHER_PERSON } });
    const moved = given(order).given([another, other], [approve[0], { actor: 'head-1', ...other }]);
    expect(moved.facts()).toEqual([]);
    expect(moved.state().entity).toMatchObject({ order: { person: OTHER_PERSON, victim: 'victim-of-smuggling' } });
    expect(given(order).refusal(another, registered()).code).toBe('PERSON_NOT_A_VICTIM');
    expect(given(order).refusal(correct({ order: { victim: 'x' } }), victim).code).toBe('CORRECTION_FIELD_UNKNOWN');
    const cancelled = given(order, cancel).given([correct({ cancelledOn: '2021-06-01' }), victim], approve);
    expect(cancelled.state().entity).toMatchObject({ status: 'cancelled', cancelledOn: '2021-06-01' });
  });
});

describe('What a placement shows', () => {
  it('is its row, its links and what it waits for', () => {
    expect(placementWorkflow.register(ended.state().entity)).toMatchObject({
      status: 'ended',
      occurredOn: '2021-06-02',
      summary: { victim: 'victim-of-trafficking', end: 'returned-home' },
    });
    expect(placementWorkflow.register(placement.state().entity)).toEqual({ status: 'new', summary: {} });
    expect(placementWorkflow.links?.(ended.state().entity)).toEqual([
      { ...from, relation: 'dilanjutkan dari' },
      { entity: 'person', id: PERSON, relation: 'orang' },
    ]);
    const queues = (scenario: typeof ended) =>
      placementWorkflow.waiting?.(scenario.state().entity).map(({ queue }) => queue);
    expect(queues(given(order))).toEqual(['placement-start', 'nomor-menyusul']);
    expect(queues(given(order, place))).toEqual(['placement-end', 'nomor-menyusul']);
    expect(queues(ended)).toEqual([]);
  });
});

describe('A row of the placement file', () => {
  const row = { ...person, ...details };

  it('becomes a placement by the same rules as any other', () => {
    const { commands: planned } = placementImport.toPlan({
      ...row,
      placedOn: '2021-06-02',
      endedOn: '2021-06-20',
      end: 'resettled',
    });
    expect(given(...planned).state().entity).toMatchObject({ status: 'ended', ending: { end: 'resettled' } });
    expect(placementImport.toPlan(row).commands).toHaveLength(1);
  });

  it('loses nothing: an end without a placement is refused', () => {
    expect(() => placementImport.toPlan({ ...row, endedOn: '2021-06-20' })).toThrow('placedOn');
    expect(() => placementImport.toPlan({ ...row, placedOn: '2021-06-02', end: 'died' })).toThrow('endedOn');
  });
});
