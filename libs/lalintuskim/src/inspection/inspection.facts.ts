import type { OfficeId } from '@jejak/kernel';
import type { Fact, RegisterRow } from '@jejak/records';
import { type InspectionState, personsOn } from './inspection';
import { inspectionMonth } from './inspection.decide';
import type { InspectionDay } from './inspection.events';

/** A day's persons by WNI/WNA × passenger/crew × direction: every cell, so that a day of none is known to be 0. */
export const inspectionFacts = ({ day, cells, source }: InspectionDay, office: OfficeId): readonly Fact[] =>
  cells.map(({ citizenship, traveller, direction, count }) => ({
    name: `${citizenship}-${traveller}-${direction}`,
    office,
    section: 'lalintuskim',
    kind: 'inspection',
    basis: 'tally',
    period: day,
    quantity: count,
    dimensions: { citizenship, traveller, direction },
    detail: { source },
  }));

export const inspectionRow = ({ days }: InspectionState): RegisterRow => {
  const recorded = Object.values(days);
  const last = Object.keys(days).sort().at(-1);
  if (last === undefined) return { status: 'new', summary: {} };
  return {
    status: 'recorded',
    occurredOn: last,
    summary: {
      month: inspectionMonth(last),
      days: recorded.length,
      persons: recorded.reduce((sum, day) => sum + personsOn(day), 0),
    },
  };
};
