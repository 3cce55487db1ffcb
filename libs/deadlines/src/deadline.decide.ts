import { addDays } from '@jejak/calendar';
import { type Command, type DecisionContext, type LocalDate, Refusal } from '@jejak/kernel';
import { Fields, statusName } from '@jejak/records';
import { type DeadlineState, isInTime } from './deadline';
import { type DeadlineEvent, DROP_REASONS, type DropReason, type NotedDeadline } from './deadline.events';
import { readDeadline, readMetOn } from './deadline.fields';

export type DeadlineCommand = Command<
  'NoteDeadlineApproaching' | 'NoteDeadlineMissed' | 'NoteDeadlineMet' | 'NoteDeadlineDropped'
>;

/** What the state leaves to be said. */
export const allowedForDeadline = (state: DeadlineState): readonly DeadlineCommand['type'][] => {
  switch (state.status) {
    case 'new':
    case 'dropped':
      return ['NoteDeadlineApproaching', 'NoteDeadlineMissed', 'NoteDeadlineMet'];
    case 'approaching':
      return ['NoteDeadlineMissed', 'NoteDeadlineMet', 'NoteDeadlineDropped'];
    case 'missed':
    case 'met':
      return ['NoteDeadlineMet', 'NoteDeadlineDropped'];
  }
};

/**
 * Whatever is noted first, the log says the same in the same order: that the limit approached, that it was missed, that
 * it was met, each once. So it does not matter how often the program looked, nor when.
 */
export const decideDeadline = (
  command: DeadlineCommand,
  state: DeadlineState,
  context: DecisionContext,
): readonly DeadlineEvent[] => {
  if (!allowedForDeadline(state).includes(command.type)) throw notNow(command.type, state);
  const fields = new Fields(command.data);
  const deadline = readDeadline(fields, context);
  const events = decideNote(command, deadline, fields, state, context);
  fields.end();
  return events;
};

const decideNote = (
  command: DeadlineCommand,
  deadline: NotedDeadline,
  fields: Fields,
  state: DeadlineState,
  context: DecisionContext,
): readonly DeadlineEvent[] => {
  switch (command.type) {
    case 'NoteDeadlineApproaching':
      ensureReached(deadline.warnFrom, 'warnFrom', context);
      return approached(deadline, state);
    case 'NoteDeadlineMissed':
      ensureReached(dayAfter(deadline), 'dueOn', context);
      return missed(deadline, state);
    case 'NoteDeadlineMet':
      return met(deadline, readMetOn(fields, context), state);
    case 'NoteDeadlineDropped':
      return [dropped(deadline, fields.choice('reason', DROP_REASONS), state)];
  }
};

/** The first day on which the limit is missed. */
const dayAfter = ({ dueOn }: NotedDeadline): LocalDate => addDays(dueOn, 1);

const isUnsaid = ({ status }: DeadlineState): boolean => status === 'new' || status === 'dropped';

const approached = (deadline: NotedDeadline, state: DeadlineState): readonly DeadlineEvent[] =>
  isUnsaid(state) ? [{ type: 'DeadlineApproaching', version: 1, data: { on: deadline.warnFrom, deadline } }] : [];

const missed = (deadline: NotedDeadline, state: DeadlineState): readonly DeadlineEvent[] =>
  state.status === 'missed'
    ? []
    : [
        ...approached(deadline, state),
        { type: 'DeadlineMissed', version: 1, data: { on: dayAfter(deadline), deadline } },
      ];

/** A step after the last day leaves the limit missed; one in time, though it was entered late, sets a miss right. */
const met = (deadline: NotedDeadline, metOn: LocalDate, state: DeadlineState): readonly DeadlineEvent[] => {
  if ((state.status === 'met' || state.status === 'missed') && state.metOn === metOn)
    throw notNow('NoteDeadlineMet', state);
  const before = isInTime(deadline, metOn)
    ? metOn >= deadline.warnFrom
      ? approached(deadline, state)
      : []
    : missed(deadline, state);
  return [...before, { type: 'DeadlineMet', version: 1, data: { on: metOn, deadline } }];
};

/**
 * A limit that was missed stays missed, whatever happens to the record afterwards, unless it was never a limit: the
 * record was voided, or a second person approved a correction that puts the last day elsewhere.
 */
const dropped = (deadline: NotedDeadline, reason: DropReason, state: DeadlineState): DeadlineEvent => {
  if (state.status === 'missed' && !NEVER_A_LIMIT.has(reason))
    throw new Refusal({
      code: 'DEADLINE_MISSED',
      field: 'reason',
      en: 'A limit that was missed stays missed',
      id: 'Batas waktu yang sudah terlewati tetap terlewati.',
      allowed: [...NEVER_A_LIMIT],
    });
  return { type: 'DeadlineDropped', version: 1, data: { deadline, reason } };
};

const NEVER_A_LIMIT: ReadonlySet<DropReason> = new Set<DropReason>(['record-ended', 'date-moved']);

/** By the office's own day: a limit of the 10th is missed on the 11th, in its zone. */
const ensureReached = (first: LocalDate, field: string, { today }: DecisionContext): void => {
  if (today >= first) return;
  throw new Refusal({
    code: 'DEADLINE_NOT_REACHED',
    field,
    en: `This is so from ${first} on; today is ${today}`,
    id: `Hal ini baru berlaku mulai ${first}; hari ini ${today}.`,
    allowed: [`≥ ${first}`],
  });
};

const notNow = (command: DeadlineCommand['type'], state: DeadlineState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command}: it has been said of this limit that it is ${state.status}`,
    id: `Catatan batas waktu ini sudah berstatus ${statusName(state.status)}.`,
    allowed: allowedForDeadline(state).filter((type) => type !== command),
  });
