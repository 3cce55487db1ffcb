import type { LocalDate } from '@jejak/kernel';

/** A limit that runs while a record is in its present state: what must have happened by when. */
export interface Deadline {
  /** Stable within the item, for example `room-limit`; a new start of the same clock gets a new name (`room-limit-2`). */
  readonly name: string;
  readonly item: string;
  /** Indonesian, for lists: `Batas ruang detensi`. */
  readonly label: string;
  /** The last day on which it is still met. */
  readonly dueOn: LocalDate;
  /** The day from which it is said to approach. */
  readonly warnFrom: LocalDate;
  /** The law or standard. */
  readonly source: string;
  /** Counts in the share of steps done in time under this name (`criminal-case`, `enforcement`); absent = does not count. */
  readonly measuredAs?: string;
}

/** A limit that was met: the step that closed it, and when. */
export interface MetDeadline extends Deadline {
  readonly metOn: LocalDate;
}

/** What a record waits for: one row of a work queue. */
export interface Waiting {
  /** Queue name, kebab-case: `passport-interview`. */
  readonly queue: string;
  /** Indonesian, for the list's title. */
  readonly label: string;
  readonly item: string;
  /** The role or section that must act. */
  readonly waitsFor: string;
  readonly since: LocalDate;
  /** The one command that comes next. */
  readonly nextStep: string;
}

/** A record that this one refers to or continues; shown at both ends. */
export interface RecordLink {
  readonly entity: string;
  readonly id: string;
  /** Indonesian: `dilanjutkan dari`, `orang yang sama`. */
  readonly relation: string;
}
