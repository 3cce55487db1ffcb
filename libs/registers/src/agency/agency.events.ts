import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { Changes } from '../changes';
import type { Merge } from '../merging';

/** Levels of government, as those of the team of agencies that supervises foreigners (Permenkumham 50/2016). */
export const AGENCY_LEVELS = ['pusat', 'provinsi', 'kabupaten/kota', 'kecamatan'] as const;
export type AgencyLevel = (typeof AGENCY_LEVELS)[number];

/** A party from outside the office: police, military, local government, the Kanwil. */
export interface AgencyEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly level: AgencyLevel;
}

export type AgencyRegistered = DomainEvent<'AgencyRegistered', { on: LocalDate; agency: AgencyEntry }>;
export type AgencyUpdated = DomainEvent<'AgencyUpdated', { on: LocalDate; changes: Changes<AgencyEntry> }>;
export type AgencyMerged = DomainEvent<'AgencyMerged', Merge>;
export type AgencyUnmerged = DomainEvent<'AgencyUnmerged', { on: LocalDate; into: string; reason: string }>;

export type AgencyEvent = AgencyRegistered | AgencyUpdated | AgencyMerged | AgencyUnmerged;

export const agencyEvents: EventTypeRegistry & Record<AgencyEvent['type'], { version: number }> = {
  AgencyRegistered: { version: 1 },
  AgencyUpdated: { version: 1 },
  AgencyMerged: { version: 1 },
  AgencyUnmerged: { version: 1 },
};
