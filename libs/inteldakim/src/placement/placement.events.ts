import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import { allCodes, type Origin, type PersonInRecord, readDatedCodes } from '@jejak/records';
import ends from './placement-ends.json';

export const PLACEMENT_ENDS = readDatedCodes(ends);
export const PLACEMENT_END_CODES: readonly string[] = allCodes(PLACEMENT_ENDS);

/** Where a victim is placed: a detention house or another place that is determined (UU 6/2011 Ps 87). */
export const PLACEMENT_PLACES = ['rudenim', 'other'] as const;
export type PlacementPlace = (typeof PLACEMENT_PLACES)[number];

export interface PlacementOrder extends PersonInRecord {
  /** The status that exempts, as the register had it when the placement was ordered. */
  readonly victim: string;
  readonly orderedOn: LocalDate;
  readonly reason: string;
  readonly place: PlacementPlace;
  readonly placeName: string;
  /** Absent while the number is still to come ("nomor menyusul"). */
  readonly decisionNumber?: string;
  readonly from?: Origin;
}

export interface PlacementEnding {
  readonly on: LocalDate;
  readonly end: string;
  readonly note?: string;
}

type Begun = { readonly order: PlacementOrder; readonly placedOn: LocalDate };
/** Everything known of a person who was placed: the counting events carry every dimension. */
export type BegunPlacement =
  (Begun & { readonly status: 'placed' }) | (Begun & { readonly status: 'ended'; readonly ending: PlacementEnding });

export type PlacementOrdered = DomainEvent<'PlacementOrdered', { on: LocalDate; order: PlacementOrder }>;
export type PlacementDecisionNumbered = DomainEvent<'PlacementDecisionNumbered', { decisionNumber: string }>;
export type PlacementCancelled = DomainEvent<'PlacementCancelled', { on: LocalDate; reason: string }>;
export type VictimPlaced = DomainEvent<'VictimPlaced', { on: LocalDate; placement: BegunPlacement }>;
export type PlacementEnded = DomainEvent<'PlacementEnded', { on: LocalDate; placement: BegunPlacement }>;

export type PlacementEvent =
  PlacementOrdered | PlacementDecisionNumbered | PlacementCancelled | VictimPlaced | PlacementEnded;

export const placementEvents: EventTypeRegistry & Record<PlacementEvent['type'], { version: number }> = {
  PlacementOrdered: { version: 1 },
  PlacementDecisionNumbered: { version: 1 },
  PlacementCancelled: { version: 1 },
  VictimPlaced: { version: 1 },
  PlacementEnded: { version: 1 },
};
