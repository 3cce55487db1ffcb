import { type DecisionContext, ensure, type LocalDate } from '@jejak/kernel';

/** An act that is said to have happened cannot lie after today, in the office's zone. */
export const ensureNotFuture = (date: LocalDate, field: string, { today }: DecisionContext): void => {
  ensure(date <= today, {
    code: 'DATE_IN_FUTURE',
    field,
    en: `${field} ${date} is after today, ${today}`,
    id: `Tanggal ${date} belum terjadi; paling akhir hari ini, ${today}.`,
    allowed: [`≤ ${today}`],
  });
};

/** A step does not come before the one that it follows. `earlierName` is Indonesian: `tanggal surat perintah`. */
export const ensureNotBefore = (date: LocalDate, field: string, earlier: LocalDate, earlierName: string): void => {
  ensure(date >= earlier, {
    code: 'DATE_BEFORE_PRECEDING_STEP',
    field,
    en: `${field} ${date} is before the preceding step, ${earlier}`,
    id: `Tanggal ${date} mendahului ${earlierName} (${earlier}).`,
    allowed: [`≥ ${earlier}`],
  });
};
