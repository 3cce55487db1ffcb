import {
  type Command,
  type DecisionContext,
  type DomainEvent,
  type Evented,
  fold,
  type OfficeId,
  type Refusal,
} from '@jejak/kernel';
import { factChanges } from '../record-facts';
import type { FactChange } from '../facts';
import { allowedCommands, recordDecider } from '../life/record-decider';
import type { RecordState } from '../life/record-state';
import type { Workflow } from '../workflow';
import { refusalOf } from './refusal';

/** The context of a command in a test: 1 July 2021, noon in Cilegon, by the account `officer-1`. */
export const testContext = (overrides: Partial<DecisionContext> = {}): DecisionContext => ({
  stream: 'cilegon.record-1',
  now: '2021-07-01T05:00:00.000Z',
  today: '2021-07-01',
  zone: 'Asia/Jakarta',
  office: 'cilegon',
  actor: 'officer-1',
  role: 'officer',
  section: 'inteldakim',
  references: {},
  ...overrides,
});

const withMeta = (event: DomainEvent, context: DecisionContext): Evented => ({
  ...event,
  meta: {
    occurredOn: context.today,
    zone: context.zone,
    actor: context.actor,
    role: context.role,
    section: context.section,
    office: context.office,
    correlationId: 'correlation',
    causationId: 'causation',
    commandId: 'command',
    requestDigest: 'digest',
    source: 'test',
    recordedAt: context.now,
  },
});

type Step = readonly [command: Command, overrides?: Partial<DecisionContext> | undefined];

/** What came of a command. */
export interface Outcome<S> {
  readonly events: readonly DomainEvent[];
  readonly types: readonly string[];
  readonly state: RecordState<S>;
  readonly allowed: readonly string[];
  readonly factChanges: readonly FactChange[];
}

/**
 * Given commands that were accepted, when a command comes, then its events or its refusal. History is made by the real
 * decider, so that a scenario cannot start from a state that no one could reach.
 */
export class Scenario<S> {
  private constructor(
    private readonly workflow: Workflow<S>,
    private readonly history: readonly Evented[],
  ) {}

  static of<S, C extends Command, E extends DomainEvent>(workflow: Workflow<S, C, E>): Scenario<S> {
    return new Scenario<S>(workflow, []);
  }

  given(...steps: readonly Step[]): Scenario<S> {
    let history = this.history;
    for (const [command, overrides] of steps) {
      const context = testContext(overrides);
      const state = fold(recordDecider(this.workflow), history);
      const events = recordDecider(this.workflow).decide(command, state, context);
      history = [...history, ...events.map((event) => withMeta(event, context))];
    }
    return new Scenario(this.workflow, history);
  }

  when(command: Command, overrides?: Partial<DecisionContext>): Outcome<S> {
    const before = this.history.length;
    const after = this.given([command, overrides]);
    const events = after.history.slice(before);
    return {
      events: events.map(({ type, version, data }) => ({ type, version, data })),
      types: events.map(({ type }) => type),
      state: after.state(),
      allowed: allowedCommands(this.workflow, after.state()),
      factChanges: events.flatMap((event) => factChanges(this.workflow, event)),
    };
  }

  /** The refusal that the command meets; fails when it is accepted. */
  refusal(command: Command, overrides?: Partial<DecisionContext>): Refusal {
    return refusalOf(() => this.when(command, overrides), command.type);
  }

  state(): RecordState<S> {
    return fold(recordDecider(this.workflow), this.history);
  }

  /** Facts that stand after the whole history, in order of their keys. */
  facts(): readonly Extract<FactChange, { op: 'put' }>[] {
    const standing = new Map<string, Extract<FactChange, { op: 'put' }>>();
    for (const change of this.history.flatMap((event) => factChanges(this.workflow, event))) {
      if (change.op === 'put') standing.set(`${change.item}/${change.fact.name}`, change);
      else for (const key of [...standing.keys()]) if (key.startsWith(`${change.item}/`)) standing.delete(key);
    }
    return [...standing.keys()].sort().flatMap((key) => standing.get(key) ?? []);
  }

  get office(): OfficeId {
    return testContext().office;
  }
}
