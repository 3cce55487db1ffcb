import { getKind } from '@jejak/indicators/domain';
import { monthName } from '@jejak/recaps';
import type { FigureBook } from './figure-book';
import type { ReportInput } from './report-input';
import { traceOf } from './year-references';

/** Counts of the span that the report is about: for a year the same as the year's, for a month those of the month. */
export const bookActivities = (
  book: FigureBook,
  { officeId, span, recap, meetings, operations, current }: ReportInput,
): void => {
  for (const { kind, name, total, byMonth, late, cumulative } of recap.lines) {
    const trace = traceOf(officeId, span.year, kind);
    const at = `activity.${kind}`;
    book.count(`${at}.total`, `${name} ${span.label}`, total, trace);
    book.count(`${at}.cumulative`, `${name} sejak awal tahun sampai akhir ${span.label}`, cumulative, trace);
    book.count(`${at}.late`, `${name} ${span.label}, susulan`, late.total, `${trace}&late=true`);
    for (const [month, quantity] of Object.entries(byMonth)) {
      const ofMonth = `${trace}&month=${String(Number(month.slice(5, 7)))}`;
      book.count(`${at}.${month}`, `${name} ${monthName(month)} ${String(span.year)}`, quantity, ofMonth);
    }
  }
  for (const { kind, target } of current.agreement?.activityTargets ?? [])
    book.count(`activityTarget.${kind}`, `Target ${getKind(kind).name} tahun ${String(span.year)}`, target);
  recap.late.forEach(({ kind, quantity }, place) => {
    book.count(`late.${String(place)}`, 'Susulan', quantity, `${traceOf(officeId, span.year, kind)}&late=true`);
  });
  for (const { id, content } of meetings)
    content.details.agencies.forEach(({ present }, place) => {
      if (present !== undefined) book.count(`meeting.${id}.present.${String(place)}`, 'Peserta rapat', present);
    });
  for (const { id, content } of operations) {
    const { execution, report } = content;
    if (execution.personnel !== undefined)
      book.count(`operation.${id}.personnel`, 'Personel operasi', execution.personnel);
    const checked = report.foreignersChecked.reduce((sum, { count }) => sum + count, 0);
    if (report.foreignersChecked.length > 0) book.count(`operation.${id}.checked`, 'Orang asing diperiksa', checked);
  }
};
