import type { OfficeId, Position } from '@jejak/kernel';
import type { Fact } from '@jejak/records';

/** A fact as it stands in the table: with its key, and from and to which position it stands. */
export interface FactRow extends Fact {
  readonly stream: string;
  readonly item: string;
  readonly fromPosition: Position;
  /** Null while it stands. */
  readonly toPosition: Position | null;
  readonly eventId: string;
  /** Recorded when its period was locked already: it changes the running figures only. */
  readonly late: boolean;
}

/** Itemised acts of one kind, month and set of dimensions, on tallied days or on others, summed by the database. */
export interface ActGroup {
  readonly kind: string;
  /** 1 to 12; null for acts dated by a year only. */
  readonly month: number | null;
  readonly dimensions: Readonly<Record<string, string>>;
  /** A tally of their own day speaks for them: they are among what it counts. */
  readonly underDayTally: boolean;
  readonly quantity: number;
}

/** Events that the projection could not read, within the scope of the figures. */
export interface ParkedEvents {
  readonly count: number;
  readonly positions: readonly Position[];
}

/** Kinds of facts that figures read row by row. What none reads (persons checked, sites …) is not loaded. */
export interface WantedKinds {
  readonly statements: readonly string[];
  readonly acts: readonly string[];
}

/** All that the figures of one office and year are computed from, as of one position. */
export interface YearFacts {
  readonly office: OfficeId;
  readonly year: number;
  readonly asOf: Position;
  readonly acts: readonly ActGroup[];
  /** Tallies and wanted statements of the year, and the office's indicator definitions of any year. */
  readonly rows: readonly FactRow[];
  /** Acts row by row, of the kinds that an indicator counts and so must be able to trace. */
  readonly tracedActs: readonly FactRow[];
  readonly parked: ParkedEvents;
}
