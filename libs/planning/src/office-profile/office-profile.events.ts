import type { DomainEvent, EventTypeDefinition, EventTypeRegistry, LocalDate, OfficeId } from '@jejak/kernel';

/** WIB, WITA and WIT; Pontianak is WIB with a history of its own. */
export const OFFICE_ZONES = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type OfficeZone = (typeof OFFICE_ZONES)[number];

/** A dated stand-in: Plh for days, Plt while the post is vacant. */
export const STAND_INS = ['plh', 'plt'] as const;
export type StandIn = (typeof STAND_INS)[number];

/** Who leads the office and signs; name and position are public, the name is personal data all the same. */
export interface OfficeHead {
  readonly name: string;
  readonly position: string;
  readonly standIn?: StandIn;
}

export interface ParentOffice {
  readonly name: string;
  /** Its slug, where it is an office of this system. */
  readonly office?: OfficeId;
}

/** What an office is, in the words that its reports and letters use. */
export interface ProfileFields {
  readonly name?: string;
  readonly class?: string;
  readonly zone?: OfficeZone;
  readonly parent?: ParentOffice;
  readonly address?: string;
  readonly head?: OfficeHead;
  readonly duties?: string;
}

/** What became so on a day; fields that are absent stay as they were. */
export interface ProfileChange extends ProfileFields {
  readonly validFrom: LocalDate;
  /** The decree or document that says so. */
  readonly source?: string;
}

export type OfficeProfileChanged = DomainEvent<
  'OfficeProfileChanged',
  { on: LocalDate; item: string; change: ProfileChange }
>;
export type OfficeProfileEvent = OfficeProfileChanged;

const personal = (...places: readonly string[]): EventTypeDefinition => ({
  version: 1,
  personal: places.map((place) => `${place}.head.name`),
});

/** A correction, a void and a withdrawal carry the name too, so their personal fields are said here. */
export const officeProfileEvents: EventTypeRegistry & Record<OfficeProfileEvent['type'], EventTypeDefinition> = {
  OfficeProfileChanged: personal('change'),
  OfficeProfileCorrectionRequested: personal('changes'),
  OfficeProfileCorrected: personal('changes', 'before', 'after'),
  OfficeProfileVoided: personal('before'),
  OfficeProfileWithdrawn: personal('before'),
};
