import { type Command, type DomainEvent, Refusal } from '@jejak/kernel';
import { eventTypesOf } from './record-decider';
import { WHOLE } from './record-state';
import { Scenario } from '../testing';
import type { Workflow } from '../workflow';

interface ListState {
  readonly entries?: readonly string[];
}
type ListCommand = Command<'SetList' | 'AddToList', { entries: readonly string[] }>;
type ListEvent = DomainEvent<'ListSet' | 'ListAddedTo', { entries: readonly string[] }>;

/** A list of names; each name is one fact. Setting it states the list anew, adding to it only adds. */
const list: Workflow<ListState, ListCommand, ListEvent> = {
  entity: 'list',
  title: 'List',
  section: 'tikim',
  label: { id: 'Daftar', en: 'List' },
  events: { ListSet: { version: 1 }, ListAddedTo: { version: 1 } },
  initialState: {},
  reenterable: false,
  decide: ({ type, data }) => [{ type: type === 'SetList' ? 'ListSet' : 'ListAddedTo', version: 1, data }],
  evolve: (_state, event) => ({ entries: event.data.entries }),
  allowed: ({ entries }) => (entries === undefined ? ['SetList'] : ['SetList', 'AddToList']),
  enters: (event) => (event.type === 'ListSet' ? WHOLE : undefined),
  contentOf: ({ entries }) => (entries === undefined ? undefined : { entries }),
  withContent: (_state, _item, content) => content ?? {},
  correct: (_state, _item, changes) => changes,
  counted: ({ type, data }) => ({ item: WHOLE, content: data, ...(type === 'ListSet' ? { replaces: true } : {}) }),
  factsOf: (content, _item, office) =>
    (content as { entries: readonly string[] }).entries.map((name) => ({
      name,
      office,
      section: 'tikim',
      kind: 'name',
      basis: 'statement',
      period: '2021',
      quantity: 1,
      dimensions: {},
    })),
  register: () => ({ status: 'standing', summary: {} }),
};

const set = (...entries: readonly string[]) => ({ type: 'SetList', data: { entries } });
const add = (...entries: readonly string[]) => ({ type: 'AddToList', data: { entries } });
const names = <S>(scenario: Scenario<S>): readonly string[] => scenario.facts().map(({ fact }) => fact.name);
const other = { actor: 'officer-2' };

describe('A counting event that replaces', () => {
  it('withdraws the facts that the item no longer states', () => {
    expect(names(Scenario.of(list).given([set('a', 'b')], [set('b', 'c')]))).toEqual(['b', 'c']);
  });

  it('withdraws first and puts then, so that what stays is stated anew', () => {
    const { factChanges } = Scenario.of(list)
      .given([set('a')])
      .when(set('b'));
    expect(factChanges.map(({ op }) => op)).toEqual(['withdraw', 'put']);
  });

  it('leaves other facts standing where it does not replace', () => {
    expect(names(Scenario.of(list).given([set('a')], [add('b')]))).toEqual(['a', 'b']);
  });
});

describe('A workflow that names the command which undoes a step', () => {
  const undone = Scenario.of({ ...list, undo: 'AddToList' }).given([set('a')]);

  it.each([
    ['RequestCorrection', { changes: { entries: ['b'] }, reason: 'salah ketik' }],
    ['ApproveCorrection', {}],
    ['RejectCorrection', { reason: 'salah ketik' }],
    ['RequestVoid', { reason: 'salah ketik' }],
    ['ApproveVoid', {}],
    ['RejectVoid', { reason: 'salah ketik' }],
    ['Withdraw', { reason: 'salah ketik' }],
  ])('refuses %s with the name of that command first', (type, data) => {
    const refusal = undone.refusal({ type, data });
    expect(refusal.code).toBe('COMMAND_NOT_ALLOWED');
    expect(refusal.allowed).toEqual(['AddToList', 'SetList']);
    expect(refusal.sentence).toContain('AddToList');
  });

  it('offers its own commands only', () => {
    expect(undone.when(set('b')).allowed).toEqual(['SetList', 'AddToList']);
  });

  it('has no event types of corrections, voids and withdrawals', () => {
    expect(Object.keys(eventTypesOf({ ...list, undo: 'AddToList' }))).toEqual(['ListSet', 'ListAddedTo']);
    expect(Object.keys(eventTypesOf(list))).toContain('ListVoided');
  });
});

describe('Rules that a void would break', () => {
  const guarded: typeof list = {
    ...list,
    ensureVoidable: ({ entries }) => {
      if (entries?.includes('kept') === true) throw new Refusal({ code: 'KEPT', en: 'kept', id: 'Disimpan.' });
    },
  };
  const requestVoid = { type: 'RequestVoid', data: { reason: 'salah catat' } };
  const approveVoid = { type: 'ApproveVoid', data: {} };

  it('are checked when it is requested', () => {
    expect(
      Scenario.of(guarded)
        .given([set('kept')])
        .refusal(requestVoid).code,
    ).toBe('KEPT');
  });

  it('are checked again when it is approved', () => {
    const requested = Scenario.of(guarded).given([set('a')], [requestVoid]);
    expect(requested.when(approveVoid, other).types).toEqual(['ListVoided']);
    expect(requested.given([set('kept')]).refusal(approveVoid, other).code).toBe('KEPT');
  });
});
