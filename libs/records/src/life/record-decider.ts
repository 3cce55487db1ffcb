import { dateAt } from '@jejak/calendar';
import {
  type Command,
  type Decider,
  type DecisionContext,
  type DomainEvent,
  ensure,
  type Evented,
  type EventTypeRegistry,
  Refusal,
} from '@jejak/kernel';
import { canonicalJson } from '@jejak/kernel';
import { isRecordCommand, type RecordCommand, requireReason } from './record-commands';
import { isLifeEvent, type LifeData, lifeEvent, lifeRegistry, lifeStepOf } from './record-events';
import { type ItemLife, lifeOf, type RecordState, WHOLE } from './record-state';
import {
  ensureNothingPending,
  ensurePending,
  ensureSecondPerson,
  ensureSharedLife,
  ensureWithdrawable,
} from './record-rules';
import type { Workflow } from '../workflow';

/** All event types of a workflow: its own and those of a record's life, of which it may say which fields are personal. */
export const eventTypesOf = (workflow: Workflow): EventTypeRegistry => ({
  ...(workflow.undo === undefined ? lifeRegistry(workflow.title) : {}),
  ...workflow.events,
});

/**
 * A workflow's rules with those that every record shares (DOMAIN §4, Correction): a correction is requested by one
 * person and takes effect when another approves it, checked by the workflow's own rules; a void likewise; the author may
 * withdraw on the day of entry while nothing depends on the record. Nothing is ever deleted.
 */
export const recordDecider = <S, C extends Command, E extends DomainEvent>(
  workflow: Workflow<S, C, E>,
): Decider<RecordState<S>, C | RecordCommand> => ({
  initialState: { entity: workflow.initialState, items: {} },
  decide: (command, state, context) =>
    isRecordCommand(command)
      ? decideLife(workflow, command, state, context)
      : decideOwn(workflow, command, state, context),
  evolve: (state, event) =>
    isLifeEvent(workflow.title, event)
      ? evolveLife(workflow, state, event)
      : evolveOwn(workflow, state, event as Evented<E>),
});

/** Commands that are allowed now, own ones first. */
export const allowedCommands = <S>(workflow: Workflow<S>, state: RecordState<S>, item = WHOLE): readonly string[] => {
  const life = lifeOf(state, item);
  if (life === undefined || workflow.undo !== undefined) return workflow.allowed(state.entity);
  if (life.status !== 'standing')
    return workflow.reenterable
      ? workflow.allowed(state.entity)
      : workflow.allowed(state.entity).filter((type) => workflow.whenClosed?.includes(type));
  const own = workflow.allowed(state.entity);
  if (life.pending?.kind === 'correction') return [...own, 'ApproveCorrection', 'RejectCorrection'];
  if (life.pending?.kind === 'void') return [...own, 'ApproveVoid', 'RejectVoid'];
  return [...own, 'RequestCorrection', 'RequestVoid', 'Withdraw'];
};

const decideOwn = <S, C extends Command, E extends DomainEvent>(
  workflow: Workflow<S, C, E>,
  command: C,
  state: RecordState<S>,
  context: DecisionContext,
): readonly E[] => {
  const whole = state.items[WHOLE];
  const takes = workflow.reenterable || workflow.whenClosed?.includes(command.type) === true;
  ensure(whole === undefined || whole.status === 'standing' || takes, {
    code: 'RECORD_CLOSED',
    en: `The record was ${whole?.status ?? ''}`,
    id: whole?.status === 'voided' ? 'Catatan ini sudah dibatalkan.' : 'Catatan ini sudah ditarik oleh pencatatnya.',
    allowed: [],
  });
  return workflow.decide(command, state.entity, context);
};

const evolveOwn = <S, C extends Command, E extends DomainEvent>(
  workflow: Workflow<S, C, E>,
  state: RecordState<S>,
  event: Evented<E>,
): RecordState<S> => {
  const entity = workflow.evolve(state.entity, event);
  const item = workflow.enters(event);
  if (item === undefined || state.items[item]?.status === 'standing') return { ...state, entity };
  const life: ItemLife = {
    status: 'standing',
    author: event.meta.actor,
    enteredOn: dateAt(event.meta.recordedAt, event.meta.zone),
  };
  return { entity, items: { ...state.items, [item]: life } };
};

const standingItem = <S>(workflow: Workflow<S>, state: RecordState<S>, item: string): ItemLife => {
  const life = lifeOf(state, item);
  if (life?.status === 'standing') return life;
  throw new Refusal({
    code: life === undefined ? 'RECORD_NOT_FOUND' : 'RECORD_CLOSED',
    field: item === WHOLE ? 'id' : 'item',
    en: life === undefined ? 'There is no such record' : `The record was ${life.status}`,
    id: life === undefined ? 'Catatan tidak ditemukan.' : 'Catatan ini sudah dibatalkan atau ditarik.',
    allowed: allowedCommands(workflow, state, item),
  });
};

