import { type DatedCode, readDatedCodes } from '@jejak/records';
import { type Direction, DIRECTIONS } from '../direction';
import data from './refusal-reasons.json';

/** Why a person is turned back, on the way in or on the way out. */
export interface RefusalReason extends DatedCode {
  readonly direction: Direction;
}

export const REFUSAL_REASONS: readonly RefusalReason[] = readDatedCodes(data, (row) => ({
  direction: row.choice('direction', DIRECTIONS),
}));
