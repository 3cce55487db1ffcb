import { type Command, type DomainEvent, type LocalDate } from '@jejak/kernel';
import { applyChanges } from './correction';
import { ensureNotFuture } from '../fields/dates';
import { Fields } from '../fields/fields';
import { allowedCommands, eventTypesOf } from './record-decider';
import { Scenario, testContext } from '../testing';
import type { Workflow } from '../workflow';

interface Visit {
  readonly on: LocalDate;
  readonly count: number;
  readonly note?: string;
}
type Visits = Readonly<Record<string, Visit>>;
type VisitCommand = Command<'LogVisit'>;
type VisitEvent = DomainEvent<'VisitLogged', { item: string; visit: Visit }>;

const read = (fields: Fields, context = testContext()): Visit => {
  const on = fields.date('on');
  ensureNotFuture(on, fields.at('on'), context);
  const note = fields.optionalText('note');
  return { on, count: fields.whole('count', { min: 1 }), ...(note === undefined ? {} : { note }) };
};

/** A collection: each visit is an item with a life of its own. */
const workflow: Workflow<Visits, VisitCommand, VisitEvent> = {
  entity: 'visit',
  title: 'Visit',
  section: 'inteldakim',
  label: { id: 'Kunjungan', en: 'Visit' },
  events: { VisitLogged: { version: 1 } },
  initialState: {},
  reenterable: true,
  decide: (command, _state, context) => {
    const fields = new Fields(command.data);
    const data = { item: fields.text('item'), visit: read(fields, context) };
    fields.end();
    return [{ type: 'VisitLogged', version: 1, data }];
  },
  evolve: (state, event) => ({ ...state, [event.data.item]: event.data.visit }),
  allowed: () => ['LogVisit'],
  enters: (event) => event.data.item,
  contentOf: (state, item) => state[item],
  withContent: (state, item, content) => {
    const { [item]: _before, ...others } = state;
    return content === undefined ? others : { ...others, [item]: content as Visit };
  },
  correct: (state, item, changes, context) => {
    const after = new Fields(
      applyChanges(state[item] ?? {}, changes, { on: true, count: true, note: true }),
      'changes',
    );
    return read(after, context);
  },
  dependents: (state, item) => (state[item]?.note === 'dirujuk' ? ['perkara'] : []),
  counted: (event) => ({ item: event.data.item, content: event.data.visit }),
  factsOf: (content, _item, office) => {
    const { on, count } = content as Visit;
    const shared = { office, section: 'inteldakim', period: on, dimensions: {} };
    return [{ ...shared, name: 'counted', kind: 'visit', basis: 'act', quantity: count }];
  },
  register: () => ({ status: 'standing', summary: {} }),
};

const visits = Scenario.of(workflow);
const log = (item: string, on: string, count = 1, note?: string) => ({
  type: 'LogVisit',
  data: { item, on, count, ...(note === undefined ? {} : { note }) },
});
const two = visits.given([log('a', '2021-03-01')], [log('b', '2021-04-01', 5)]);
const life = (type: string, item: string, data: object = {}): Command => ({ type, data: { item, ...data } });
const reason = 'salah ketik';
const ask = (item: string, changes: unknown) => life('RequestCorrection', item, { changes, reason });
const second = { actor: 'officer-2' };
const periods = (scenario: typeof visits) => scenario.facts().map(({ item, fact }) => [item, fact.period]);

describe('An entry', () => {
  it('is of its author, on the day in the zone of the office on which it was recorded', () => {
    const late = visits.given([log('a', '2021-03-01'), { now: '2021-07-01T17:30:00.000Z', today: '2021-07-02' }]);
    expect(late.state().items['a']).toEqual({ status: 'standing', author: 'officer-1', enteredOn: '2021-07-02' });
  });

  it('that stands is not entered anew: its author and day stay', () => {
    const again = two.given([log('a', '2021-03-02'), { ...second, today: '2021-07-05' }]);
    expect(again.state().items).toEqual(two.state().items);
  });
});

describe('A correction', () => {
  it('concerns one item, and leaves the others alone', () => {
    const done = two.given([ask('a', { on: '2021-05-01' })], [life('ApproveCorrection', 'a'), second]);
    expect(periods(done)).toEqual([
      ['a', '2021-05-01'],
      ['b', '2021-04-01'],
    ]);
  });

  it('approved by a second person carries the contents before and after, who asked, what and why', () => {
    const asked = two.given([ask('a', { count: 3 })]);
    expect(asked.refusal(life('ApproveCorrection', 'a')).code).toBe('FOUR_EYES');
    const { events, factChanges } = asked.when(life('ApproveCorrection', 'a'), second);
    expect(factChanges.map(({ op }) => op)).toEqual(['withdraw', 'put']);
    expect(events).toEqual([
      {
        type: 'VisitCorrected',
        version: 1,
        data: {
          item: 'a',
          reason,
          requestedBy: 'officer-1',
          changes: { count: 3 },
          before: { on: '2021-03-01', count: 1 },
          after: { on: '2021-03-01', count: 3 },
        },
      },
    ]);
  });

  it('is checked by the rules of entry when asked for, and again when approved', () => {
    expect(two.refusal(ask('a', { on: '2021-07-02' }))).toMatchObject({ code: 'DATE_IN_FUTURE', field: 'changes.on' });
    const asked = two.given([ask('a', { on: '2021-07-01' })]);
    const dayBefore = { ...second, today: '2021-06-30' };
    expect(asked.refusal(life('ApproveCorrection', 'a'), dayBefore).code).toBe('DATE_IN_FUTURE');
  });

  it('has a reason and changes something', () => {
    expect(two.refusal(life('RequestCorrection', 'a', { changes: { count: 2 }, reason: 'x' })).code).toBe(
      'REASON_INVALID',
    );
    expect(two.refusal(ask('a', { count: 1 })).code).toBe('CORRECTION_EMPTY');
    expect(two.refusal(ask('a', undefined))).toMatchObject({ code: 'NOT_AN_OBJECT', field: 'changes' });
  });

  it('may be rejected by anyone, the one who asked too, with a reason', () => {
    const asked = two.given([ask('a', { count: 2 })]);
    expect(asked.refusal(life('RejectCorrection', 'a')).code).toBe('REASON_INVALID');
    expect(asked.given([life('RejectCorrection', 'a', { reason })]).state()).toEqual(two.state());
  });

  it('and a void do not wait side by side', () => {
    const asked = two.given([ask('a', { count: 2 })]);
    expect(asked.refusal(life('RequestVoid', 'a', { reason })).allowed).toEqual([
      'ApproveCorrection',
      'RejectCorrection',
    ]);
    expect(asked.refusal(life('ApproveVoid', 'a'), second)).toMatchObject({ code: 'NO_REQUEST_PENDING' });
    expect(asked.when(life('RequestVoid', 'b', { reason })).types).toEqual(['VisitVoidRequested']);
  });
});

