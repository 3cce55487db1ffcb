import type { OfficeId } from '@jejak/kernel';
import { compact, type Fact, type RegisterRow, UNSTATED } from '@jejak/records';
import type { TimporaMeeting, TimporaMeetingState } from './timpora-meeting';
import { agenciesPresent } from './timpora-meeting.fields';

/**
 * A meeting counts when held, dated its day, at its organiser (attended ones apart). Agencies present are stated only
 * where agencies are named: a document that names none does not say that none came.
 */
export const timporaMeetingFacts = (meeting: TimporaMeeting, office: OfficeId): readonly Fact[] => {
  if (meeting.status !== 'held' && meeting.status !== 'minutesFiled') return [];
  const { details, holding } = meeting;
  const dimensions = { level: details.level, meeting: details.kind ?? UNSTATED };
  const shared = { office, section: 'inteldakim', period: holding.heldOn, dimensions };
  const held: Fact =
    details.officePart === 'organiser'
      ? { ...shared, name: 'counted', kind: 'timpora-meeting', basis: 'act', quantity: 1 }
      : { ...shared, name: 'attended', kind: 'timpora-meeting-attended', basis: 'statement', quantity: 1 };
  if (details.agencies.length === 0) return [held];
  const agencies: Fact = {
    ...shared,
    name: 'agencies',
    kind: 'timpora-agencies-present',
    basis: 'statement',
    quantity: agenciesPresent(details).length,
    dimensions: { ...dimensions, part: details.officePart },
  };
  return [held, agencies];
};

export const timporaMeetingRow = (state: TimporaMeetingState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { details } = state;
  const occurredOn = 'holding' in state ? state.holding.heldOn : state.plan.plannedFor;
  return {
    status: state.status,
    occurredOn,
    summary: compact({
      level: details.level,
      kind: details.kind,
      area: details.area,
      officePart: details.officePart,
      agencies: details.agencies.length,
      rescheduled: state.reschedules.length,
      letterNumber: details.letterNumber,
      minutesNumber: 'minutes' in state ? state.minutes.minutesNumber : undefined,
    }),
  };
};
