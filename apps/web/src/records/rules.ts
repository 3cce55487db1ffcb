import { dateAt } from '@jejak/calendar';
import type { Command, DecisionContext } from '@jejak/kernel';
import { factChanges, type Fact, type RecordState, recordDecider, type Workflow, WHOLE } from '@jejak/records';
import type { RecordKind } from './kinds';

type Module = Readonly<Record<string, unknown>>;

/** A section's rules come when its first form is opened, in a file of their own. */
const libraries: Readonly<Record<string, () => Promise<Module>>> = {
  inteldakim: () => import('@jejak/inteldakim/domain'),
  lalintuskim: () => import('@jejak/lalintuskim/domain'),
  planning: () => import('@jejak/planning/domain'),
  registers: () => import('@jejak/registers/domain'),
  periods: () => import('@jejak/periods/domain'),
  indicators: () => import('@jejak/indicators/domain'),
};

const isWorkflow = (value: unknown): value is Workflow =>
  typeof value === 'object' && value !== null && 'decide' in value && 'factsOf' in value;

/** The very workflow that the server decides by. */
export const loadRules = async ({ rules: { lib, name } }: RecordKind): Promise<Workflow> => {
  const module = await libraries[lib]?.();
  const workflow = module?.[name];
  if (!isWorkflow(workflow)) throw new Error(`There is no workflow ${lib}/${name}`);
  return workflow;
};

export interface Situation {
  readonly stream: string;
  readonly office: string;
  readonly actor: string;
  readonly role: string;
  readonly section: string;
  readonly zone: string;
  readonly now: string;
  readonly today: string;
  readonly references: Readonly<Record<string, unknown>>;
}

export const contextOf = (situation: Situation): DecisionContext => situation;

export const dayAt = (instant: string, zone: string): string => dateAt(instant, zone);

/** What a count gains or loses. */
export interface Change {
  readonly kind: string;
  readonly year: string;
  readonly delta: number;
}

const COUNTED: ReadonlySet<Fact['basis']> = new Set(['act', 'tally']);

const sums = (facts: readonly Fact[]): ReadonlyMap<string, number> => {
  const totals = new Map<string, number>();
  for (const { basis, kind, period, quantity } of facts) {
    if (!COUNTED.has(basis)) continue;
    const key = `${kind} ${period.slice(0, 4)}`;
    totals.set(key, (totals.get(key) ?? 0) + quantity);
  }
  return totals;
};

const difference = (before: readonly Fact[], after: readonly Fact[]): readonly Change[] => {
  const [from, to] = [sums(before), sums(after)];
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((key) => {
    const delta = (to.get(key) ?? 0) - (from.get(key) ?? 0);
    const [kind = '', year = ''] = key.split(' ');
    return delta === 0 ? [] : [{ kind, year, delta }];
  });
};

const standingFacts = (workflow: Workflow, state: RecordState<unknown>, item: string, office: string) => {
  const content = workflow.contentOf(state.entity, item);
  return content === undefined ? [] : workflow.factsOf(content, item, office);
};

/**
 * Decides as the server will, and says what the counts would become.
 * @throws Refusal as the server would refuse
 */
export const decideHere = (
  workflow: Workflow,
  state: RecordState<unknown> | undefined,
  command: Command,
  situation: Situation,
): readonly Change[] => {
  const decider = recordDecider(workflow);
  const before = state ?? decider.initialState;
  const { office, zone, now, today, actor, role, section, stream } = situation;
  const events = decider.decide(command, before, situation);
  const meta = {
    ...{ office, zone, actor, role, section, occurredOn: today, recordedAt: now },
    ...{ correlationId: stream, causationId: stream, commandId: stream, requestDigest: '', source: 'http' },
  };
  const changes = events.flatMap((event) => factChanges(workflow, { ...event, meta }));
  const items = new Set(changes.map(({ item }) => item));
  const withdrawn = [...items].flatMap((item) => standingFacts(workflow, before, item, office));
  const put = changes.flatMap((change) => (change.op === 'put' ? [change.fact] : []));
  return difference(withdrawn, put);
};

/**
 * What a correction would leave, and what counts would become.
 * @throws Refusal
 */
export const correctHere = (
  workflow: Workflow,
  state: RecordState<unknown>,
  changes: Readonly<Record<string, unknown>>,
  situation: Situation,
  item = WHOLE,
): readonly Change[] => {
  const after = workflow.correct(state.entity, item, changes, situation);
  const { office } = situation;
  return difference(standingFacts(workflow, state, item, office), workflow.factsOf(after, item, office));
};
