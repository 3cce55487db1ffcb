import { JejakError } from '@jejak/kernel';
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

/** The log will not take this append; nothing was written. */
export class AppendRefused extends JejakError {
  override readonly name = 'AppendRefused';
}

/** A write failed on disk. The log is closed for writing, because the state of the disk is unknown (fsyncgate). */
export class LogFailed extends JejakError {
  override readonly name = 'LogFailed';
  constructor(cause: unknown) {
    super(
      'LOG_FAILED',
      'A write to the event log failed; the log is closed for writing until the program is started again',
      'Penyimpanan gagal menulis; catatan baru tidak diterima sampai program dijalankan ulang.',
      { cause },
    );
  }
}
