import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { Changes } from '../changes';
import type { Merge } from '../merging';

/** A company that sponsors, employs or is visited. */
export interface CompanyEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Absent while it is not known where the company is. */
  readonly address?: string;
  readonly sector?: string;
}

export type CompanyRegistered = DomainEvent<'CompanyRegistered', { on: LocalDate; company: CompanyEntry }>;
export type CompanyUpdated = DomainEvent<'CompanyUpdated', { on: LocalDate; changes: Changes<CompanyEntry> }>;
export type CompanyMerged = DomainEvent<'CompanyMerged', Merge>;
export type CompanyUnmerged = DomainEvent<'CompanyUnmerged', { on: LocalDate; into: string; reason: string }>;

export type CompanyEvent = CompanyRegistered | CompanyUpdated | CompanyMerged | CompanyUnmerged;

export const companyEvents: EventTypeRegistry & Record<CompanyEvent['type'], { version: number }> = {
  CompanyRegistered: { version: 1 },
  CompanyUpdated: { version: 1 },
  CompanyMerged: { version: 1 },
  CompanyUnmerged: { version: 1 },
};
