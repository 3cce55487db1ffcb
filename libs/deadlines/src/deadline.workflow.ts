import { WHOLE, type Workflow } from '@jejak/records';
import { type DeadlineState, evolveDeadline, initialDeadline } from './deadline';
import { deadlineId } from './deadline-id';
import { allowedForDeadline, type DeadlineCommand, decideDeadline } from './deadline.decide';
import { type DeadlineEvent, deadlineEvents } from './deadline.events';
import { deadlineRow, type DueStep, dueStepAfter, dueStepFacts } from './deadline.facts';
import { readDeadlineKey } from './deadline.fields';

export const DEADLINE_ENTITY = 'deadline';

/**
 * What the program itself notes of the limits of records, a stream a limit. Officers write none of it: they enter the
 * acts, and the limits follow from them.
 */
export const deadlineWorkflow: Workflow<DeadlineState, DeadlineCommand, DeadlineEvent> = {
  entity: DEADLINE_ENTITY,
  title: 'Deadline',
  section: 'tata-usaha',
  label: { id: 'Batas waktu', en: 'Deadline' },
  events: deadlineEvents,
  initialState: initialDeadline,
  naturalId: (data) => deadlineId(readDeadlineKey(data)),
  reenterable: true,
  byProgram: true,
  undo: 'NoteDeadlineDropped',
  decide: decideDeadline,
  evolve: evolveDeadline,
  allowed: allowedForDeadline,
  enters: () => undefined,
  contentOf: () => undefined,
  withContent: (state) => state,
  correct: () => {
    throw new Error('a limit has no correction: its record has');
  },
  counted: (event) => {
    const content = dueStepAfter(event);
    return content === undefined ? undefined : { item: WHOLE, content, replaces: true };
  },
  factsOf: (content, _item, office) => dueStepFacts(content as DueStep, office),
  register: deadlineRow,
};