describe('A void and a withdrawal', () => {
  const voided = two.given([life('RequestVoid', 'a', { reason })], [life('ApproveVoid', 'a'), second]);

  it('take away the facts of the item, and of no other', () => {
    expect(periods(voided)).toEqual([['b', '2021-04-01']]);
    expect(periods(two.given([life('Withdraw', 'b', { reason })]))).toEqual([['a', '2021-03-01']]);
  });

  it('end what can be done with the item', () => {
    for (const type of ['RequestCorrection', 'RequestVoid', 'ApproveVoid', 'Withdraw'])
      expect(voided.refusal(life(type, 'a', { reason, changes: {} }), second)).toMatchObject({ code: 'RECORD_CLOSED' });
    expect(voided.state().items['a']?.status).toBe('voided');
  });

  it('let the item be entered again where its id is natural, by a new author', () => {
    const again = voided.given([
      log('a', '2021-06-01'),
      { ...second, today: '2021-07-03', now: '2021-07-03T05:00:00.000Z' },
    ]);
    expect(again.state().items['a']).toEqual({ status: 'standing', author: 'officer-2', enteredOn: '2021-07-03' });
    expect(periods(again)).toEqual([
      ['a', '2021-06-01'],
      ['b', '2021-04-01'],
    ]);
  });

  it('are refused where other entries depend on the item, but for the void by two persons', () => {
    const used = visits.given([log('a', '2021-03-01', 1, 'dirujuk')]);
    expect(used.refusal(life('Withdraw', 'a', { reason }))).toMatchObject({
      code: 'RECORD_HAS_DEPENDENTS',
      allowed: ['RequestVoid'],
      sentence: 'Catatan tidak dapat ditarik karena masih dirujuk: perkara.',
    });
    expect(used.when(life('RequestVoid', 'a', { reason })).types).toEqual(['VisitVoidRequested']);
  });

  it.each([
    ['another person', second],
    ['another day', { today: '2021-07-02', now: '2021-07-02T05:00:00.000Z' }],
  ])('by the author is refused to %s', (_title, other) => {
    expect(two.refusal(life('Withdraw', 'a', { reason }), other).code).toBe('WITHDRAWAL_NOT_ALLOWED');
  });
});

describe('An item that was never entered', () => {
  it.each(['c', 'constructor', '__proto__', ''])('is not found: %j', (item) => {
    for (const type of [
      'RequestCorrection',
      'ApproveCorrection',
      'RejectCorrection',
      'RequestVoid',
      'ApproveVoid',
      'RejectVoid',
      'Withdraw',
    ])
      expect(two.refusal(life(type, item, { reason, changes: {} }))).toMatchObject({ code: 'RECORD_NOT_FOUND' });
  });
});

describe('What is allowed', () => {
  it('follows the life of the item, own commands first', () => {
    const allowed = (scenario: typeof visits, item: string) =>
      allowedCommands(workflow as Workflow<Visits>, scenario.state(), item);
    expect(allowed(visits, 'a')).toEqual(['LogVisit']);
    expect(allowed(two, 'a')).toEqual(['LogVisit', 'RequestCorrection', 'RequestVoid', 'Withdraw']);
    expect(allowed(two.given([ask('a', { count: 2 })]), 'a')).toEqual([
      'LogVisit',
      'ApproveCorrection',
      'RejectCorrection',
    ]);
    expect(allowed(two.given([life('RequestVoid', 'a', { reason })]), 'a')).toEqual([
      'LogVisit',
      'ApproveVoid',
      'RejectVoid',
    ]);
    expect(allowed(two.given([life('Withdraw', 'a', { reason })]), 'a')).toEqual(['LogVisit']);
  });
});

describe('The events of a workflow', () => {
  it('are its own and those of the life of a record, named after it', () => {
    expect(Object.keys(eventTypesOf(workflow as Workflow)).sort()).toEqual([
      'VisitCorrected',
      'VisitCorrectionRejected',
      'VisitCorrectionRequested',
      'VisitLogged',
      'VisitVoidRejected',
      'VisitVoidRequested',
      'VisitVoided',
      'VisitWithdrawn',
    ]);
  });

  it('that ask and reject change no fact, and need no state to be counted', () => {
    expect(two.when(ask('a', { count: 2 })).factChanges).toEqual([]);
    expect(two.given([ask('a', { count: 2 })]).when(life('RejectCorrection', 'a', { reason })).factChanges).toEqual([]);
  });
});
