import type { Command, DomainEvent } from '@jejak/kernel';
import { applyChanges, type Fact, WHOLE, type Workflow } from '@jejak/records';

/** The least that counts: an activity with a kind, a date and a place. */
export interface Activity {
  readonly kind: string;
  readonly on: string;
  readonly place: string;
  readonly count: number;
  readonly section: string;
  /** A number from a document instead of an act. */
  readonly tally?: boolean;
}
type State = { readonly activity?: Activity };
type Done = DomainEvent<'ActivityDone', { readonly on: string; readonly activity: Activity }>;
type Noted = DomainEvent<'ActivityNoted', { readonly text: string }>;

const STATEMENTS: ReadonlySet<string> = new Set(['period-locked', 'indicator-definition']);

const basisOf = (kind: string, tally = false): Fact['basis'] => {
  if (STATEMENTS.has(kind)) return 'statement';
  return tally ? 'tally' : 'act';
};

const factsOf = ({ kind, on, place, count, section, tally }: Activity, office: string): readonly Fact[] => [
  {
    name: 'counted',
    office,
    section,
    kind,
    basis: basisOf(kind, tally),
    period: on,
    quantity: count,
    dimensions: { place },
  },
  ...(STATEMENTS.has(kind) ? [] : [places(kind, on, office, section)]),
];

const places = (kind: string, on: string, office: string, section: string): Fact => ({
  name: 'places',
  office,
  section,
  kind: `${kind}-places`,
  basis: 'statement',
  period: on,
  quantity: 1,
  dimensions: {},
});

const activityWorkflow: Workflow<State, Command, Done | Noted> = {
  entity: 'activity',
  title: 'Activity',
  section: 'inteldakim',
  label: { id: 'Kegiatan', en: 'Activity' },
  events: {
    ActivityDone: { version: 2, upcasts: { 1: (data) => ({ ...data, upcast: true }) } },
    ActivityNoted: { version: 1 },
  },
  initialState: {},
  reenterable: false,
  decide: () => [],
  evolve: (state, event) => (event.type === 'ActivityDone' ? { activity: event.data.activity } : state),
  allowed: () => [],
  enters: ({ type }) => (type === 'ActivityDone' ? WHOLE : undefined),
  contentOf: ({ activity }) => activity,
  withContent: (_state, _item, content) => (content === undefined ? {} : { activity: content as Activity }),
  correct: ({ activity }, _item, changes) => applyChanges(activity ?? {}, changes, { on: true }),
  counted: (event) => (event.type === 'ActivityDone' ? { item: WHOLE, content: event.data.activity } : undefined),
  factsOf: (content, _item, office) => factsOf(content as Activity, office),
  register: ({ activity }) =>
    activity === undefined
      ? { status: 'new', summary: {} }
      : {
          status: 'done',
          occurredOn: activity.on,
          summary: { kind: activity.kind, place: activity.place, count: activity.count },
        },
};

export const activity = activityWorkflow as Workflow;
