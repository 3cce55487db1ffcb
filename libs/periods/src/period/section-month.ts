import { lastDay } from '@jejak/calendar';
import type { DecisionContext } from '@jejak/kernel';
import { type Fields, SECTIONS } from '@jejak/records';
import type { SectionMonth } from './period.events';

/** @throws Refusal CHOICE_INVALID, PERIOD_INVALID */
export const readSectionMonth = (fields: Fields): SectionMonth => ({
  section: fields.choice('section', SECTIONS),
  month: fields.period('month', ['month']),
});

/** Every section and month has a stream of its own. */
export const sectionMonthId = ({ section, month }: SectionMonth): string => `${section}-${month}`;

/** What is said of a whole month is said when it is over, from its last day on. @throws Refusal PERIOD_NOT_ENDED */
export const ensureEnded = (fields: Fields, { month }: SectionMonth, { today }: DecisionContext): void => {
  const end = lastDay(month);
  if (today < end)
    fields.refuse('month', {
      code: 'PERIOD_NOT_ENDED',
      en: `${month} ends on ${end}, after today, ${today}`,
      id: `Bulan ${month} belum berakhir; paling awal pada ${end}.`,
      allowed: [`hari ini ≥ ${end}`],
    });
};
