import type { Period } from '@jejak/calendar';
import type { FactRow } from '@jejak/indicators/domain';
import { monthName, sectionName } from '@jejak/recaps';
import { type Section, SECTIONS } from '@jejak/records';
import { listed } from './say';

/** Stated of each section and month that is locked (`libs/periods`). */
export const PERIOD_LOCKED_KIND = 'period-locked';

/** Months of a section that are not locked: their figures may still change without a trace of lateness. */
export interface OpenPeriods {
  readonly section: Section;
  readonly months: readonly Period[];
}

export const openPeriods = (rows: readonly FactRow[], months: readonly Period[]): readonly OpenPeriods[] => {
  const locked = new Set(
    rows.filter(({ kind }) => kind === PERIOD_LOCKED_KIND).map(({ section, period }) => `${section} ${period}`),
  );
  return SECTIONS.flatMap((section) => {
    const open = months.filter((month) => !locked.has(`${section} ${month}`));
    return open.length === 0 ? [] : [{ section, months: open }];
  });
};

/** `Tata Usaha (semua bulan) dan Intelijen dan Penindakan Keimigrasian (Mei)`. */
export const openPeriodsText = (open: readonly OpenPeriods[], all: number): string =>
  listed(
    open.map(
      ({ section, months }) =>
        `${sectionName(section)} (${months.length === all ? 'semua bulan' : listed(months.map(monthName))})`,
    ),
  );
