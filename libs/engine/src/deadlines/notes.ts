import type { DeadlineCommand, DropReason, NotedDeadline } from '@jejak/deadlines';
import type { LocalDate } from '@jejak/kernel';
import type { GoneDeadline, UnnotedDeadline } from '@jejak/projections';

/** A command that says what has come of a limit. */
export interface Note {
  readonly type: DeadlineCommand['type'];
  readonly deadline: NotedDeadline;
  /** What the command says beside the limit. */
  readonly more: { readonly metOn?: LocalDate; readonly reason?: DropReason };
  /** Of the limit's own stream, as it was seen; -1 where nothing was noted yet. */
  readonly revision: number;
}

/** What there is to note, if anything; the decider adds what should have been noted before it. */
export const noteFor = ({ deadline, metOn, noted }: UnnotedDeadline, today: LocalDate): Note | undefined => {
  const note = (type: Note['type'], more: Note['more'] = {}): Note => ({
    type,
    deadline,
    more,
    revision: noted?.revision ?? -1,
  });
  if (metOn !== null) return note('NoteDeadlineMet', { metOn });
  // A defect was found after the quality test had met the standard: the limit runs again.
  if (noted?.status === 'met') return note('NoteDeadlineDropped', { reason: 'step-undone' });
  if (today > deadline.dueOn) return note('NoteDeadlineMissed');
  return today >= deadline.warnFrom ? note('NoteDeadlineApproaching') : undefined;
};

export const noteOfGone = ({ deadline, noted: { revision }, reason }: GoneDeadline): Note => ({
  type: 'NoteDeadlineDropped',
  deadline,
  more: { reason },
  revision,
});
