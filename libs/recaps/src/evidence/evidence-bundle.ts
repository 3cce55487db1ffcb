import {
  type AsOf,
  type FactRow,
  type IndicatorAnswer,
  type IndicatorDefinition,
  definitionFor,
  definitionsOf,
  indicatorsAnswer,
  type YearFacts,
} from '@jejak/indicators/domain';
import { type Instant, type OfficeId, type Position, parseStream, Refusal } from '@jejak/kernel';
import { isOfCountsOnly } from '../confidential/counts-only';
import { notesToMonth } from '../spans/notes-to-month';
import { isInSpan, lastMonthOf, type Span } from '../spans/span';
import { factsBehind } from './facts-behind';
import { factsToMonth } from '../spans/facts-to-month';

/** A fact behind the figure, as the index lists it. */
export interface EvidenceFact {
  /** Place in the index, from 1. */
  readonly number: number;
  readonly kind: string;
  readonly basis: FactRow['basis'];
  readonly period: string;
  /** Dated in the quarter itself; the others are of the year, or of an earlier quarter. */
  readonly inQuarter: boolean;
  readonly quantity: number;
  readonly value: string | null;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly late: boolean;
  readonly position: Position;
  /** Null where acts of this kind are shown by their number only (class rahasia). */
  readonly stream: string | null;
}

/** What an indicator's figure in a quarter stands on, before the records themselves are read. */
export interface Evidence {
  readonly office: OfficeId;
  readonly quarter: Span;
  readonly indicator: string;
  readonly asOf: AsOf;
  /** The running figure of the year, the same as in every other view. */
  readonly figure: IndicatorAnswer;
  /** The figure over what is dated up to the end of the quarter. */
  readonly figureToQuarter: IndicatorAnswer;
  readonly definition: IndicatorDefinition | null;
  readonly facts: readonly EvidenceFact[];
  /** The records that state the facts, each once, by name. */
  readonly streams: readonly string[];
}

/** A record behind a figure, without personal data. */
export interface EvidenceRecord {
  readonly stream: string;
  readonly entity: string;
  readonly label: string;
  readonly section: string;
  readonly status: string;
  readonly occurredOn: string | null;
  readonly revision: number;
  readonly summary: Readonly<Record<string, string | number>>;
  /** Null where records of this kind hold personal data: the register's row stands for them. */
  readonly state: unknown;
  /** What happened to it and when, without who did it. */
  readonly events: readonly {
    readonly revision: number;
    readonly position: Position;
    readonly type: string;
    readonly occurredOn: string;
    readonly recordedAt: Instant;
  }[];
}

/** @throws Refusal INDICATOR_UNKNOWN, listing the indicators of the year */
export const evidenceOf = (
  facts: YearFacts,
  quarter: Span,
  indicator: string,
  recordedAt: Instant | null,
): Evidence => {
  const lastMonth = lastMonthOf(quarter);
  const toQuarter = factsToMonth(facts, lastMonth);
  const definition = definitionFor(
    definitionsOf(facts.rows).filter(({ code }) => code === indicator),
    facts.year,
  );
  const behind = factsBehind(toQuarter, indicator, definition);
  const listed = behind.map((row, index) => evidenceFact(row, index + 1, quarter));
  return {
    office: facts.office,
    quarter,
    indicator,
    asOf: { position: facts.asOf, recordedAt },
    figure: answerFor(facts, indicator, recordedAt),
    figureToQuarter: notesToMonth(answerFor(toQuarter, indicator, recordedAt), facts.year, lastMonth),
    definition: definition ?? null,
    facts: listed,
    streams: [...new Set(listed.flatMap(({ stream }) => stream ?? []))].sort(),
  };
};

const answerFor = (facts: YearFacts, code: string, recordedAt: Instant | null): IndicatorAnswer => {
  const { indicators } = indicatorsAnswer(facts, recordedAt);
  const found = indicators.find((indicator) => indicator.code === code);
  if (found !== undefined) return found;
  throw new Refusal({
    code: 'INDICATOR_UNKNOWN',
    field: 'indicator',
    en: `The year ${String(facts.year)} has no indicator ${JSON.stringify(code)}`,
    id: `Tidak ada indikator ${code} pada tahun ${String(facts.year)}.`,
    allowed: indicators.map((indicator) => indicator.code),
  });
};

const evidenceFact = (row: FactRow, number: number, quarter: Span): EvidenceFact => ({
  number,
  kind: row.kind,
  basis: row.basis,
  period: row.period,
  inQuarter: isInSpan(row.period, quarter),
  quantity: row.quantity,
  value: row.value ?? null,
  dimensions: row.dimensions,
  late: row.late,
  position: row.fromPosition,
  stream: isOfCountsOnly(row) ? null : row.stream,
});

/** `catatan/operation-….json`: the office is that of the whole bundle. */
export const recordFile = (stream: string): string => {
  const { entity, id } = parseStream(stream);
  return `catatan/${entity}-${id}.json`;
};
