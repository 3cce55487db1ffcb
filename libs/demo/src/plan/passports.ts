import type { LocalDate } from '@jejak/kernel';
import { OFFICERS } from './accounts';
import type { OfficeBook, PlannedRecord } from './office-book';
import { PASSPORT_SEASON, planStepwisePassports } from './passport-steps';
import { digits, type Registers } from './registers';
import { spread } from './spread';

/** Passport services of a second class office in 2022, of which it entered a part step by step. */
const PASSPORTS = 26_472;

const PRODUCTS = { 'ordinary-48': 62, 'electronic-48': 33, 'ordinary-24': 4, 'electronic-24': 1 } as const;
const REASONS = { new: 55, expired: 35, full: 2, 'data-change': 4, lost: 2.5, damaged: 1.5 } as const;
const KIND = 'passport-issued';

/** The year's passports: some step by step, the rest from the export of SIMKIM, together exactly as many as asked. */
export const planPassports = (book: OfficeBook, registers: Registers): void => {
  const target = book.scaled(PASSPORTS, 40);
  planStepwisePassports(book, registers, target);
  const wrong = book.scaled(3, 1);
  const recorded = planRecorded(book, target - book.ledger.total(KIND) + wrong);
  voidTwice(book, recorded.slice(0, wrong));
  correctProducts(book, recorded.slice(wrong, wrong + book.scaled(8, 1)));
  correctMonth(book, recorded);
};

interface Recorded {
  readonly record: PlannedRecord;
  readonly issuedOn: LocalDate;
  readonly product: keyof typeof PRODUCTS;
}

/** Entered by the grid of a day, on that day or the next working one. */
const planRecorded = (book: OfficeBook, count: number): readonly Recorded[] => {
  const random = book.random('passports');
  const days = spread(count, book.almanac.workingDays, PASSPORT_SEASON, random);
  return days.map((issuedOn, index) => {
    const applicationNumber = `DEMO-${String(book.year)}-${digits(index + 1, 6)}`;
    const record = book.record('passportApplication', applicationNumber, { id: `simkim-${applicationNumber}` });
    const next = book.almanac.workingAfter(issuedOn, random.chance(0.15) ? 1 : 0);
    const enteredOn = book.almanac.isInYear(next) ? next : issuedOn;
    const product = random.weighted(PRODUCTS);
    record.enter(enteredOn, random.pick(OFFICERS.lalintuskim), 'RecordIssuedPassport', {
      issuedOn,
      product,
      reason: random.weighted(REASONS),
      applicationNumber,
      source: 'SIMKIM (data demo)',
    });
    book.ledger.add(KIND, issuedOn);
    return { record, issuedOn, product };
  });
};

/** Rows that the export held twice under another number. */
const voidTwice = (book: OfficeBook, rows: readonly Recorded[]): void => {
  for (const { record, issuedOn } of rows) {
    record.void(book.almanac.workingAfter(issuedOn, 6), 'lalintuskim', 'tercatat dua kali dari ekspor SIMKIM');
    book.ledger.add(KIND, issuedOn, -1);
  }
};

const correctProducts = (book: OfficeBook, rows: readonly Recorded[]): void => {
  for (const { record, issuedOn, product } of rows)
    record.correct(book.almanac.workingAfter(issuedOn, 4), 'lalintuskim', {
      changes: { request: { product: product === 'ordinary-48' ? 'electronic-48' : 'ordinary-48' } },
      reason: 'jenis paspor salah pilih',
    });
};

/** A booklet of April that was entered under March, found when both months were locked. */
const correctMonth = (book: OfficeBook, rows: readonly Recorded[]): void => {
  const { almanac, ledger } = book;
  const row = rows.find(({ issuedOn }) => issuedOn.startsWith(almanac.month(3)));
  if (row === undefined) return;
  const issuedOn = almanac.workingDayOf(4, 1);
  row.record.correct(almanac.workingDayOf(7, 8), 'lalintuskim', {
    changes: { issuedOn },
    reason: 'tanggal terbit salah ketik',
  });
  ledger.move(KIND, row.issuedOn, issuedOn);
};
