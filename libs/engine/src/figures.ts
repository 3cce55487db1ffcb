import type { EventReader } from '@jejak/event-store';
import {
  COUNT_KINDS,
  type CountsAnswer,
  countsAnswer,
  indicatorKinds,
  type IndicatorsAnswer,
  indicatorsAnswer,
  isKind,
  KINDS,
} from '@jejak/indicators/domain';
import { ensure, type OfficeId, type Position } from '@jejak/kernel';
import {
  type FactPage,
  type FactQuery,
  listFactKinds,
  listFacts,
  loadYearFacts,
  type ReadDatabases,
} from '@jejak/projections';
import { type AsOfRequest, recordedAt, resolveAsOf } from './as-of';

export interface Figures {
  /** Indicators, absorption and performance of a year; live, or as of a position or instant. */
  indicators(office: OfficeId, year: number, asOf?: AsOfRequest): Promise<IndicatorsAnswer>;
  /** Counts of every kind by month and dimension. */
  counts(office: OfficeId, year: number, asOf?: AsOfRequest): Promise<CountsAnswer>;
  /** The rows behind a figure. @throws Refusal KIND_UNKNOWN, LIMIT_INVALID, CURSOR_INVALID */
  facts(query: FactQuery): Promise<FactPage>;
}

export interface FiguresOptions {
  readonly log: EventReader;
  readonly databases: ReadDatabases;
  /** Waits until the read database has passed a position. */
  readonly waitFor: (position: Position) => Promise<void>;
}

export const createFigures = ({ log, databases: { facts }, waitFor }: FiguresOptions): Figures => {
  /** Figures of the past wait until the read database has come that far. */
  const positionOf = async (asOf: AsOfRequest | undefined): Promise<Position | null> => {
    if (asOf === undefined) return null;
    const position = await resolveAsOf(log, asOf);
    await waitFor(position);
    return position;
  };
  return {
    async indicators(office, year, asOf) {
      const loaded = await loadYearFacts(facts, office, year, await positionOf(asOf), (definitions) =>
        indicatorKinds(definitions, year),
      );
      return indicatorsAnswer(loaded, await recordedAt(log, loaded.asOf));
    },
    async counts(office, year, asOf) {
      const loaded = await loadYearFacts(facts, office, year, await positionOf(asOf), () => COUNT_KINDS);
      return countsAnswer(loaded, await recordedAt(log, loaded.asOf));
    },
    async facts({ asOf, ...query }) {
      const position = await positionOf(asOf);
      const page = await listFacts(facts, position === null ? query : { ...query, asOf: position });
      if (page.total === 0 && query.kind !== undefined) ensureKnown(query.kind, await listFactKinds(facts));
      return page;
    },
  };
};

/** Of a kind that is counted there may be no facts yet; another one that the log has never had is a typing error. */
const ensureKnown = (kind: string, recorded: readonly string[]): void => {
  ensure(isKind(kind) || recorded.includes(kind), {
    code: 'KIND_UNKNOWN',
    field: 'kind',
    en: `There are no facts of the kind ${JSON.stringify(kind)}`,
    id: `Jenis ${kind} tidak dikenal.`,
    allowed: [...new Set([...KINDS.map((known) => known.kind), ...recorded])],
  });
};
