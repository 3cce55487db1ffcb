import { type Command, type DecisionContext, ensure, type LocalDate, Refusal } from '@jejak/kernel';
import { ensureNotBefore, ensureNotFuture, Fields } from '@jejak/records';
import { type MergeTarget, readMerge } from '../merging';
import { inOrder, type Person, type PersonState, type RegisteredPerson } from './person';
import { PERSON_STATUS_CODES, personStatusesOn } from './person-statuses';
import { allowedErasure, decideErasure, type ErasureCommandType } from './person.erasure';
import type { PersonEvent } from './person.events';
import { readChanges, readIdentity, readStatuses } from './person.fields';

export type PersonCommand = Command<
  'RegisterPerson' | 'UpdatePerson' | 'SetPersonStatus' | 'MergePerson' | 'UnmergePerson' | ErasureCommandType
>;

/** Own commands that each state allows. */
export const allowedForPerson = (state: PersonState): readonly PersonCommand['type'][] => {
  switch (state.status) {
    case 'new':
      return ['RegisterPerson'];
    case 'registered':
      return ['UpdatePerson', 'SetPersonStatus', 'MergePerson', ...allowedErasure(state)];
    case 'merged':
      return ['UnmergePerson', ...allowedErasure(state)];
    case 'closed':
    case 'erased':
      return allowedErasure(state);
  }
};

export const decidePerson = (
  command: PersonCommand,
  state: PersonState,
  context: DecisionContext,
): readonly PersonEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (
  command: PersonCommand,
  fields: Fields,
  state: PersonState,
  context: DecisionContext,
): PersonEvent => {
  switch (command.type) {
    case 'RegisterPerson':
      return registerPerson(fields, state, context);
    case 'UpdatePerson':
      return updatePerson(fields, state, context);
    case 'SetPersonStatus':
      return setStatus(fields, state, context);
    case 'MergePerson':
      return mergePerson(fields, state, context);
    case 'UnmergePerson':
      return unmergePerson(fields, state, context);
    case 'RequestErasure':
    case 'ApproveErasure':
    case 'RejectErasure':
      if (!allowedErasure(state).includes(command.type)) throw notNow(command.type, state);
      return decideErasure(command.type, fields, state, context);
  }
};

const registerPerson = (fields: Fields, state: PersonState, context: DecisionContext): PersonEvent => {
  if (state.status !== 'new') throw notNow('RegisterPerson', state);
  const { today } = context;
  const person = readIdentity(fields, context);
  const statuses = inOrder(new Set(readStatuses(fields, 'statuses', personStatusesOn(today))));
  return { type: 'PersonRegistered', version: 1, data: { on: today, person, statuses } };
};

const updatePerson = (fields: Fields, state: PersonState, context: DecisionContext): PersonEvent => {
  if (state.status !== 'registered') throw notNow('UpdatePerson', state);
  return { type: 'PersonUpdated', version: 1, data: { on: context.today, changes: readChanges(fields, context) } };
};

const setStatus = (fields: Fields, state: PersonState, context: DecisionContext): PersonEvent => {
  if (state.status !== 'registered') throw notNow('SetPersonStatus', state);
  const on = fields.optionalDate('on') ?? context.today;
  ensureNotFuture(on, 'on', context);
  const added = readStatuses(fields, 'add', personStatusesOn(on));
  const removed = readStatuses(fields, 'remove', PERSON_STATUS_CODES);
  const changes = [...added, ...removed];
  ensure(changes.length > 0 && new Set(changes).size === changes.length, {
    code: 'STATUS_CHANGE_INVALID',
    field: 'add',
    en: 'A change adds or removes at least one status, and none of them both',
    id: 'Isi sedikitnya satu status yang ditambah atau dicabut, dan tidak keduanya sekaligus.',
    allowed: ['add', 'remove'],
  });
  ensureStanding(added, removed, state);
  const preceding = state.statusChanges.filter((change) => change.added.some((status) => removed.includes(status)));
  const latest = preceding.at(-1);
  if (latest !== undefined) ensureNotBefore(on, 'on', latest.on, 'tanggal status itu ditambahkan');
  return { type: 'PersonStatusSet', version: 1, data: { on, added, removed, reason: fields.reason() } };
};

const ensureStanding = (added: readonly string[], removed: readonly string[], { statuses }: RegisteredPerson): void => {
  const twice = added.findIndex((status) => statuses.includes(status));
  ensure(twice < 0, {
    code: 'STATUS_STANDS_ALREADY',
    field: `add[${String(twice)}]`,
    en: 'The person has this status already',
    id: 'Status ini sudah tercatat pada orang tersebut.',
    allowed: PERSON_STATUS_CODES.filter((status) => !statuses.includes(status)),
  });
  const missing = removed.findIndex((status) => !statuses.includes(status));
  ensure(missing < 0, {
    code: 'STATUS_NOT_STANDING',
    field: `remove[${String(missing)}]`,
    en: 'The person does not have this status',
    id: 'Status ini tidak tercatat pada orang tersebut.',
    allowed: statuses,
  });
};

/**
 * What refers to the duplicate is judged by the other entry from now on, so a status that protects the person must stand
 * there first: a victim must not become deportable by a merge (UU 6/2011 Ps 86–87).
 */
const mergePerson = (fields: Fields, state: PersonState, context: DecisionContext): PersonEvent => {
  if (state.status !== 'registered') throw notNow('MergePerson', state);
  const { target, ...merge } = readMerge(fields, 'person', context);
  ensure(target.status === 'registered', {
    code: 'MERGE_TARGET_NOT_FOUND',
    field: 'into',
    en: `The entry to merge into is ${target.status}`,
    id: 'Entri tujuan penggabungan sudah tidak berlaku.',
    allowed: ['entri yang terdaftar'],
  });
  const { statuses = [] } = target as MergeTarget & Partial<Pick<Person, 'statuses'>>;
  const lost = state.statuses.filter((status) => !statuses.includes(status));
  ensure(lost.length === 0, {
    code: 'MERGE_LOSES_STATUS',
    field: 'into',
    en: `The entry to merge into lacks the statuses ${lost.join(', ')}`,
    id: `Entri tujuan belum berstatus ${lost.join(', ')}; catat status itu di sana lebih dahulu.`,
    allowed: lost.map((status) => `SetPersonStatus ${status}`),
  });
  return { type: 'PersonMerged', version: 1, data: merge };
};

const unmergePerson = (fields: Fields, state: PersonState, { today }: DecisionContext): PersonEvent => {
  if (state.status !== 'merged') throw notNow('UnmergePerson', state);
  const on: LocalDate = today;
  return { type: 'PersonUnmerged', version: 1, data: { on, into: state.merge.into, reason: fields.reason() } };
};

const notNow = (command: PersonCommand['type'], state: PersonState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the person is ${state.status}`,
    id:
      state.status === 'merged'
        ? 'Entri orang ini sudah digabung ke entri lain.'
        : state.status === 'erased'
          ? 'Data pribadi orang ini sudah dihapus.'
          : 'Langkah ini tidak dapat dilakukan pada entri orang ini.',
    allowed: allowedForPerson(state),
  });
