import type { LocalDate } from '@jejak/kernel';
import { type DatedCode, getCode, isValidOn, readDataFile, readDatedCodes } from '@jejak/records';
import products from './passport-products.json';
import reasons from './passport-reasons.json';
import standards from './passport-standards.json';

/** A booklet that is issued: counted by product and pages. */
export interface PassportProduct extends DatedCode {
  /** `ordinary` or `electronic`. */
  readonly product: string;
  readonly pages: number;
}

/** Why a passport is applied for. */
export interface PassportReason extends DatedCode {
  /** The type of the signed BAP that it needs. */
  readonly bap?: string;
  /** It takes the place of a booklet that was handed over with a defect. */
  readonly replaces?: boolean;
}

/** How long a passport may take, counted in working days from the interview. */
export interface PassportStandard {
  readonly validFrom: LocalDate;
  readonly workingDays: number;
  readonly warnAfterWorkingDays: number;
  readonly excludedReasons: readonly string[];
  readonly label: string;
  readonly source: string;
}

export const PASSPORT_PRODUCTS: readonly PassportProduct[] = readDatedCodes(products, (row) => ({
  product: row.text('product'),
  pages: row.whole('pages', { min: 1, max: 200 }),
}));

export const PASSPORT_REASONS: readonly PassportReason[] = readDatedCodes(reasons, (row) => ({
  bap: row.optionalText('bap'),
  replaces: row.has('replaces') ? row.boolean('replaces') : undefined,
}));

/** In order of their first day. */
export const PASSPORT_STANDARDS: readonly PassportStandard[] = readDataFile(standards, 'standards', (row) => ({
  validFrom: row.date('validFrom'),
  workingDays: row.whole('workingDays', { min: 1, max: 100 }),
  warnAfterWorkingDays: row.whole('warnAfterWorkingDays', { max: 100 }),
  excludedReasons: row.texts('excludedReasons'),
  label: row.text('label'),
  source: row.text('source'),
}));

export const productOn = (code: string, on: LocalDate): PassportProduct => getCode(PASSPORT_PRODUCTS, code, on);
export const reasonOn = (code: string, on: LocalDate): PassportReason => getCode(PASSPORT_REASONS, code, on);

/** The standard that an interview of a day starts; undefined before the first one. */
export const standardOn = (on: LocalDate): PassportStandard | undefined =>
  PASSPORT_STANDARDS.findLast((standard) => isValidOn(standard, on));
