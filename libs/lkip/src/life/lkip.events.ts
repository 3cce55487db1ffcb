import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';

/** What a reviewer read: the report as of a position, and the digest of that. */
export interface ReviewedReport {
  readonly position: number;
  /** SHA-256 of the canonical report, in hexadecimal. */
  readonly digest: string;
}

/** A report that was signed; its whole model lies in the parts before it. */
export interface FinalVersion extends ReviewedReport {
  /** 0 for the first. */
  readonly revision: number;
  readonly finalisedOn: LocalDate;
  /** Digest of the stored model, which says that it is final. */
  readonly modelDigest: string;
  /** Length of the model as canonical JSON, in UTF-8. */
  readonly bytes: number;
  readonly parts: number;
  /** Why it was signed although periods of it were not locked, and how many section-months those were. */
  readonly unlocked?: { readonly periods: number; readonly reason: string };
  /** The root of the log's seal up to the position, where one was made. */
  readonly root?: string;
}

export type LkipDrafted = DomainEvent<'LkipDrafted', { on: LocalDate; year: number; period?: string }>;
/** An officer's text of a block; null = the suggestion from the log stands again. */
export type LkipTextWritten = DomainEvent<'LkipTextWritten', { block: string; text: string | null }>;
export type LkipReviewed = DomainEvent<'LkipReviewed', { on: LocalDate; reviewed: ReviewedReport }>;
export type LkipReturned = DomainEvent<'LkipReturned', { on: LocalDate; reason: string }>;
/**
 * A part of the model of a final report: canonical JSON, gzip, Base64, cut. An event holds 256 KiB at most, and the
 * reports of large offices more than that.
 */
export type LkipModelStored = DomainEvent<'LkipModelStored', { revision: number; part: number; content: string }>;
export type LkipFinalised = DomainEvent<'LkipFinalised', { on: LocalDate; version: FinalVersion }>;
export type LkipRevisionOpened = DomainEvent<'LkipRevisionOpened', { on: LocalDate; revision: number; reason: string }>;

export type LkipEvent =
  LkipDrafted | LkipTextWritten | LkipReviewed | LkipReturned | LkipModelStored | LkipFinalised | LkipRevisionOpened;

export const lkipEvents: EventTypeRegistry & Record<LkipEvent['type'], { version: number }> = {
  LkipDrafted: { version: 1 },
  LkipTextWritten: { version: 1 },
  LkipReviewed: { version: 1 },
  LkipReturned: { version: 1 },
  LkipModelStored: { version: 1 },
  LkipFinalised: { version: 1 },
  LkipRevisionOpened: { version: 1 },
};
