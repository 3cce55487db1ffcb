import type { LocalDate } from '@jejak/kernel';

/** A meeting or an operation, as far as a calendar needs to know it. */
export interface PlannedActivity {
  readonly entity: string;
  readonly id: string;
  readonly kind: string;
  /** The place or the region. */
  readonly title: string;
  readonly status: string;
  /** Absent where it was carried out without a plan. */
  readonly plannedFor?: LocalDate;
  /** The first day; absent while it has not been carried out. */
  readonly carriedOutOn?: LocalDate;
  readonly cancelled: boolean;
  /** Whole rupiah, where it was stated. */
  readonly cost?: number;
}

/** The sum of the stated costs; null where none is stated, which is not zero rupiah. */
export const costOf = (activities: readonly PlannedActivity[]): number | null => {
  const costs = activities.flatMap(({ cost }) => (cost === undefined ? [] : [cost]));
  return costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0);
};
