import type { Period } from '@jejak/calendar';
import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';

/** A way of serving that the office thought out: Si Canari, SAPA … (LKIP 2021, Ringkasan Eksekutif). */
export interface Innovation {
  readonly name: string;
  readonly description: string;
  /** What it serves, as the report lists it. */
  readonly services: readonly string[];
  /** Day, month or year, as it is known. */
  readonly since: Period;
  readonly source?: string;
}

export interface InnovationEnd {
  readonly endedOn: LocalDate;
  readonly reason: string;
}

export type RunningInnovation = { readonly status: 'running'; readonly innovation: Innovation };
export type EndedInnovation = Omit<RunningInnovation, 'status'> & {
  readonly status: 'ended';
  readonly end: InnovationEnd;
};

export type InnovationEvent =
  | DomainEvent<'InnovationRecorded', { on: LocalDate; record: RunningInnovation }>
  | DomainEvent<'InnovationEnded', { on: LocalDate; end: InnovationEnd }>;

export const innovationEvents: EventTypeRegistry & Record<InnovationEvent['type'], { version: number }> = {
  InnovationRecorded: { version: 1 },
  InnovationEnded: { version: 1 },
};
