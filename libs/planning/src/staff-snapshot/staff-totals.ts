import { SEXES } from '@jejak/records';
import {
  type BySex,
  STAFF_DIVISIONS,
  type StaffDivision,
  type StaffRow,
  type StaffWarning,
} from './staff-snapshot.events';

/** Two divisions that together hold everybody once. */
const PAIRS: readonly (readonly [name: string, parts: readonly StaffDivision[]])[] = [
  ['technical', ['technical', 'nonTechnical']],
  ['structural', ['structural', 'nonStructural']],
];

const sum = (numbers: readonly (number | undefined)[]): number => numbers.reduce<number>((a, b) => a + (b ?? 0), 0);
const isTold = (cells: BySex | undefined): cells is BySex => SEXES.some((sex) => cells?.[sex] !== undefined);

/** What each view of one line adds up to; a view of which nothing is told is left out. */
export const totalsOfRow = (row: StaffRow): Readonly<Record<string, number>> => {
  const { ranks, total } = row;
  return {
    ...(ranks === undefined ? {} : { ranks: sum(Object.values(ranks)) }),
    ...Object.fromEntries(
      PAIRS.filter(([, parts]) => parts.some((part) => isTold(row[part]))).map(([name, parts]) => [
        name,
        sum(parts.flatMap((part) => SEXES.map((sex) => row[part]?.[sex]))),
      ]),
    ),
    ...(total === undefined ? {} : { total }),
  };
};

/** The persons of one sex by each pair of divisions. */
const ofSex = (row: StaffRow, sex: 'male' | 'female'): Readonly<Record<string, number>> =>
  Object.fromEntries(
    PAIRS.filter(([, parts]) => parts.some((part) => isTold(row[part]))).map(([name, parts]) => [
      name,
      sum(parts.map((part) => row[part]?.[sex])),
    ]),
  );

const differ = (totals: Readonly<Record<string, number>>): boolean => new Set(Object.values(totals)).size > 1;

/** The line's own total: as printed, else by rank, else by function, else by position; undefined of an empty line. */
export const totalOfRow = (row: StaffRow): number | undefined => {
  const totals = totalsOfRow(row);
  return totals['total'] ?? totals['ranks'] ?? totals['technical'] ?? totals['structural'];
};

/** The views of a line against each other, and the lines against the stated number of staff: kept, and shown. */
export const staffWarnings = (rows: readonly StaffRow[], total: number | undefined): readonly StaffWarning[] => {
  const ofRows = rows.flatMap((row): readonly StaffWarning[] => {
    const totals = totalsOfRow(row);
    const sexes = SEXES.map((sex) => [sex, ofSex(row, sex)] as const).filter(([, counts]) => differ(counts));
    return [
      ...(differ(totals) ? [{ code: 'STAFF_TOTALS_DIFFER' as const, place: row.group, totals }] : []),
      ...sexes.map(([sex, counts]) => ({
        code: 'STAFF_SEXES_DIFFER' as const,
        place: row.group,
        totals: Object.fromEntries(Object.entries(counts).map(([name, count]) => [`${name}.${sex}`, count])),
      })),
    ];
  });
  const known = rows.map(totalOfRow).filter((each) => each !== undefined);
  const all = { rows: sum(known), ...(total === undefined ? {} : { total }) };
  return known.length > 0 && differ(all)
    ? [...ofRows, { code: 'STAFF_TOTALS_DIFFER', place: 'all', totals: all }]
    : ofRows;
};

/** Cells by division and sex that are told, for facts. */
export const cellsOf = (
  row: StaffRow,
): readonly { readonly division: StaffDivision; readonly sex: string; readonly count: number }[] =>
  STAFF_DIVISIONS.flatMap((division) =>
    SEXES.flatMap((sex) => {
      const count = row[division]?.[sex];
      return count === undefined ? [] : [{ division, sex, count }];
    }),
  );
