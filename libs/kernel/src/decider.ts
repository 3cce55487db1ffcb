import type { DomainEvent, Evented, Instant, LocalDate, OfficeId } from './event';

/** A request to do something: active voice, plain data. */
export interface Command<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
}

/** Everything a decision may know beyond the command and the state. Nothing here is read by the decider itself. */
export interface DecisionContext {
  /** The stream that the command changes, for rules that must not lead a record back to itself. */
  readonly stream: string;
  readonly now: Instant;
  /** The date in the office's zone at `now`. */
  readonly today: LocalDate;
  readonly zone: string;
  readonly office: OfficeId;
  readonly actor: string;
  readonly role: string;
  readonly section: string;
  /** States of other streams that the command asked to read, by stream name (see `RecordDefinition.reads`). */
  readonly references: Readonly<Record<string, unknown>>;
}

/** The rules of one stream: pure, without clock, chance or I/O. */
export interface Decider<State, C extends Command = Command, E extends DomainEvent = DomainEvent> {
  readonly initialState: State;
  /** @throws Refusal when the command is not allowed in this state. */
  decide(command: C, state: State, context: DecisionContext): readonly E[];
  evolve(state: State, event: Evented<E>): State;
}

export const fold = <State, E extends DomainEvent>(
  decider: Pick<Decider<State, never, E>, 'initialState' | 'evolve'>,
  events: readonly Evented<E>[],
  from: State = decider.initialState,
): State => events.reduce((state, event) => decider.evolve(state, event), from);
