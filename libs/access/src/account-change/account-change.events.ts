import type { DomainEvent, EventTypeRegistry, LocalDate, OfficeId } from '@jejak/kernel';
import type { Role } from '../caller';

export const ACCOUNT_CHANGES = [
  'created',
  'enabled',
  'disabled',
  'duty-changed',
  'password-reset',
  'unlocked',
  'token-made',
  'token-revoked',
  'logged-out',
] as const;
export type AccountChangeKind = (typeof ACCOUNT_CHANGES)[number];

/** What an account may do after a change; no name, no password, nothing of the person. */
export interface AccountStanding {
  readonly account: string;
  readonly change: AccountChangeKind;
  readonly role: Role;
  readonly section?: string;
  /** The office whose account it is after the change; the stream is that of the office of the first. */
  readonly office: OfficeId;
  readonly active: boolean;
}

export type AccountChangeNoted = DomainEvent<'AccountChangeNoted', { readonly on: LocalDate } & AccountStanding>;
export type AccountChangeEvent = AccountChangeNoted;

export const accountChangeEvents: EventTypeRegistry & Record<AccountChangeEvent['type'], { version: number }> = {
  AccountChangeNoted: { version: 1 },
};
