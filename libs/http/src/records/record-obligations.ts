import { daysBetween } from '@jejak/calendar';
import { isInTime, standingOn } from '@jejak/deadlines';
import type { LocalDate, OfficeId } from '@jejak/kernel';
import type { Deadline, MetDeadline, Waiting, Workflow } from '@jejak/records';
import { collectionOf } from './collections';
import type { IncomingLink } from './incoming-link';
import type { DeadlineView, RelatedView, WaitingView } from './obligations.dto';

export interface RecordObligations {
  readonly deadlines: readonly DeadlineView[];
  readonly waiting: readonly WaitingView[];
  readonly related: readonly RelatedView[];
}

/** What a record owes, waits for and is linked with, by its state and the day. */
export const obligationsOf = (
  { workflow, office }: { readonly workflow: Workflow; readonly office: OfficeId },
  state: unknown,
  today: LocalDate,
  incoming: readonly IncomingLink[],
): RecordObligations => {
  const related =
    (direction: RelatedView['direction']) =>
    ({ entity, id, relation }: IncomingLink): RelatedView => {
      const href = `/api/offices/${office}/${collectionOf(entity)}/${id}`;
      return { direction, entity, id, relation, href };
    };
  return {
    deadlines: [
      ...(workflow.deadlines?.(state) ?? []).map((deadline) => running(deadline, today)),
      ...(workflow.metDeadlines?.(state) ?? []).map(met),
    ],
    waiting: (workflow.waiting?.(state) ?? []).map((row) => waiting(row, today)),
    related: [...(workflow.links?.(state) ?? []).map(related('to')), ...incoming.map(related('from'))],
  };
};

const shown = ({ name, item, label, dueOn, warnFrom, source, measuredAs }: Deadline) => {
  return { name, item, label, dueOn, warnFrom, source, measuredAs: measuredAs ?? null };
};

const running = (deadline: Deadline, today: LocalDate): DeadlineView => ({
  ...shown(deadline),
  standing: standingOn(today, deadline),
  daysLeft: daysBetween(today, deadline.dueOn),
  metOn: null,
});

const met = (deadline: MetDeadline): DeadlineView => ({
  ...shown(deadline),
  standing: isInTime(deadline, deadline.metOn) ? 'met' : 'met-late',
  daysLeft: null,
  metOn: deadline.metOn,
});

const waiting = ({ queue, label, item, waitsFor, since, nextStep }: Waiting, today: LocalDate): WaitingView => {
  return { queue, label, item, waitsFor, since, age: daysBetween(since, today), nextStep };
};
