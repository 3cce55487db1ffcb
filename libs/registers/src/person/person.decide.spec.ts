import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import type { PersonState } from './person';
import { personWorkflow } from './person.workflow';

const OTHER = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
const STREAM = `cilegon.person-${OTHER}`;
const identity = { name: 'Orang Contoh 00017', sex: 'male', nationality: 'CHN' };
const register = (data: object = {}): Command => ({ type: 'RegisterPerson', data: { ...identity, ...data } });
const update = (data: object): Command => ({ type: 'UpdatePerson', data });
const setStatus = (data: object): Command => ({
  type: 'SetPersonStatus',
  data: { reason: 'penetapan instansi berwenang', ...data },
});
const merge = { type: 'MergePerson' as const, data: { into: OTHER, reason: 'entri ganda' } };
const unmerge = { type: 'UnmergePerson' as const, data: { reason: 'ternyata dua orang' } };

const person = Scenario.of(personWorkflow);
const registered = person.given([register()]);
const other = (state: PersonState) => ({ references: { [STREAM]: state } });
const standing = other(registered.state().entity);
const merged = registered.given([merge, standing]);

describe('A person in the register', () => {
  const commands = [register(), update({ name: 'Orang Lain' }), setStatus({ add: ['refugee'] }), merge, unmerge];
  it.each([
    ['not yet there', person, ['RegisterPerson']],
    ['registered', registered, ['UpdatePerson', 'SetPersonStatus', 'MergePerson', 'RequestErasure']],
    ['merged', merged, ['UnmergePerson', 'RequestErasure']],
  ])('that is %s allows its commands and refuses all others, naming what is allowed', (_title, scenario, allowed) => {
    for (const command of commands) {
      if (allowed.includes(command.type)) expect(scenario.when(command, standing).events).toHaveLength(1);
      else expect(scenario.refusal(command, standing)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', allowed });
    }
    expect(personWorkflow.allowed(scenario.state().entity)).toEqual(allowed);
  });

  it('has a name, a sex and a nationality; the rest may be unknown', () => {
    expect(registered.state().entity).toEqual({
      status: 'registered',
      registeredOn: '2021-07-01',
      person: { ...identity, aliases: [], documents: [] },
      statuses: [],
      statusChanges: [],
    });
    for (const field of ['name', 'sex', 'nationality'])
      expect(person.refusal(register({ [field]: undefined }))).toMatchObject({ code: 'FIELD_REQUIRED', field });
  });

  it.each([
    [{ nationality: 'Cina' }, 'nationality'],
    [{ nationality: 'C1N' }, 'nationality'],
    [{ sex: 'x' }, 'sex'],
    [{ name: '…' }, 'name'],
    [{ birthDate: '1985-02-30' }, 'birthDate'],
    [{ birthDate: '2021-07-02' }, 'birthDate'],
    [{ aliases: ['contoh orang 00017'] }, 'aliases[0]'],
    [{ aliases: ['Satu', 'SATU'] }, 'aliases[1]'],
    [{ documents: [{ kind: 'visa', number: '1' }] }, 'documents[0].kind'],
    [{ documents: [{ kind: 'passport' }] }, 'documents[0].number'],
    [
      {
        documents: [
          { kind: 'passport', number: 'X 17' },
          { kind: 'passport', number: 'x-17' },
        ],
      },
      'documents[1].number',
    ],
    [{ statuses: ['vip'] }, 'statuses[0]'],
    [{ initials: 'OC' }, 'initials'],
  ])('is refused with %j, at the field that is wrong', (data, field) => {
    expect(person.refusal(register(data)).field).toBe(field);
  });

  it('may be born before any business date', () => {
    expect(person.when(register({ birthDate: '1931-05-20' })).state.entity).toMatchObject({
      person: { birthDate: '1931-05-20' },
    });
  });

  it('is refused without repeating what identifies it, for refusals are logged', () => {
    const refusals = [
      person.refusal(register({ birthDate: '1985-02-30' })),
      person.refusal(register({ aliases: ['Contoh Orang 00017'] })),
    ];
    for (const { message, sentence, allowed } of refusals)
      expect(`${message} ${sentence} ${allowed.join()}`).not.toMatch(/1985-02-30|00017/);
  });

  it('is updated field by field: what is not sent stays, null takes an optional field away', () => {
    const full = person.given([
      register({ birthDate: '1985-03-02', documents: [{ kind: 'passport', number: 'X17', validTo: '2026-03-02' }] }),
    ]);
    const updated = full.when(update({ nationality: 'kor', birthDate: null, aliases: ['Contoh'] }));
    expect(updated.events).toEqual([
      {
        type: 'PersonUpdated',
        version: 1,
        data: { on: '2021-07-01', changes: { nationality: 'KOR', birthDate: null, aliases: ['Contoh'] } },
      },
    ]);
    expect(updated.state.entity).toMatchObject({
      person: {
        ...identity,
        nationality: 'KOR',
        aliases: ['Contoh'],
        documents: [{ kind: 'passport', number: 'X17', validTo: '2026-03-02' }],
      },
    });
    expect(updated.state.entity).not.toHaveProperty('person.birthDate');
    expect(full.refusal(update({ name: null }))).toMatchObject({ code: 'FIELD_REQUIRED', field: 'name' });
    expect(full.refusal(update({})).code).toBe('UPDATE_EMPTY');
  });
});

describe('The status of a person', () => {
  const refugee = registered.given([setStatus({ add: ['asylum-seeker'], on: '2021-02-01' })]);

  it('is added and removed with a reason and a date, and every change stays to be seen', () => {
    const recognised = refugee.given([setStatus({ add: ['refugee'], remove: ['asylum-seeker'], on: '2021-05-01' })]);
    expect(recognised.state().entity).toMatchObject({
      statuses: ['refugee'],
      statusChanges: [
        { on: '2021-02-01', added: ['asylum-seeker'], removed: [] },
        { on: '2021-05-01', added: ['refugee'], removed: ['asylum-seeker'] },
      ],
    });
    expect(registered.refusal(setStatus({ add: ['refugee'], reason: '' })).code).toBe('REASON_INVALID');
  });

  it('may be known at the registration', () => {
    const victim = person.when(register({ statuses: ['child', 'victim-of-trafficking'] }));
    expect(victim.state.entity).toMatchObject({ statuses: ['victim-of-trafficking', 'child'] });
  });

  it.each([
    [{ add: ['asylum-seeker'] }, 'STATUS_STANDS_ALREADY', 'add[0]'],
    [{ add: ['child'], remove: ['refugee'] }, 'STATUS_NOT_STANDING', 'remove[0]'],
    [{}, 'STATUS_CHANGE_INVALID', 'add'],
    [{ add: ['asylum-seeker'], remove: ['asylum-seeker'] }, 'STATUS_CHANGE_INVALID', 'add'],
    [{ add: ['child'], on: '2021-07-02' }, 'DATE_IN_FUTURE', 'on'],
    [{ remove: ['asylum-seeker'], on: '2021-01-31' }, 'DATE_BEFORE_PRECEDING_STEP', 'on'],
    [{ add: ['vip'] }, 'CHOICE_INVALID', 'add[0]'],
    [{ add: ['child'], on: '2011-05-04' }, 'CHOICE_INVALID', 'add[0]'],
  ])('is refused: %j', (data, code, field) => {
    expect(refugee.refusal(setStatus(data))).toMatchObject({ code, field });
  });
});

describe('A duplicate', () => {
  it('says where it went, links there, and keeps what it held', () => {
    expect(merged.state().entity).toMatchObject({
      status: 'merged',
      person: identity,
      statuses: [],
      merge: { into: OTHER, on: '2021-07-01', reason: 'entri ganda' },
    });
    expect(personWorkflow.links?.(merged.state().entity)).toEqual([
      { entity: 'person', id: OTHER, relation: 'digabung ke' },
    ]);
    expect(personWorkflow.links?.(registered.state().entity)).toEqual([]);
  });

  it('reads the entry that it goes into', () => {
    const state = registered.state();
    expect(personWorkflow.reads?.(merge, 'cilegon', state)).toEqual([STREAM]);
    expect(personWorkflow.reads?.(unmerge, 'cilegon', state)).toEqual([]);
  });

  it.each([
    ['itself', { ...standing, stream: STREAM }, 'MERGE_INTO_ITSELF'],
    ['one that is not there', {}, 'MERGE_TARGET_NOT_FOUND'],
    ['one that was voided', other({ status: 'new' }), 'MERGE_TARGET_NOT_FOUND'],
    ['one that was merged itself', other(merged.state().entity), 'MERGE_INTO_MERGED'],
  ])('does not go into %s', (_title, context, code) => {
    expect(registered.refusal(merge, context)).toMatchObject({ code, field: 'into' });
  });

  it('takes no status of the person away by going: a victim stays one (UU 6/2011 Ps 86-87)', () => {
    const victim = person.given([register({ statuses: ['victim-of-trafficking'] })]);
    expect(victim.refusal(merge, standing)).toMatchObject({
      code: 'MERGE_LOSES_STATUS',
      allowed: ['SetPersonStatus victim-of-trafficking'],
    });
    expect(victim.when(merge, other(victim.state().entity)).types).toEqual(['PersonMerged']);
  });

  it('is told apart again by unmerging, and is as it was', () => {
    const apart = merged.when(unmerge);
    expect(apart.events).toMatchObject([{ type: 'PersonUnmerged', data: { into: OTHER } }]);
    expect(apart.state).toEqual(registered.state());
    expect(merged.refusal({ type: 'UnmergePerson', data: {} }).code).toBe('REASON_INVALID');
  });

  it('needs an id of the register and a reason', () => {
    expect(registered.refusal({ type: 'MergePerson', data: { into: 'x', reason: 'entri ganda' } }).field).toBe('into');
    expect(registered.refusal({ type: 'MergePerson', data: { into: OTHER } }, standing).code).toBe('REASON_INVALID');
  });
});
