import type { Command, DomainEvent } from '@jejak/kernel';
import { type Deadline, type MetDeadline, type RecordLink, type Waiting, WHOLE, type Workflow } from '@jejak/records';

/** A record whose events say themselves what it owes, waits for and refers to. */
export interface Task {
  readonly name: string;
  readonly deadlines?: readonly Deadline[];
  readonly met?: readonly MetDeadline[];
  readonly waiting?: readonly Waiting[];
  readonly links?: readonly RecordLink[];
}
type State = { readonly task?: Task };
type Set = DomainEvent<'TaskSet', { readonly task: Task }>;

const taskWorkflow: Workflow<State, Command, Set> = {
  entity: 'task',
  title: 'Task',
  section: 'inteldakim',
  label: { id: 'Tugas', en: 'Task' },
  events: { TaskSet: { version: 1 } },
  initialState: {},
  reenterable: false,
  decide: () => [],
  evolve: (_state, { data }) => ({ task: data.task }),
  allowed: () => [],
  enters: () => WHOLE,
  contentOf: ({ task }) => task,
  withContent: (_state, _item, content) => (content === undefined ? {} : { task: content as Task }),
  correct: ({ task }) => task ?? {},
  counted: () => undefined,
  factsOf: () => [],
  register: ({ task }) =>
    task === undefined ? { status: 'new', summary: {} } : { status: 'set', summary: { name: task.name } },
  deadlines: ({ task }) => task?.deadlines ?? [],
  metDeadlines: ({ task }) => task?.met ?? [],
  waiting: ({ task }) => task?.waiting ?? [],
  links: ({ task }) => task?.links ?? [],
};

export const task = taskWorkflow as Workflow;

export const limit = (dueOn: string, overrides: Partial<Deadline> = {}): Deadline => ({
  name: 'limit',
  item: WHOLE,
  label: 'Batas tugas',
  dueOn,
  warnFrom: dueOn,
  source: 'contoh',
  ...overrides,
});

export const wait = (since: string, overrides: Partial<Waiting> = {}): Waiting => ({
  queue: 'task-check',
  label: 'Menunggu pemeriksaan',
  item: WHOLE,
  waitsFor: 'inteldakim',
  since,
  nextStep: 'CheckTask',
  ...overrides,
});
