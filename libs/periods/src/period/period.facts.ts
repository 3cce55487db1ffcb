import { lastDay } from '@jejak/calendar';
import type { OfficeId } from '@jejak/kernel';
import { compact, type Fact, type RegisterRow } from '@jejak/records';
import type { PeriodState } from './period';
import type { PeriodEvent, SectionMonth } from './period.events';

export const PERIOD_COMPLETE_KIND = 'period-complete';
export const PERIOD_LOCKED_KIND = 'period-locked';

/** What a step leaves the month as, for the facts. */
export interface PeriodStanding extends SectionMonth {
  readonly standing: 'open' | 'complete' | 'locked';
}

/** Approval changes no figure: a month is known to be whole from Complete on. */
export const standingAfter = (event: PeriodEvent): PeriodStanding | undefined => {
  const { section, month } = event.data;
  switch (event.type) {
    case 'PeriodCompleted':
      return { section, month, standing: 'complete' };
    case 'PeriodLocked':
      return { section, month, standing: 'locked' };
    case 'PeriodReopened':
      return { section, month, standing: 'open' };
    case 'PeriodApproved':
      return undefined;
  }
};

/** `period-complete` makes a kind without acts zero instead of unknown; `period-locked` makes later facts late ones. */
export const periodFacts = ({ section, month, standing }: PeriodStanding, office: OfficeId): readonly Fact[] => {
  const fact = (name: string, kind: string): Fact => ({
    office,
    section,
    name,
    kind,
    basis: 'statement',
    period: month,
    quantity: 0,
    dimensions: { section },
  });
  const complete = standing === 'open' ? [] : [fact('complete', PERIOD_COMPLETE_KIND)];
  const locked = standing === 'locked' ? [fact('locked', PERIOD_LOCKED_KIND)] : [];
  return [...complete, ...locked];
};

export const periodRow = (state: PeriodState): RegisterRow => {
  if (state.status === 'open') return { status: 'open', summary: {} };
  const { section, month, reopenings } = state;
  return compact({
    status: state.status,
    occurredOn: lastDay(month),
    summary: { section, month, reopenings: reopenings.length },
  });
};
