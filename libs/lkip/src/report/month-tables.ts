import { monthsOfYear, type Period } from '@jejak/calendar';
import { countKind, getKind, type YearFacts } from '@jejak/indicators/domain';
import type { OfficeId } from '@jejak/kernel';
import type { FigureBook } from './figure-book';
import type { MonthTables } from './report-input';
import { traceOf } from './year-references';

/** What the report prints by kind and month. */
export const CROSS_TABLES: Readonly<Record<string, readonly string[]>> = {
  'passport-issued': ['product', 'reason'],
  'stay-permit-issued': ['kind'],
};

/** Each month counted by the rules of a year, from its own facts alone: a tally of a month speaks for its records. */
export const monthTables = (facts: YearFacts): MonthTables =>
  Object.fromEntries(
    Object.entries(CROSS_TABLES).map(([kind, dimensions]) => [kind, tableOf(facts, kind, new Set(dimensions))]),
  );

const tableOf = (facts: YearFacts, kind: string, wanted: ReadonlySet<string>): MonthTables[string] => {
  const acts = facts.acts.filter((group) => group.kind === kind);
  const rows = facts.rows.filter((row) => row.kind === kind);
  const table: Record<string, Record<string, Record<Period, number>>> = {};
  const whole: (readonly [dimension: string, month: Period])[] = [];
  monthsOfYear(facts.year).forEach((month, place) => {
    const count = countKind(
      {
        ...facts,
        acts: acts.filter((group) => group.month === place + 1),
        rows: rows.filter(({ period }) => period.startsWith(month)),
        tracedActs: [],
      },
      getKind(kind),
    );
    for (const [dimension, values] of Object.entries(count.dimensions)) {
      if (!wanted.has(dimension)) continue;
      for (const [value, quantity] of Object.entries(values))
        ((table[dimension] ??= {})[value] ??= {})[month] = quantity;
      const told = Object.values(values).reduce((sum, quantity) => sum + quantity, 0);
      if (told === count.byMonth[month]) whole.push([dimension, month]);
    }
  });
  // Where the values make up the whole month, one that is not among them is none; elsewhere it is unknown.
  for (const [dimension, month] of whole)
    for (const months of Object.values(table[dimension] ?? {})) months[month] ??= 0;
  return table;
};

export const crossTabReference = (kind: string, dimension: string, value: string, month: Period): string =>
  `count.${kind}.${dimension}.${value}.${month}`;

export const bookMonthTables = (book: FigureBook, office: OfficeId, year: number, tables: MonthTables): void => {
  for (const [kind, dimensions] of Object.entries(tables))
    for (const [dimension, values] of Object.entries(dimensions))
      for (const [value, months] of Object.entries(values))
        for (const [month, quantity] of Object.entries(months))
          book.count(
            crossTabReference(kind, dimension, value, month),
            `${getKind(kind).name} ${value} ${month}`,
            quantity,
            traceOf(office, year, kind, `&dimension=${dimension}:${value}&month=${String(Number(month.slice(5, 7)))}`),
          );
};
