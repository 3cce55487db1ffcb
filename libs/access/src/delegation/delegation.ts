import type { LocalDate, OfficeId } from '@jejak/kernel';
import type { Grant } from '../caller';
import type { Delegation, DelegationEvent } from './delegation.events';

export type DelegationState =
  | { readonly status: 'new' }
  | { readonly status: 'standing'; readonly delegation: Delegation }
  /** It holds no more from the day of the revocation on. */
  | { readonly status: 'revoked'; readonly delegation: Delegation; readonly revokedOn: LocalDate };

export const initialDelegation: DelegationState = { status: 'new' };

export const evolveDelegation = (_state: DelegationState, { type, data }: DelegationEvent): DelegationState => {
  const { delegation } = data;
  return type === 'DelegationAppointed'
    ? { status: 'standing', delegation }
    : { status: 'revoked', delegation, revokedOn: data.on };
};

/** What a delegation gives to an account on a day; nothing before its first day, after its last, or once revoked. */
export const grantOf = (
  state: DelegationState,
  { id, office, today }: { readonly id: string; readonly office: OfficeId; readonly today: LocalDate },
): { readonly account: string; readonly grant: Grant } | undefined => {
  if (state.status !== 'standing') return undefined;
  const { account, as: role, section, from, to } = state.delegation;
  if (today < from || today > to) return undefined;
  const place = section === undefined ? {} : { section };
  return { account, grant: { role, office, ...place, until: to, delegatedFrom: id } };
};
