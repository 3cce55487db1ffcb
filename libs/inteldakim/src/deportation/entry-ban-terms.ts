import type { LocalDate } from '@jejak/kernel';
import { newestOn, readDataFile, SOURCE_LENGTH } from '@jejak/records';
import file from './entry-ban-terms.json';

/** How long the law of a day lets an entry ban be. */
export interface EntryBanTerms {
  readonly maxMonths: number;
  readonly lifetime: boolean;
  readonly validFrom: LocalDate;
  readonly source: string;
}

/** Reads and checks the data file when the program starts. @throws Refusal naming the place */
export const readEntryBanTerms = (data: unknown): readonly EntryBanTerms[] =>
  readDataFile(data, 'terms', (row) => ({
    maxMonths: row.whole('maxMonths', { min: 1, max: 1200 }),
    lifetime: row.boolean('lifetime'),
    validFrom: row.date('validFrom'),
    source: row.text('source', SOURCE_LENGTH),
  }));

const TERMS = readEntryBanTerms(file);

/** The terms in force on a day; undefined before any are known. */
export const entryBanTermsOn = (date: LocalDate): EntryBanTerms | undefined => newestOn(TERMS, date);
