import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { Section } from '@jejak/records';

/** Posts that somebody else may hold for a while. */
export const DELEGATED_ROLES = ['head', 'section-head'] as const;
/** Pelaksana harian while the holder is away, pelaksana tugas while there is none (UU 30/2014 Ps 14). */
export const DELEGATION_KINDS = ['plh', 'plt'] as const;

export interface Delegation {
  /** Who stands in; acts under its own account, so that maker and checker stay two persons. */
  readonly account: string;
  readonly as: (typeof DELEGATED_ROLES)[number];
  readonly section?: Section;
  readonly kind: (typeof DELEGATION_KINDS)[number];
  readonly from: LocalDate;
  /** The last day, included. */
  readonly to: LocalDate;
  readonly letterNumber?: string;
}

export type DelegationAppointed = DomainEvent<
  'DelegationAppointed',
  { readonly on: LocalDate; readonly delegation: Delegation }
>;
export type DelegationRevoked = DomainEvent<
  'DelegationRevoked',
  { readonly on: LocalDate; readonly delegation: Delegation; readonly reason: string }
>;
export type DelegationEvent = DelegationAppointed | DelegationRevoked;

export const delegationEvents: EventTypeRegistry & Record<DelegationEvent['type'], { version: number }> = {
  DelegationAppointed: { version: 1 },
  DelegationRevoked: { version: 1 },
};
