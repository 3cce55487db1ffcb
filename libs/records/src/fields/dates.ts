import { type DecisionContext, ensure, type LocalDate } from '@jejak/kernel';
import type { Fields } from './fields';

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

/** The step that a day may not precede; `called` is Indonesian: `tanggal surat perintah`. */
export interface PrecedingStep {
  readonly on: LocalDate;
  readonly called: string;
}

/** The day of an act that happened: not after today, nor before the step that it follows. */
export const readStepDate = (
  fields: Fields,
  name: string,
  context: DecisionContext,
  preceding?: PrecedingStep,
): LocalDate => {
  const date = fields.date(name);
  ensureNotFuture(date, fields.at(name), context);
  if (preceding !== undefined) ensureNotBefore(date, fields.at(name), preceding.on, preceding.called);
  return date;
};

/** The same; today when none is given. */
export const readStepDateOrToday = (
  fields: Fields,
  name: string,
  context: DecisionContext,
  preceding?: PrecedingStep,
): LocalDate => {
  if (fields.has(name)) return readStepDate(fields, name, context, preceding);
  if (preceding !== undefined) ensureNotBefore(context.today, fields.at(name), preceding.on, preceding.called);
  return context.today;
};
