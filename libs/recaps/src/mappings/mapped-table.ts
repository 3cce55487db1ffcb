import { fromFractionText, type Figure, PRINTED_DECIMALS, roundHalfUp } from '@jejak/figures';
import { definitionFor, definitionsOf, type IndicatorAnswer, indicatorsAnswer } from '@jejak/indicators/domain';
import type { Instant } from '@jejak/kernel';
import { activityRecap, type RecapFacts, type RecapLine } from '../activities/activity-recap';
import { BASIS_NAMES } from '../activities/activity-tables';
import { sectionName } from '../activities/section-names';
import { factsToMonth } from '../spans/facts-to-month';
import { notesToMonth } from '../spans/notes-to-month';
import type { Cell, ColumnType, Table } from '../export/table';
import { compareBudget } from '../plan/plan-budget';
import { lastMonthOf, monthName, type Span, spanSlug } from '../spans/span';
import { type MappedRows, ROW_FIELDS } from './mapped-fields';
import { ensureMapped, type Mapping } from './mapping';

type FieldCells<Rows extends MappedRows> = Readonly<Record<keyof (typeof ROW_FIELDS)[Rows], Cell>>;
type Line = Readonly<Record<string, Cell>>;

/**
 * Another program's form, filled in from the same figures as every other view. What is not known is left empty.
 * @throws Refusal SPAN_NOT_MAPPED
 */
export const mappedTable = (mapping: Mapping, facts: RecapFacts, span: Span, recordedAt: Instant | null): Table => {
  ensureMapped(mapping, span);
  const types: Readonly<Record<string, ColumnType>> = ROW_FIELDS[mapping.rows];
  const lines = linesOf(mapping.rows, facts, span, recordedAt);
  return {
    name: mapping.mapping,
    columns: mapping.columns.map((column) => ({
      title: column.title,
      type: 'field' in column ? (types[column.field] ?? 'text') : 'text',
    })),
    rows: lines.map((line) =>
      mapping.columns.map((column) => ('field' in column ? (line[column.field] ?? null) : column.constant)),
    ),
  };
};

const linesOf = (rows: MappedRows, facts: RecapFacts, span: Span, recordedAt: Instant | null): readonly Line[] => {
  const shared = { office: facts.year.office, year: span.year, period: spanSlug(span), periodLabel: span.label };
  switch (rows) {
    case 'activities':
      return activityRecap(facts, span, null, recordedAt).lines.map((line) => ({ ...shared, ...activityLine(line) }));
    case 'indicators':
      return indicatorLines(facts, span).map((line) => ({ ...shared, ...line }));
    case 'outputs':
      return outputLines(facts, span).map((line) => ({ ...shared, ...line }));
  }
};

type Own<Rows extends MappedRows> = Omit<FieldCells<Rows>, 'office' | 'year' | 'period' | 'periodLabel'>;

const activityLine = (line: RecapLine): Own<'activities'> => ({
  section: line.section,
  sectionName: sectionName(line.section),
  kind: line.kind,
  name: line.name,
  unit: line.unit,
  count: line.total,
  late: line.total === null ? null : line.late.total,
  inTime: line.total === null ? null : line.total - line.late.total,
  cumulative: line.cumulative,
  basis: BASIS_NAMES[line.basis],
  missing: line.missing.map(monthName).join(', '),
  source: line.source,
  notes: line.notes.map(({ text }) => text).join(' '),
});

/** Of a part of the year: the figure over what is dated up to its end. */
const indicatorLines = ({ year }: RecapFacts, span: Span): readonly Own<'indicators'>[] => {
  const lastMonth = lastMonthOf(span);
  const facts = factsToMonth(year, lastMonth);
  const definitions = definitionsOf(facts.rows);
  const unitOf = (code: string): string | null =>
    definitionFor(
      definitions.filter((definition) => definition.code === code),
      year.year,
    )?.unit ?? null;
  return indicatorsAnswer(facts, null).indicators.map((indicator) =>
    indicatorLine(notesToMonth(indicator, year.year, lastMonth), unitOf(indicator.code)),
  );
};

const indicatorLine = (indicator: IndicatorAnswer, unit: string | null): Own<'indicators'> => ({
  code: indicator.code,
  name: indicator.name,
  unit,
  target: printedDecimal(indicator.target),
  realisation: printedDecimal(indicator.realisation),
  achievement: printedDecimal(indicator.achievement),
  method: indicator.method,
  notes: indicator.notes.map(({ text }) => text).join(' '),
});

/** As it is printed, with a point: `1.6650`. */
const printedDecimal = (figure: Figure | null): string | null =>
  figure === null ? null : figure.printed.replaceAll('.', '').replace(',', '.');

const outputLines = ({ year }: RecapFacts, span: Span): readonly Own<'outputs'>[] =>
  compareBudget(factsToMonth(year, lastMonthOf(span)), []).map(
    ({ program, output, allotment, realisation, realisedOn, percent }) => ({
      program,
      output,
      allotment,
      realisation,
      realisedOn,
      remaining: allotment === null || realisation === null ? null : allotment - realisation,
      percent: percent === null ? null : roundHalfUp(fromFractionText(percent.exact), PRINTED_DECIMALS),
    }),
  );
