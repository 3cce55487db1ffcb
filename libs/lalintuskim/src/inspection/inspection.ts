import type { LocalDate } from '@jejak/kernel';
import type { InspectionDay, InspectionEvent } from './inspection.events';

/** The inspections of one month, each day an item. */
export interface InspectionState {
  readonly days: Readonly<Record<LocalDate, InspectionDay>>;
}

export const initialInspection: InspectionState = { days: {} };

export const withDay = (
  { days }: InspectionState,
  day: LocalDate,
  content: InspectionDay | undefined,
): InspectionState => ({
  days:
    content === undefined
      ? Object.fromEntries(Object.entries(days).filter(([key]) => key !== day))
      : { ...days, [day]: content },
});

export const evolveInspection = (state: InspectionState, event: InspectionEvent): InspectionState =>
  withDay(state, event.data.inspection.day, event.data.inspection);

export const personsOn = ({ cells }: InspectionDay): number => cells.reduce((sum, { count }) => sum + count, 0);
