import type { EventReader } from '@jejak/event-store';
import {
  type AsOf,
  COUNT_KINDS,
  type FactRow,
  indicatorKinds,
  type WantedKinds,
  type YearFacts,
} from '@jejak/indicators/domain';
import type { Instant, OfficeId, Position } from '@jejak/kernel';
import { listFacts, listWithdrawnLate, loadYearFacts, type ReadDatabases } from '@jejak/projections';
import {
  type ActivityRecap,
  activityRecap,
  type Evidence,
  evidenceOf,
  type EvidenceRecord,
  mappedTable,
  type Mapping,
  type PlanCalendar,
  planCalendar,
  type RecapFacts,
  type Span,
  type Table,
} from '@jejak/recaps';
import type { Workflow } from '@jejak/records';
import { type AsOfRequest, recordedAt, resolveAsOf } from '../as-of';
import type { ReadQueries } from '../read-queries';
import { loadEvidenceRecords } from './evidence-records';
import { loadPlannedActivities } from './planned-activities';

/** What an office hands on: recaps, plans, forms of other programs, evidence. All live, or as of a position or instant. */
export interface Recaps {
  /** Counts of a section, or of all (null), in a part of a year, with what came late. */
  activities(office: OfficeId, span: Span, section: string | null, asOf?: AsOfRequest): Promise<ActivityRecap>;
  /** The same of facts that were read already, recorded up to `at`. */
  activitiesOf(facts: YearFacts, span: Span, at: Instant | null): Promise<ActivityRecap>;
  /** Planned meetings and operations beside those carried out, cost beside the budget. */
  plan(office: OfficeId, year: number, asOf?: AsOfRequest): Promise<PlanCalendar>;
  /** @throws Refusal SPAN_NOT_MAPPED */
  mapped(mapping: Mapping, office: OfficeId, span: Span, asOf?: AsOfRequest): Promise<MappedExport>;
  /** The facts and records behind an indicator's figure in a quarter. @throws Refusal INDICATOR_UNKNOWN */
  evidence(office: OfficeId, quarter: Span, indicator: string, asOf?: AsOfRequest): Promise<EvidenceWithRecords>;
}

export interface MappedExport {
  readonly office: OfficeId;
  readonly span: Span;
  readonly asOf: AsOf;
  readonly table: Table;
}

export interface EvidenceWithRecords {
  readonly evidence: Evidence;
  readonly records: readonly EvidenceRecord[];
}

export interface RecapsOptions {
  readonly log: EventReader;
  readonly workflows: readonly Workflow[];
  readonly databases: ReadDatabases;
  readonly read: ReadQueries;
  /** Waits until the read database has passed a position. */
  readonly waitFor: (position: Position) => Promise<void>;
  readonly now: () => Instant;
}

type Wants = (definitions: readonly FactRow[], year: number) => WantedKinds;

const MOST_ROWS = 200;

export const createRecaps = ({ log, workflows, databases, read, waitFor, now }: RecapsOptions): Recaps => {
  const { facts } = databases;

  const load = async (office: OfficeId, year: number, asOf: AsOfRequest | undefined, wants: Wants) => {
    const position = asOf === undefined ? null : await resolveAsOf(log, asOf, now());
    if (position !== null) await waitFor(position);
    const loaded = await loadYearFacts(facts, office, year, position, (rows) => wants(rows, year));
    return { loaded, at: await recordedAt(log, loaded.asOf) };
  };

  /** All late facts of a year that are counted, as of the position that the others were read at. */
  const loadLate = async (office: OfficeId, year: number, asOf: Position): Promise<readonly FactRow[]> => {
    const rows: FactRow[] = [];
    for (const basis of ['act', 'tally'] as const) {
      const query = { office, year, basis, late: true, limit: MOST_ROWS };
      let page = await listFacts(facts, { ...query, asOf });
      rows.push(...page.facts);
      while (page.nextCursor !== null) {
        page = await listFacts(facts, { ...query, cursor: page.nextCursor });
        rows.push(...page.facts);
      }
    }
    return rows;
  };

  const withLate = async (loaded: YearFacts): Promise<RecapFacts> => {
    const { office, year, asOf } = loaded;
    const [late, acts, tallies] = await Promise.all([
      loadLate(office, year, asOf),
      ...(['act', 'tally'] as const).map((basis) => listWithdrawnLate(facts, { office, year, basis, asOf })),
    ]);
    return { year: loaded, late, withdrawn: [...(acts ?? []), ...(tallies ?? [])] };
  };

  const loadRecapFacts = async (office: OfficeId, year: number, asOf: AsOfRequest | undefined, wants: Wants) => {
    const { loaded, at } = await load(office, year, asOf, wants);
    return { recapFacts: await withLate(loaded), at };
  };

  return {
    async activities(office, span, section, asOf) {
      const { recapFacts, at } = await loadRecapFacts(office, span.year, asOf, () => COUNT_KINDS);
      return activityRecap(recapFacts, span, section, at);
    },
    async activitiesOf(loaded, span, at) {
      return activityRecap(await withLate(loaded), span, null, at);
    },
    async plan(office, year, asOf) {
      const { loaded, at } = await load(office, year, asOf, indicatorKinds);
      const activities = await loadPlannedActivities({ log, read }, office, year, loaded.asOf);
      return planCalendar(loaded, activities, at);
    },
    async mapped(mapping, office, span, asOf) {
      const { recapFacts, at } = await loadRecapFacts(office, span.year, asOf, indicatorKinds);
      const table = mappedTable(mapping, recapFacts, span, at);
      return { office, span, asOf: { position: recapFacts.year.asOf, recordedAt: at }, table };
    },
    async evidence(office, quarter, indicator, asOf) {
      const { loaded, at } = await load(office, quarter.year, asOf, indicatorKinds);
      const evidence = evidenceOf(loaded, quarter, indicator, at);
      return { evidence, records: await loadEvidenceRecords(log, workflows, evidence) };
    },
  };
};
