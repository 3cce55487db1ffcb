import type { Generated } from 'kysely';

export interface FactsTable {
  readonly id: Generated<number>;
  readonly office: string;
  readonly section: string;
  readonly kind: string;
  readonly basis: string;
  readonly period: string;
  readonly year: number;
  readonly month: number | null;
  readonly quantity: number;
  readonly value: string | null;
  readonly dimensions: string;
  readonly detail: string | null;
  readonly stream: string;
  readonly item: string;
  readonly name: string;
  readonly from_position: number;
  readonly to_position: number | null;
  readonly event_id: string;
}

export interface RecordsTable {
  readonly stream: string;
  readonly office: string;
  readonly entity: string;
  readonly section: string;
  readonly record_id: string;
  readonly status: string;
  readonly occurred_on: string;
  readonly summary: string;
  readonly state: string;
  readonly pending_corrections: number;
  readonly pending_voids: number;
  readonly revision: number;
  readonly first_position: number;
  readonly last_position: number;
  readonly created_by: string;
  readonly created_at: string;
  readonly updated_by: string;
  readonly updated_at: string;
  /** 1 = of class rahasia. */
  readonly classified: number;
}

export interface DeadlinesTable {
  readonly stream: string;
  readonly item: string;
  readonly name: string;
  readonly office: string;
  readonly entity: string;
  readonly section: string;
  readonly deadline_id: string;
  readonly label: string;
  readonly due_on: string;
  readonly warn_from: string;
  readonly source: string;
  readonly measured_as: string | null;
  readonly met_on: string | null;
}

export interface WaitingTable {
  readonly stream: string;
  readonly item: string;
  readonly queue: string;
  readonly next_step: string;
  readonly office: string;
  readonly entity: string;
  readonly section: string;
  readonly label: string;
  readonly waits_for: string;
  readonly since: string;
}

export interface LinksTable {
  readonly stream: string;
  readonly target: string;
  readonly relation: string;
}

export interface ParkedTable {
  readonly position: number;
  readonly stream: string;
  readonly office: string;
  readonly type: string;
  readonly reason: string;
  readonly code: string;
  readonly message: string;
}

/** What every projection's file holds beside its own tables. */
export interface RunnerTables {
  readonly checkpoint: { readonly id: number; readonly position: number };
  readonly parked: ParkedTable;
}

export interface FactsDatabase extends RunnerTables {
  readonly facts: FactsTable;
}

export interface RegistersDatabase extends RunnerTables {
  readonly records: RecordsTable;
  readonly deadlines: DeadlinesTable;
  readonly waiting: WaitingTable;
  readonly links: LinksTable;
}
