import type { LocalDate, OfficeId } from '@jejak/kernel';
import type { PersonQuery } from './person-terms';
import type { PersonIdentity } from './person.events';

/** Fields of an identity that are sealed, and shown for a reason only. */
export const REVEAL_FIELDS = ['name', 'aliases', 'birthDate', 'documents'] as const;
export type RevealField = (typeof REVEAL_FIELDS)[number];

/** Who asks, and through what. */
export interface AskedBy {
  readonly actor: string;
  readonly role: string;
  /** `http` or `cli`. */
  readonly source: string;
  /** The route or command, as it is declared. */
  readonly by: string;
}

export interface FoundPerson {
  readonly id: string;
  readonly status: string;
  readonly masked: PersonIdentity;
}

export interface RevealRequest {
  readonly reason: string;
  readonly fields?: readonly RevealField[];
}

/** One reading of a person's data. */
export interface PersonAccess {
  readonly kind: string;
  readonly on: LocalDate;
  readonly recordedAt: string;
  readonly account: string;
  readonly role: string;
  readonly what: string;
  readonly reason: string | null;
}

export interface AccessReport {
  /** Readings, in the order of the log. */
  readonly accesses: readonly PersonAccess[];
  /** Readings of so many persons at once that not all are named: this one may be among them. */
  readonly perhaps: readonly PersonAccess[];
  /** Records that refer to the person. */
  readonly records: readonly { readonly entity: string; readonly id: string; readonly relation: string }[];
  /** Entries that were merged with this one and still hold personal data: each is erased by itself. */
  readonly notErased: readonly string[];
}

/** Identities of persons: found, masked, and shown for a reason. */
export interface Persons {
  /** Exact matches, masked, in the order of their ids; the search is recorded first. @throws Refusal QUERY_EMPTY */
  search(office: OfficeId, query: PersonQuery, by: AskedBy): Promise<readonly FoundPerson[]>;
  /** The identity in plain words; recorded first. @throws Refusal RECORD_NOT_FOUND, SUBJECT_ERASED, REASON_INVALID */
  reveal(office: OfficeId, id: string, request: RevealRequest, by: AskedBy): Promise<Partial<PersonIdentity>>;
  accessReport(office: OfficeId, id: string): Promise<AccessReport>;
  /** Other entries that may be the same person, by id. */
  alike(stream: string): Promise<readonly { readonly id: string; readonly status: string }[]>;
  /** Makes the index of searches anew from the log. @returns entries that can be found */
  reindex(): Promise<number>;
}
