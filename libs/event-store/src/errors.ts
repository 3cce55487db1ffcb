import { JejakError, type Position } from '@jejak/kernel';
import type { ExpectedRevision } from './port';

/** The stream is not where the writer believed it to be. */
export class WrongExpectedRevision extends JejakError {
  override readonly name = 'WrongExpectedRevision';
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    /** Null when there is no such stream. */
    readonly actual: number | null,
  ) {
    super(
      'WRONG_EXPECTED_REVISION',
      `${stream} is at ${actual === null ? 'no revision' : String(actual)}, expected ${String(expected)}`,
      'Catatan ini sudah diubah orang lain sejak Anda membukanya; muat ulang dan bandingkan.',
    );
  }
}

/** The same command id came with another request. */
export class CommandIdReused extends JejakError {
  override readonly name = 'CommandIdReused';
  constructor(readonly commandId: string) {
    super(
      'COMMAND_ID_REUSED',
      `Command ${commandId} was used for another request`,
      'Kunci permintaan ini sudah dipakai untuk permintaan lain.',
    );
  }
}

export interface AppendRefusal {
  /** UPPER_SNAKE, stable. */
  readonly code: string;
  readonly en: string;
  readonly id: string;
  /** The part of the append that is wrong, `events[2].data`. */
  readonly field?: string;
  readonly allowed?: readonly string[];
}

/** The log will not take this append; nothing was written. */
export class AppendRefused extends JejakError {
  override readonly name = 'AppendRefused';
  readonly field: string | undefined;
  readonly allowed: readonly string[];
  constructor(
    readonly details: AppendRefusal,
    options?: { cause?: unknown },
  ) {
    super(details.code, details.en, details.id, options);
    this.field = details.field;
    this.allowed = details.allowed ?? [];
  }
}

/**
 * A write failed on disk. The log is closed for writing, because the state of the disk is unknown (fsyncgate): whether
 * the last append is in the log shows only after the program is started again.
 */
export class LogFailed extends JejakError {
  override readonly name = 'LogFailed';
  constructor(cause: unknown) {
    super(
      'LOG_FAILED',
      `A write to the event log failed; the log is closed for writing until the program is started again (${describe(cause)})`,
      'Penyimpanan gagal menulis; catatan baru tidak diterima sampai program dijalankan ulang.',
      { cause },
    );
  }
}

/** The log cannot be opened or read: LOG_NOT_FOUND, LOG_UNAVAILABLE, LOG_GONE, LOG_CLOSED, LOG_SCHEMA_NEWER, LOG_DAMAGED, NOT_A_LOG, POSITION_AHEAD_OF_LOG. */
export class LogUnavailable extends JejakError {
  override readonly name = 'LogUnavailable';
}

export const refuseClosed = (): AppendRefused =>
  new AppendRefused({
    code: 'LOG_CLOSED',
    en: 'The log was closed; nothing is appended any more',
    id: 'Penyimpanan sudah ditutup karena program sedang berhenti.',
  });

/** Whoever closes a log ends its subscriptions by their signals first; one that is left over is told. */
export const closedWhileRead = (): LogUnavailable =>
  new LogUnavailable(
    'LOG_CLOSED',
    'The log was closed while a subscription was open',
    'Penyimpanan ditutup selagi masih dibaca karena program sedang berhenti.',
  );

/** A reader that is ahead of the log has read another one: an older copy was restored. */
export const aheadOfLog = (after: Position): LogUnavailable =>
  new LogUnavailable(
    'POSITION_AHEAD_OF_LOG',
    `The log ends before position ${after}: the reader was built from another log`,
    'Penyimpanan lebih pendek daripada posisi pembaca; bangun ulang tampilan dari penyimpanan ini.',
  );

/** What is stored contradicts itself in a way that no single event can be blamed for. */
export const damagedLog = (file: string, what: string): LogUnavailable =>
  new LogUnavailable(
    'LOG_DAMAGED',
    `The event log at ${file} is damaged: ${what}. Restore it from a backup`,
    'Berkas penyimpanan rusak; pulihkan dari cadangan.',
  );

const describe = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
