import type { DomainEvent, EventTypeDefinition, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { Sex } from '@jejak/records';
import type { Changes } from '../changes';
import type { Merge } from '../merging';

export const PERSON_DOCUMENT_KINDS = ['passport', 'id', 'other'] as const;
export type PersonDocumentKind = (typeof PERSON_DOCUMENT_KINDS)[number];

export interface PersonDocument {
  readonly kind: PersonDocumentKind;
  readonly number: string;
  /** The state or authority, as the document says it. */
  readonly issuedBy?: string;
  readonly validTo?: LocalDate;
}

/** Who a person is. Name, aliases, date of birth and document numbers stand here and in no other record. */
export interface PersonIdentity {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sex: Sex;
  /** ISO 3166-1 alpha-3. */
  readonly nationality: string;
  readonly birthDate?: LocalDate;
  readonly documents: readonly PersonDocument[];
}

export type PersonChanges = Changes<PersonIdentity>;

export type PersonRegistered = DomainEvent<
  'PersonRegistered',
  { on: LocalDate; person: PersonIdentity; statuses: readonly string[] }
>;
export type PersonUpdated = DomainEvent<'PersonUpdated', { on: LocalDate; changes: PersonChanges }>;
export type PersonStatusSet = DomainEvent<
  'PersonStatusSet',
  { on: LocalDate; added: readonly string[]; removed: readonly string[]; reason: string }
>;
export type PersonMerged = DomainEvent<'PersonMerged', Merge>;
export type PersonUnmerged = DomainEvent<'PersonUnmerged', { on: LocalDate; into: string; reason: string }>;

/** Why personal data is erased (UU 27/2022 Ps 43). */
export const ERASURE_GROUNDS = ['purpose-ended', 'consent-withdrawn', 'subject-request', 'unlawful'] as const;
export type ErasureGround = (typeof ERASURE_GROUNDS)[number];

export interface ErasureRequest {
  readonly on: LocalDate;
  readonly ground: ErasureGround;
  readonly reason: string;
  /** Account id; somebody else approves. */
  readonly requestedBy: string;
}

export type PersonErasureRequested = DomainEvent<'PersonErasureRequested', ErasureRequest>;
export type PersonErasureRejected = DomainEvent<
  'PersonErasureRejected',
  { on: LocalDate; reason: string; requestedBy: string }
>;
/** The key goes with it. Nothing in it says who it was. */
export type PersonErased = DomainEvent<'PersonErased', { on: LocalDate; ground: ErasureGround; requestedBy: string }>;

export type PersonEvent =
  | PersonRegistered
  | PersonUpdated
  | PersonStatusSet
  | PersonMerged
  | PersonUnmerged
  | PersonErasureRequested
  | PersonErasureRejected
  | PersonErased;

/** Fields of an identity that say who it is; sex and nationality are counted by and stay readable. */
const IDENTIFYING = ['name', 'aliases[]', 'birthDate', 'documents[].number'];

const personalUnder = (...places: readonly string[]): EventTypeDefinition => ({
  version: 1,
  personal: places.flatMap((place) => IDENTIFYING.map((field) => `${place}.${field}`)),
});

/** The contents of an entry hold an erasure that waits, with its reason. */
const withErasure = ({ version, personal = [] }: EventTypeDefinition, ...places: readonly string[]) => ({
  version,
  personal: [...personal, ...places.map((place) => `${place}.erasure.reason`)],
});

/** A correction, a void and a withdrawal carry the identity too, so their personal fields are said here. */
export const personEvents: EventTypeRegistry & Record<PersonEvent['type'], EventTypeDefinition> = {
  PersonRegistered: personalUnder('person'),
  PersonUpdated: personalUnder('changes'),
  PersonStatusSet: { version: 1 },
  PersonMerged: { version: 1 },
  PersonUnmerged: { version: 1 },
  // A reason is told in words, and words tell who is meant.
  PersonErasureRequested: { version: 1, personal: ['reason'] },
  PersonErasureRejected: { version: 1, personal: ['reason'] },
  PersonErased: { version: 1, erases: true },
  PersonCorrectionRequested: personalUnder('changes.person'),
  PersonCorrected: withErasure(personalUnder('changes.person', 'before.person', 'after.person'), 'before', 'after'),
  PersonVoided: withErasure(personalUnder('before.person'), 'before'),
  PersonWithdrawn: withErasure(personalUnder('before.person'), 'before'),
};
