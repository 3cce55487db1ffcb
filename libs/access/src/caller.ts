import type { LocalDate, OfficeId } from '@jejak/kernel';

/** What an account may be; `officer` and `section-head` belong to one section of their office. */
export const ROLES = ['officer', 'section-head', 'head', 'analyst', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** One thing that a caller is: by its account, or for a while by the delegation of another (Plh, Plt). */
export interface Grant {
  readonly role: Role;
  readonly office: OfficeId;
  readonly section?: string;
  /** Last day of a delegation. */
  readonly until?: LocalDate;
  /** The delegation that gives it; absent for the account's own role. */
  readonly delegatedFrom?: string;
}

/** Who sends a request. `account` is what stands in the log as actor, under a delegation too. */
export interface Caller {
  readonly account: string;
  readonly role: Role;
  readonly office: OfficeId;
  readonly section?: string;
  /** Its own role first, then what was delegated to it and stands today. */
  readonly grants: readonly Grant[];
  readonly mustChangePassword: boolean;
  readonly via: 'session' | 'token' | 'cli' | 'program';
}
