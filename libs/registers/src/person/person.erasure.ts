import type { DecisionContext } from '@jejak/kernel';
import { ensureSecondPerson, type Fields } from '@jejak/records';
import type { ErasureRequest } from './person.events';
import { ERASURE_GROUNDS, type PersonEvent } from './person.events';
import type { PersonState } from './person';

export const erasureCommands = ['RequestErasure', 'ApproveErasure', 'RejectErasure'] as const;
export type ErasureCommandType = (typeof erasureCommands)[number];

const REASON = { min: 10, max: 500 } as const;

const pendingOf = (state: PersonState): ErasureRequest | undefined =>
  state.status === 'new' ? undefined : state.erasure;

/** Of a voided or withdrawn entry, too, for the log still holds what it said; once only. */
export const allowedErasure = (state: PersonState): readonly ErasureCommandType[] => {
  if (state.status === 'new' || state.status === 'erased') return [];
  if (state.status === 'closed' && state.erasedOn !== undefined) return [];
  return pendingOf(state) === undefined ? ['RequestErasure'] : ['ApproveErasure', 'RejectErasure'];
};

/** One asks, another approves: what is erased cannot be brought back (UU 27/2022 Ps 43). */
export const decideErasure = (
  type: ErasureCommandType,
  fields: Fields,
  state: PersonState,
  context: DecisionContext,
): PersonEvent => {
  const { today: on, actor } = context;
  if (type === 'RequestErasure') {
    const ground = fields.choice('ground', ERASURE_GROUNDS);
    const data = { on, ground, reason: fields.text('reason', REASON), requestedBy: actor };
    return { type: 'PersonErasureRequested', version: 1, data };
  }
  const { requestedBy = '', ground = 'subject-request' } = pendingOf(state) ?? {};
  if (type === 'RejectErasure') {
    const data = { on, reason: fields.text('reason', REASON), requestedBy };
    return { type: 'PersonErasureRejected', version: 1, data };
  }
  ensureSecondPerson(requestedBy, context);
  return { type: 'PersonErased', version: 1, data: { on, ground, requestedBy } };
};