const contentOf = <S>(workflow: Workflow<S>, state: RecordState<S>, item: string): object => {
  const content = workflow.contentOf(state.entity, item);
  ensure(content !== undefined, {
    code: 'RECORD_NOT_FOUND',
    field: 'item',
    en: `There is no item ${JSON.stringify(item)}`,
    id: 'Bagian catatan tidak ditemukan.',
  });
  return content;
};

const decideLife = <S>(
  workflow: Workflow<S>,
  command: RecordCommand,
  state: RecordState<S>,
  context: DecisionContext,
): readonly DomainEvent[] => {
  ensureSharedLife(workflow, command, state);
  const item = command.data.item ?? WHOLE;
  const life = standingItem(workflow, state, item);
  const content = contentOf(workflow, state, item);
  const { title } = workflow;
  switch (command.type) {
    case 'RequestCorrection': {
      ensureNothingPending(life);
      const reason = requireReason(command.data.reason);
      const { changes } = command.data;
      const after = workflow.correct(state.entity, item, changes, context);
      ensure(canonicalJson(after) !== canonicalJson(content), {
        code: 'CORRECTION_EMPTY',
        field: 'changes',
        en: 'The correction changes nothing',
        id: 'Koreksi tidak mengubah apa pun.',
      });
      return [lifeEvent(title, 'CorrectionRequested', { item, reason, changes })];
    }
    case 'ApproveCorrection': {
      const { reason, requestedBy, ...pending } = ensurePending(life, 'correction');
      ensureSecondPerson(requestedBy, context);
      const changes = pending.kind === 'correction' ? pending.changes : {};
      const after = workflow.correct(state.entity, item, changes, context);
      return [lifeEvent(title, 'Corrected', { item, reason, requestedBy, changes, before: content, after })];
    }
    case 'RejectCorrection': {
      const { requestedBy } = ensurePending(life, 'correction');
      return [
        lifeEvent(title, 'CorrectionRejected', { item, reason: requireReason(command.data.reason), requestedBy }),
      ];
    }
    case 'RequestVoid':
      ensureNothingPending(life);
      workflow.ensureVoidable?.(state.entity, item);
      return [lifeEvent(title, 'VoidRequested', { item, reason: requireReason(command.data.reason) })];
    case 'ApproveVoid': {
      const { reason, requestedBy } = ensurePending(life, 'void');
      ensureSecondPerson(requestedBy, context);
      workflow.ensureVoidable?.(state.entity, item);
      return [lifeEvent(title, 'Voided', { item, reason, requestedBy, before: content })];
    }
    case 'RejectVoid': {
      const { requestedBy } = ensurePending(life, 'void');
      return [lifeEvent(title, 'VoidRejected', { item, reason: requireReason(command.data.reason), requestedBy })];
    }
    case 'Withdraw':
      ensureWithdrawable(workflow, state, item, life, context);
      return [lifeEvent(title, 'Withdrawn', { item, reason: requireReason(command.data.reason), before: content })];
  }
};

const evolveLife = <S>(
  workflow: Workflow<S>,
  state: RecordState<S>,
  event: Evented<DomainEvent<string, LifeData>>,
): RecordState<S> => {
  const { item, reason, changes, after } = event.data;
  const life = state.items[item];
  if (life === undefined) return state;
  const { pending: _ended, ...settled } = life;
  const withLife = (next: ItemLife, entity: S = state.entity): RecordState<S> => ({
    entity,
    items: { ...state.items, [item]: next },
  });
  const requestedBy = event.meta.actor;
  switch (lifeStepOf(workflow.title, event.type)) {
    case 'CorrectionRequested':
      return withLife({ ...settled, pending: { kind: 'correction', changes: changes ?? {}, reason, requestedBy } });
    case 'VoidRequested':
      return withLife({ ...settled, pending: { kind: 'void', reason, requestedBy } });
    case 'CorrectionRejected':
    case 'VoidRejected':
      return withLife(settled);
    case 'Corrected':
      return withLife(settled, workflow.withContent(state.entity, item, after));
    case 'Voided':
      return withLife({ ...settled, status: 'voided' }, workflow.withContent(state.entity, item, undefined));
    case 'Withdrawn':
      return withLife({ ...settled, status: 'withdrawn' }, workflow.withContent(state.entity, item, undefined));
    case undefined:
      return state;
  }
};
