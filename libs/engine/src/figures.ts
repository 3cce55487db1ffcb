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
  type OtherDefinition,
  type WhatIfAnswer,
} from '@jejak/indicators/domain';
import { ensure, type Instant, type OfficeId, type Position } from '@jejak/kernel';
import { type FactPage, type FactQuery, listFactKinds, listFacts, type ReadDatabases } from '@jejak/projections';
import { type AsOfRequest, recordedAt, resolveAsOf } from './as-of';
import { type DefinitionsAnswer, type FiguresComparison, figuresAtMoments } from './figures-at-moments';

export interface Figures {
  /** Indicators, absorption and performance of a year; live, or as of a position or instant. */
  indicators(office: OfficeId, year: number, asOf?: AsOfRequest): Promise<IndicatorsAnswer>;
  /** Counts of every kind by month and dimension. */
  counts(office: OfficeId, year: number, asOf?: AsOfRequest): Promise<CountsAnswer>;
  /** The rows behind a figure. @throws Refusal KIND_UNKNOWN, LIMIT_INVALID, CURSOR_INVALID */
  facts(query: FactQuery): Promise<FactPage>;
  /** Every figure at two moments, with the events behind each difference; `to` undefined = live. */
  compare(office: OfficeId, year: number, from: AsOfRequest, to?: AsOfRequest): Promise<FiguresComparison>;
  /** Versions of every indicator's definition, with the years that use each, and what is proposed. */
  definitions(office: OfficeId, asOf?: AsOfRequest): Promise<DefinitionsAnswer>;
  /** A year under another definition of one indicator; stores nothing. @throws Refusal naming what is wrong in it */
  whatIf(office: OfficeId, year: number, other: OtherDefinition, asOf?: AsOfRequest): Promise<WhatIfAnswer>;
}

export interface FiguresOptions {
  readonly log: EventReader;
  readonly databases: ReadDatabases;
  /** Waits until the read database has passed a position. */
  readonly waitFor: (position: Position) => Promise<void>;
  readonly now: () => Instant;
}

export const createFigures = ({ log, databases, waitFor, now }: FiguresOptions): Figures => {
  const { facts, years } = databases;
  /** Figures of the past wait until the read database has come that far. */
  const positionOf = async (asOf: AsOfRequest | undefined): Promise<Position | null> => {
    if (asOf === undefined) return null;
    const position = await resolveAsOf(log, asOf, now());
    await waitFor(position);
    return position;
  };
  return {
    ...figuresAtMoments({ log, databases, positionOf }),
    async indicators(office, year, asOf) {
      const loaded = await years.load(office, year, await positionOf(asOf), (definitions) =>
        indicatorKinds(definitions, year),
      );
      return indicatorsAnswer(loaded, await recordedAt(log, loaded.asOf));
    },
    async counts(office, year, asOf) {
      const loaded = await years.load(office, year, await positionOf(asOf), () => COUNT_KINDS);
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
