import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { Direction } from '../direction';

export const CITIZENSHIPS = ['wni', 'wna'] as const;
export type Citizenship = (typeof CITIZENSHIPS)[number];
export const TRAVELLERS = ['passenger', 'crew'] as const;
export type Traveller = (typeof TRAVELLERS)[number];

/** One cell of a day's grid. */
export interface InspectionCell {
  readonly citizenship: Citizenship;
  readonly traveller: Traveller;
  readonly direction: Direction;
  readonly count: number;
}

/** Persons inspected on one day: all cells of the grid, those of which nothing was said as 0. */
export interface InspectionDay {
  readonly day: LocalDate;
  readonly cells: readonly InspectionCell[];
  /** The document that gives the numbers. */
  readonly source: string;
}

export type InspectionEvent = DomainEvent<'InspectionDayRecorded', { on: LocalDate; inspection: InspectionDay }>;

export const inspectionEvents: EventTypeRegistry & Record<InspectionEvent['type'], { version: number }> = {
  InspectionDayRecorded: { version: 1 },
};
