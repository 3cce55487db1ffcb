import { type DecisionContext, ensure, Refusal } from '@jejak/kernel';
import type { RecordCommand } from './record-commands';
import type { ItemLife, RecordState } from './record-state';
import type { Workflow } from '../workflow';

export const ensureSharedLife = <S>(workflow: Workflow<S>, command: RecordCommand, state: RecordState<S>): void => {
  const { undo } = workflow;
  ensure(undo === undefined, {
    code: 'COMMAND_NOT_ALLOWED',
    en: `${command.type} is not for a ${workflow.entity}; a step is undone by ${undo ?? ''}`,
    id: `${workflow.label.id} tidak dikoreksi, dibatalkan atau ditarik; gunakan ${undo ?? ''}.`,
    allowed: [...new Set([...(undo === undefined ? [] : [undo]), ...workflow.allowed(state.entity)])],
  });
};

export const ensureNothingPending = (life: ItemLife): void => {
  ensure(life.pending === undefined, {
    code: 'REQUEST_PENDING',
    en: `A ${life.pending?.kind ?? ''} request is waiting for approval`,
    id: 'Masih ada permintaan koreksi atau pembatalan yang menunggu persetujuan.',
    allowed: life.pending?.kind === 'void' ? ['ApproveVoid', 'RejectVoid'] : ['ApproveCorrection', 'RejectCorrection'],
  });
};

export const ensurePending = (life: ItemLife, kind: 'correction' | 'void'): NonNullable<ItemLife['pending']> => {
  const { pending } = life;
  if (pending?.kind === kind) return pending;
  throw new Refusal({
    code: 'NO_REQUEST_PENDING',
    en: `No ${kind} request is waiting for approval`,
    id:
      kind === 'void'
        ? 'Tidak ada permintaan pembatalan yang menunggu.'
        : 'Tidak ada permintaan koreksi yang menunggu.',
    allowed: kind === 'void' ? ['RequestVoid'] : ['RequestCorrection'],
  });
};

/** Four eyes. @throws Refusal FOUR_EYES when the actor is the one who asked. */
export const ensureSecondPerson = (requestedBy: string, { actor }: DecisionContext): void => {
  ensure(actor !== requestedBy, {
    code: 'FOUR_EYES',
    field: 'actor',
    en: 'Who requested it may not approve it',
    id: 'Yang meminta tidak boleh menyetujui sendiri; mintalah orang kedua.',
  });
};

export const ensureWithdrawable = <S>(
  workflow: Workflow<S>,
  state: RecordState<S>,
  item: string,
  life: ItemLife,
  context: DecisionContext,
): void => {
  ensureNothingPending(life);
  ensure(life.author === context.actor && life.enteredOn === context.today, {
    code: 'WITHDRAWAL_NOT_ALLOWED',
    en: 'Only the author may withdraw a record, on the day of entry',
    id: 'Hanya pencatatnya yang boleh menarik catatan, pada hari pencatatan; sesudah itu mintalah pembatalan.',
    allowed: ['RequestVoid'],
  });
  const dependents = workflow.dependents?.(state.entity, item) ?? [];
  ensure(dependents.length === 0, {
    code: 'RECORD_HAS_DEPENDENTS',
    en: `Other entries depend on the record: ${dependents.join('; ')}`,
    id: `Catatan tidak dapat ditarik karena masih dirujuk: ${dependents.join('; ')}.`,
    allowed: ['RequestVoid'],
  });
};
