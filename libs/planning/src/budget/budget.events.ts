import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';

/** Levels of the program tree; of a `line` the nesting is unknown, since printed trees lose it below an activity. */
export const BUDGET_LEVELS = ['program', 'output', 'activity', 'component', 'line'] as const;
export type BudgetLevel = (typeof BUDGET_LEVELS)[number];

/** What is allotted under one account of expenditure (51 Belanja Pegawai, 52 Belanja Barang, 53 Belanja Modal …). */
export interface AccountAllotment {
  /** Two digits. */
  readonly account: string;
  readonly name: string;
  /** Whole rupiah, as it stands. */
  readonly amount: number;
  /** Whole rupiah, before any revision; the report prints both. */
  readonly initial: number;
}

/** A node of the program tree, after its parent in the list. */
export interface BudgetNode {
  readonly code: string;
  readonly parent?: string;
  readonly level: BudgetLevel;
  readonly name: string;
  /** Whole rupiah. */
  readonly amount: number;
}

/** A node whose stated amount is not the sum of its children, as printed trees have it: kept, and shown. */
export interface TreeWarning {
  readonly code: string;
  readonly stated: number;
  readonly computed: number;
}

export interface BudgetRevision {
  /** 1 for the first. */
  readonly number: number;
  /** Absent where the document does not say. */
  readonly decidedOn?: LocalDate;
  readonly reason: string;
}

/** The allotment of a year as it stands: two views of one total, either of which may be absent. */
export interface Allotment {
  readonly year: number;
  readonly decidedOn?: LocalDate;
  readonly source?: string;
  readonly accounts: readonly AccountAllotment[];
  readonly nodes: readonly BudgetNode[];
  readonly warnings: readonly TreeWarning[];
  /** The last revision; absent while the first allotment stands. */
  readonly revision?: BudgetRevision;
}

export interface AccountChange {
  readonly account: string;
  readonly before: number;
  readonly after: number;
  /** after − before, whole rupiah. */
  readonly change: number;
}

export interface RealisationWarning {
  readonly code: 'REALISATION_ABOVE_ALLOTMENT';
  /** Of the output, when the realisation was entered. */
  readonly allotment: number;
}

/** What an output had used by a date, in all since 1 January: figures of two dates are never added. */
export interface Realisation {
  /** Absent where the output stands under no program. */
  readonly program?: string;
  readonly output: string;
  readonly asOf: LocalDate;
  /** Whole rupiah. */
  readonly cumulative: number;
  readonly source: string;
  /** Why it is lower than an earlier one, or higher than a later one. */
  readonly reason?: string;
  readonly warnings: readonly RealisationWarning[];
}

export type BudgetAllotted = DomainEvent<'BudgetAllotted', { on: LocalDate; allotment: Allotment }>;
export type BudgetRevised = DomainEvent<
  'BudgetRevised',
  { on: LocalDate; allotment: Allotment; changes: readonly AccountChange[] }
>;
/** The view by program was given, or replaced with a reason, without a revision of the allotment. */
export type BudgetTreeSet = DomainEvent<'BudgetTreeSet', { on: LocalDate; allotment: Allotment; reason?: string }>;
export type RealisationRecorded = DomainEvent<
  'RealisationRecorded',
  { on: LocalDate; item: string; realisation: Realisation }
>;

export type BudgetEvent = BudgetAllotted | BudgetRevised | BudgetTreeSet | RealisationRecorded;

export const budgetEvents: EventTypeRegistry & Record<BudgetEvent['type'], { version: number }> = {
  BudgetAllotted: { version: 1 },
  BudgetRevised: { version: 1 },
  BudgetTreeSet: { version: 1 },
  RealisationRecorded: { version: 1 },
};
