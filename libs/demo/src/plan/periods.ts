import { KINDS } from '@jejak/indicators/domain';
import { SECTIONS, type Section } from '@jejak/records';
import { HEADS } from './accounts';
import { officerOf, type OfficeBook, type PlannedRecord } from './office-book';

/** Working days of the next month on which a month is reported, completed, approved and locked. */
const NIL_ON = 4;
const COMPLETE_ON = 5;
const APPROVE_ON = 6;
const LOCK_ON = 7;
/** The day on which what has become of limits is noted, when everything of the month is in. */
export const LIMITS_NOTED_ON = 9;

/** Nil reports of kinds that a month had none of, and the closing of every section and month by two persons. */
export const planPeriods = (book: OfficeBook): void => {
  for (let month = 1; month <= 12; month++)
    for (const section of SECTIONS) {
      fileNilReport(book, section, month);
      const record = book.record('period', `${section}-${String(month)}`, {
        id: `${section}-${book.almanac.month(month)}`,
      });
      close(book, record, section, month, month + 1);
      if (section === 'lalintuskim' && month === 7) reopen(book, record, section, month);
    }
};

const close = (book: OfficeBook, record: PlannedRecord, section: Section, month: number, inMonth: number): void => {
  const { almanac } = book;
  const data = { section, month: almanac.month(month) };
  const head = HEADS['tata-usaha'];
  record.enterLate(almanac.workingDayOf(inMonth, COMPLETE_ON), officerOf(section), 'CompletePeriod', data);
  record.enterLate(almanac.workingDayOf(inMonth, APPROVE_ON), HEADS[section], 'ApprovePeriod', {});
  record.enterLate(almanac.workingDayOf(inMonth, LOCK_ON), head, 'LockPeriod', {});
};

/** July is opened again in October for what was left out, and closed anew. */
const reopen = (book: OfficeBook, record: PlannedRecord, section: Section, month: number): void => {
  const reason = 'ada dokumen bulan Juli yang belum tercatat';
  record.enterLate(book.almanac.workingDayOf(10, 2), HEADS[section], 'ReopenPeriod', { reason });
  close(book, record, section, month, 10);
};

const fileNilReport = (book: OfficeBook, section: Section, month: number): void => {
  const { almanac, ledger } = book;
  const period = almanac.month(month);
  const kinds = KINDS.filter((kind) => kind.section === section && ledger.in(kind.kind, period) === 0);
  if (kinds.length === 0) return;
  const record = book.record('nilReport', `${section}-${period}`, { id: `${section}-${period}` });
  const data = { section, month: period, kinds: kinds.map(({ kind }) => kind) };
  record.enterLate(almanac.workingDayOf(month + 1, NIL_ON), officerOf(section), 'FileNilReport', data);
};
