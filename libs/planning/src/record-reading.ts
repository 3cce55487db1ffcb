import { firstDay, type Granularity, type Period } from '@jejak/calendar';
import { type DecisionContext, Refusal } from '@jejak/kernel';
import { ensureNotFuture, type Fields, statusName } from '@jejak/records';

/** A day, month or year that has begun. */
export const readBegunPeriod = (
  fields: Fields,
  name: string,
  allowed: readonly Granularity[],
  context: DecisionContext,
): Period => {
  const period = fields.period(name, allowed);
  ensureNotFuture(firstDay(period), fields.at(name), context);
  return period;
};

/** @param called Indonesian, with its verb's subject: `pengaduan` */
export const notNow = (
  command: string,
  {
    status,
    called,
    allowed,
  }: { readonly status: string; readonly called: string; readonly allowed: readonly string[] },
): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the status is ${status}`,
    id: `Langkah ini tidak dapat dilakukan pada ${called} dengan status ${statusName(status)}.`,
    allowed,
  });
