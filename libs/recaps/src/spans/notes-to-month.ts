import { monthPeriod } from '@jejak/calendar';
import type { IndicatorAnswer, Note } from '@jejak/indicators/domain';

/** A figure up to a month is not the poorer for months that are still to come: notes that speak of those only are left out. */
export const notesToMonth = (answer: IndicatorAnswer, year: number, lastMonth: number): IndicatorAnswer => {
  const last = monthPeriod(year, lastMonth);
  const isOfLater = ({ text }: Note): boolean => {
    const months = text.match(/\b\d{4}-\d{2}\b/g) ?? [];
    return months.length > 0 && months.every((month) => month > last);
  };
  return { ...answer, notes: answer.notes.filter((note) => !isOfLater(note)) };
};
