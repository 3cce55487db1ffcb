import type { DomainEvent, EventTypeRegistry, LocalDate, LocalTime } from '@jejak/kernel';
import type { Direction } from '../direction';

/** What an agent announces (Si Karang). */
export interface VesselCallDetails {
  readonly vessel: string;
  readonly direction: Direction;
  /** Name of the agent company. */
  readonly agent?: string;
  /** Its id in the register of companies. */
  readonly agentCompany?: string;
  readonly port?: string;
}

/** ETA of an arrival, ETD of a departure. */
export interface ExpectedTime {
  readonly expectedOn: LocalDate;
  readonly expectedTime?: LocalTime;
}

/** When the officers go aboard. */
export interface CheckSchedule {
  readonly scheduledFor: LocalDate;
  readonly scheduledTime?: LocalTime;
}

export interface CrewOfNationality {
  /** ISO 3166-1 alpha-3. */
  readonly nationality: string;
  readonly count: number;
}

export interface CrewCheck {
  readonly checkedOn: LocalDate;
  /** Absent only in a record of the past whose document does not say it. */
  readonly crew?: number;
  /** Empty, or adding up to `crew`. */
  readonly crewByNationality: readonly CrewOfNationality[];
  readonly findings?: string;
}

/** Everything known of a call that was checked: the counting event carries every dimension. */
export interface CheckedVesselCall {
  readonly status: 'checked';
  readonly details: VesselCallDetails;
  readonly announcedOn?: LocalDate;
  readonly expected?: ExpectedTime;
  readonly schedule?: CheckSchedule;
  readonly check: CrewCheck;
  /** The document that a record of the past was transcribed from. */
  readonly transcribedFrom?: string;
}

export type VesselCallEvent =
  | DomainEvent<'VesselCallAnnounced', { on: LocalDate; details: VesselCallDetails; expected: ExpectedTime }>
  | DomainEvent<'VesselCallScheduled', { on: LocalDate; schedule: CheckSchedule }>
  | DomainEvent<'VesselCallChecked', { on: LocalDate; call: CheckedVesselCall }>
  | DomainEvent<'VesselCallTranscribed', { on: LocalDate; call: CheckedVesselCall }>
  | DomainEvent<'VesselCallCancelled', { on: LocalDate; reason: string }>;

export const vesselCallEvents: EventTypeRegistry & Record<VesselCallEvent['type'], { version: number }> = {
  VesselCallAnnounced: { version: 1 },
  VesselCallScheduled: { version: 1 },
  VesselCallChecked: { version: 1 },
  VesselCallTranscribed: { version: 1 },
  VesselCallCancelled: { version: 1 },
};
