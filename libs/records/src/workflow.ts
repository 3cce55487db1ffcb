import type {
  Command,
  DecisionContext,
  DomainEvent,
  Evented,
  EventTypeRegistry,
  LocalDate,
  OfficeId,
} from '@jejak/kernel';
import type { Fact } from './facts';
import type { ImportTemplate } from './imports/import-template';
import type { LetterNumber } from './letter-numbers/letter-number';
import type { Deadline, MetDeadline, RecordLink, Waiting } from './obligations';
import type { RecordCommand } from './life/record-commands';
import type { RecordState } from './life/record-state';

/** A row of a register: what a list shows, filters and sorts by. No personal data. */
export interface RegisterRow {
  readonly status: string;
  /** The date that a list sorts by. */
  readonly occurredOn?: LocalDate;
  /** Short fields by name; each can be filtered on. */
  readonly summary: Readonly<Record<string, string | number>>;
}

/** A value that a sealed record is found by. */
export interface SearchTerm {
  readonly field: string;
  /** As it is compared: two writings of one name are one value. */
  readonly value: string;
}

/** The contents that a counting event or a correction leaves an item with. */
export interface ItemContent {
  readonly item: string;
  readonly content: object;
  /** Facts of the item that the contents no longer state are withdrawn: an amendment may drop a target. */
  readonly replaces?: true;
}

/**
 * One workflow: the rules of one kind of stream, and what its events mean to registers and figures. All pure. What every
 * record shares — correction, void, withdrawal — is added by `recordDecider`, so a workflow states only its own rules.
 *
 * A stream holds one record (its only item is `WHOLE`) or a collection of items (the tallies of a kind and year).
 */
export interface Workflow<S = unknown, C extends Command = Command, E extends DomainEvent = DomainEvent> {
  /** camelCase, as in stream names. */
  readonly entity: string;
  /** PascalCase, the prefix of this workflow's event types. */
  readonly title: string;
  /** The section that owns the records. */
  readonly section: string;
  /** Names on screens. */
  readonly label: { readonly id: string; readonly en: string };
  /** The workflow's own event types; those of corrections are added. */
  readonly events: EventTypeRegistry;
  readonly initialState: S;
  /**
   * Names the stream from the data of the command that opens it (`2021` for the budget of a year), or is absent where
   * each record gets an id of its own; undefined where the data gives this record no name.
   */
  naturalId?(data: object): string | undefined;
  /** A voided or withdrawn item may be entered again (true where ids are natural). */
  readonly reenterable: boolean;
  /** Written by the program itself: no officer opens such a record, and no address or file takes one. */
  readonly byProgram?: true;
  /**
   * The own command that undoes a step, where correction, void and withdrawal make no sense: the shared life is then
   * off, its commands are refused with the name of this one. Absent = the record has the shared life.
   */
  readonly undo?: string;

  /** @throws Refusal */
  decide(command: C, state: S, context: DecisionContext): readonly E[];
  evolve(state: S, event: Evented<E>): S;
  /** Own commands that the state allows, for answers that say what *is* allowed. */
  allowed(state: S): readonly string[];
  /**
   * Streams whose states the decision needs; they arrive in `context.references`. Asked for corrections too, whose
   * changes may lie in the state (an approval carries none).
   */
  reads?(command: C | RecordCommand, office: OfficeId, state: RecordState<S>): readonly string[];

  /** The item that an event enters, or undefined when it enters none. */
  enters(event: E): string | undefined;
  /** What an item holds now, as a correction would edit it; undefined when there is none. */
  contentOf(state: S, item: string): object | undefined;
  /** The state with an item's contents replaced, or taken away (undefined). */
  withContent(state: S, item: string, content: object | undefined): S;
  /**
   * The item's contents after a correction, checked by the same rules as its entry.
   * @throws Refusal
   */
  correct(state: S, item: string, changes: Readonly<Record<string, unknown>>, context: DecisionContext): object;
  /** What depends on an item and hinders its withdrawal by the author, in Indonesian. */
  dependents?(state: S, item: string): readonly string[];
  /**
   * Rules between items that voiding one would break; checked at the request and again at the approval.
   * @throws Refusal
   */
  ensureVoidable?(state: S, item: string): void;

  /** For an event that changes what is counted: the item and its full contents, carried by the event itself. */
  counted(event: E): ItemContent | undefined;
  /** The facts that an item's contents state. */
  factsOf(content: object, item: string, office: OfficeId): readonly Fact[];
  register(state: S): RegisterRow;
  /**
   * Fields of the register's summary that, together with the date, make two records look like one act: the same kind,
   * date and person or place. A second one is warned about, never refused.
   */
  readonly likeness?: readonly string[];
  /**
   * For entries of a register: which of the known ones may be the same person, company or agency, by id. A warning, never
   * a refusal.
   */
  alike?(state: S, known: readonly { readonly id: string; readonly state: S }[]): readonly string[];
  /** Limits that run in this state; pure, so that a fold opens and closes them and a job only says what came of them. */
  deadlines?(state: S): readonly Deadline[];
  /** Limits that a step has met already, so that the share met in time can be told. */
  metDeadlines?(state: S): readonly MetDeadline[];
  /** What the record waits for, of whom. */
  waiting?(state: S): readonly Waiting[];
  /** Records that it refers to or continues. */
  links?(state: S): readonly RecordLink[];
  /**
   * Numbers of the office's own letters that a record in this state bears. Each is unique in office and year: a command
   * that adds one takes it first, and is refused where another record has it.
   */
  reserves?(state: S, office: OfficeId): readonly LetterNumber[];
  readonly imports?: readonly ImportTemplate[];
  /**
   * What a record can be searched by exactly although it is sealed: normalised values by field, of a state whose texts
   * are open. They are kept as keyed digests only.
   */
  searchTerms?(state: S): readonly SearchTerm[];
  /** Own commands that a voided or withdrawn record takes all the same: its personal data can still be erased. */
  readonly whenClosed?: readonly string[];
  /**
   * Whether an event, of the workflow or of its record's life, says something of class *rahasia*. A record one of whose
   * events does is shown to those alone who may read what is rahasia, whatever becomes of it; to others it is a number.
   */
  classified?(event: DomainEvent): boolean;
}
