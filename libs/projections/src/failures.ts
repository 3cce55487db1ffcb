import { SQLITE, sqliteCode } from '@jejak/event-store/database';
import { JejakError } from '@jejak/kernel';

/** SQLite's answers that speak of the row that was offered, not of the machine (sqlite.org/rescode.html). */
const ABOUT_THE_ROW: ReadonlySet<number> = new Set([
  SQLITE.constraint,
  SQLITE.tooBig,
  20 /* MISMATCH */,
  25 /* RANGE */,
]);

/** Whether another attempt at the same event would fail in the same way: then it is parked; otherwise the runner stops. */
export const isFaultOfEvent = (error: unknown): boolean => {
  const code = sqliteCode(error);
  return code === undefined || ABOUT_THE_ROW.has(code);
};

export interface Fault {
  readonly code: string;
  readonly message: string;
}

const LONGEST_MESSAGE = 500;

export const faultOf = (error: unknown): Fault => {
  const message = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_MESSAGE);
  return { code: error instanceof JejakError ? error.code : 'APPLY_FAILED', message };
};

/** A projection cannot go on for a reason that lies in the machine: a full disk, a damaged file. It keeps what it has. */
export class ProjectionHalted extends JejakError {
  override readonly name = 'ProjectionHalted';
  constructor(projection: string, cause: unknown) {
    super(
      'PROJECTION_HALTED',
      `Projection ${projection} cannot go on: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Data baca tidak dapat diperbarui karena gangguan pada penyimpanan.',
      { cause },
    );
  }
}

/** Another generation of the projection serves since; the runner of this one has nothing more to do. */
export class ProjectionSuperseded extends JejakError {
  override readonly name = 'ProjectionSuperseded';
  constructor(projection: string) {
    super('PROJECTION_SUPERSEDED', `Another generation of ${projection} serves now`, 'Data baca telah diganti.');
  }
}
