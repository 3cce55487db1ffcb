import { type EventReader, loadRecord } from '@jejak/event-store';
import {
  type AsOf,
  type ComparedFigure,
  compareFigures,
  definitionStream,
  type DefinitionVersion,
  definitionVersions,
  type IndicatorDefinitionState,
  indicatorDefinitionWorkflow,
  indicatorKinds,
  otherDefinition,
  type OtherDefinition,
  underDefinition,
  whatIf,
  type WhatIfAnswer,
} from '@jejak/indicators/domain';
import { fromPosition, type Instant, type LocalDate, type OfficeId, type Position, toPosition } from '@jejak/kernel';
import { listChangedFacts, listEntities, type ReadDatabases } from '@jejak/projections';
import { type AsOfRequest, recordedAt } from './as-of';

/** What happened at a position; who is an account, and no person's data goes along. */
export interface CausingEvent {
  readonly position: Position;
  /** Null where the stored event cannot be read any more. */
  readonly type: string | null;
  readonly stream: string | null;
  readonly actor: string | null;
  readonly occurredOn: LocalDate | null;
  readonly recordedAt: Instant | null;
}

/** Every figure of an office and year at two moments. */
export interface FiguresComparison {
  readonly office: OfficeId;
  readonly year: number;
  readonly from: AsOf;
  readonly to: AsOf;
  readonly figures: readonly ComparedFigure[];
  /** The events that figures name as causes, in the order of the log; the first of them. */
  readonly events: readonly CausingEvent[];
  /** How many more there are. */
  readonly eventsLeftOut: number;
}

/** The definitions of an office as they were known at a moment. */
export interface DefinitionsAnswer {
  readonly office: OfficeId;
  readonly asOf: AsOf;
  readonly definitions: readonly { readonly code: string; readonly versions: readonly DefinitionVersion[] }[];
}

interface Sources {
  readonly log: EventReader;
  readonly databases: ReadDatabases;
  readonly positionOf: (asOf: AsOfRequest | undefined) => Promise<Position | null>;
}

const MOST_EVENTS = 500;

export const figuresAtMoments = ({ log, databases: { facts, registers, years }, positionOf }: Sources) => {
  const at = async (position: Position): Promise<AsOf> => ({ position, recordedAt: await recordedAt(log, position) });
  return {
    async compare(
      office: OfficeId,
      year: number,
      from: AsOfRequest,
      to: AsOfRequest | undefined,
    ): Promise<FiguresComparison> {
      const [first, second] = [await positionOf(from), await positionOf(to)];
      const load = (position: Position | null) =>
        years.load(office, year, position, (rows) => indicatorKinds(rows, year));
      const before = await load(first);
      const after = await load(second);
      const changed = await listChangedFacts(facts, { office, year }, before.asOf, after.asOf);
      const figures = compareFigures(before, after, changed);
      const positions = [...new Set(figures.flatMap((one) => one.positions))].sort();
      return {
        office,
        year,
        from: await at(before.asOf),
        to: await at(after.asOf),
        figures,
        events: await readCauses(log, positions.slice(0, MOST_EVENTS)),
        eventsLeftOut: Math.max(positions.length - MOST_EVENTS, 0),
      };
    },

    async definitions(office: OfficeId, asOf: AsOfRequest | undefined): Promise<DefinitionsAnswer> {
      const position = (await positionOf(asOf)) ?? (await log.head()).position;
      const known = await listEntities(registers, office, indicatorDefinitionWorkflow.entity);
      const definitions = await Promise.all(
        known.map(async ({ id: code }) => {
          const stream = definitionStream(office, code);
          const record = await loadRecord(log, indicatorDefinitionWorkflow, stream, position);
          return {
            code,
            versions: record === undefined ? [] : definitionVersions(record.state.entity as IndicatorDefinitionState),
          };
        }),
      );
      const named = definitions.filter(({ versions }) => versions.length > 0);
      return { office, asOf: await at(position), definitions: named.sort((a, b) => (a.code < b.code ? -1 : 1)) };
    },

    async whatIf(
      office: OfficeId,
      year: number,
      other: OtherDefinition,
      asOf: AsOfRequest | undefined,
    ): Promise<WhatIfAnswer> {
      const position = await positionOf(asOf);
      // Both definitions' facts are read at once, so that both are answered from the same rows.
      let definition: WhatIfAnswer['definition'] | undefined;
      const loaded = await years.load(office, year, position, (rows) => {
        definition = otherDefinition(other, rows);
        const [now, then] = [rows, underDefinition(rows, definition, year)].map((list) => indicatorKinds(list, year));
        return {
          statements: both(now?.statements, then?.statements),
          acts: both(now?.acts, then?.acts),
        };
      });
      definition ??= otherDefinition(other, []);
      return whatIf(loaded, definition, await recordedAt(log, loaded.asOf));
    },
  };
};

const both = (a: readonly string[] = [], b: readonly string[] = []): readonly string[] =>
  [...new Set([...a, ...b])].sort();

const readCauses = async (log: EventReader, positions: readonly Position[]): Promise<readonly CausingEvent[]> => {
  const events: CausingEvent[] = [];
  for (const position of positions) {
    const after = toPosition(fromPosition(position) - 1);
    const { entries } = await log.readAll({ after, limit: 1, upTo: position });
    const [entry] = entries;
    if (entry?.readable === true) {
      const { type, stream, meta } = entry.event;
      const { actor, occurredOn, recordedAt: recorded } = meta;
      events.push({ position, type, stream, actor, occurredOn, recordedAt: recorded });
    } else events.push({ position, type: null, stream: null, actor: null, occurredOn: null, recordedAt: null });
  }
  return events;
};
