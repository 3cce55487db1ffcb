import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';

export interface BySex {
  readonly male?: number;
  readonly female?: number;
}

/** Ways in which the table divides the same persons; each sums to all of them. */
export const STAFF_DIVISIONS = ['technical', 'nonTechnical', 'structural', 'nonStructural'] as const;
export type StaffDivision = (typeof STAFF_DIVISIONS)[number];

/** One line of the table. A cell that is absent is not said, which is not zero. */
export interface StaffRow extends Partial<Readonly<Record<StaffDivision, BySex>>> {
  /** Golongan IV to I, or a kind of contract staff. */
  readonly group: string;
  /** Persons by rank (ruang a to e). */
  readonly ranks?: Readonly<Record<string, number>>;
  /** The total that the table prints. */
  readonly total?: number;
}

/** Totals of one place of the table that should be one number, as they stand. */
export interface StaffWarning {
  readonly code: 'STAFF_TOTALS_DIFFER' | 'STAFF_SEXES_DIFFER';
  /** A group, or `all`. */
  readonly place: string;
  readonly totals: Readonly<Record<string, number>>;
}

export interface StaffSnapshot {
  readonly asOf: LocalDate;
  readonly rows: readonly StaffRow[];
  /** The number of staff that the document states. */
  readonly total?: number;
  readonly source?: string;
  readonly warnings: readonly StaffWarning[];
}

export type StaffSnapshotRecorded = DomainEvent<'StaffSnapshotRecorded', { on: LocalDate; snapshot: StaffSnapshot }>;
export type StaffSnapshotEvent = StaffSnapshotRecorded;

export const staffSnapshotEvents: EventTypeRegistry & Record<StaffSnapshotEvent['type'], { version: number }> = {
  StaffSnapshotRecorded: { version: 1 },
};
