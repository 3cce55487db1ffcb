import { type Exact, exact, figure, fromFractionText, ratio } from '@jejak/figures';
import type { FactRow } from '@jejak/indicators/domain';
import type { OfficeId } from '@jejak/kernel';
import {
  COMPLAINT_ANSWERED_KIND,
  COMPLAINT_CATEGORIES,
  COMPLAINT_RECEIVED_KIND,
  OTHER_ACTIVITY_KIND,
  OTHER_ACTIVITY_KINDS,
  OTHER_ACTIVITY_PARTICIPANTS_KIND,
  PNBP_KIND,
  PNBP_SOURCES,
  SAPA_DURATION_KIND,
  SAPA_RATING_KIND,
  SAPA_SERVICES,
} from '@jejak/planning/domain';
import type { Period } from '@jejak/calendar';
import type { FigureBook } from './figure-book';
import { traceOf, type YearPrefix } from './year-references';

/** What the report reads row by row beside what its indicators read. */
export const STATED_KINDS: readonly string[] = [
  COMPLAINT_ANSWERED_KIND,
  COMPLAINT_RECEIVED_KIND,
  OTHER_ACTIVITY_KIND,
  OTHER_ACTIVITY_PARTICIPANTS_KIND,
  PNBP_KIND,
  SAPA_DURATION_KIND,
  SAPA_RATING_KIND,
];

interface Stated {
  readonly book: FigureBook;
  readonly prefix: YearPrefix;
  readonly office: OfficeId;
  readonly year: number;
  readonly rows: readonly FactRow[];
}

/** What was stated of some months. Nothing is booked where nothing was stated: that is unknown, and not zero. */
export const bookStated = (stated: Stated, months: readonly Period[]): void => {
  const within = new Set(months);
  const rows = stated.rows.filter(({ period }) => within.has(period.slice(0, 'YYYY-MM'.length)));
  const one = { ...stated, rows: rows.filter((row) => !isRating(row)) };
  bookCategories(one);
  bookOthers(one);
  bookRevenue(one);
  // A busy office is rated some thousand times a year; the others need not look through those.
  bookRatings({ ...one, rows: rows.filter(isRating) });
};

const isRating = ({ kind }: FactRow): boolean => kind === SAPA_RATING_KIND || kind === SAPA_DURATION_KIND;

const ofKind = (
  { rows }: Stated,
  kind: string,
  dimensions: Readonly<Record<string, string>> = {},
): readonly FactRow[] => {
  const wanted = Object.entries(dimensions);
  return rows.filter(
    (row) => row.kind === kind && wanted.every(([dimension, value]) => row.dimensions[dimension] === value),
  );
};

const total = (rows: readonly FactRow[]): number => rows.reduce((sum, { quantity }) => sum + quantity, 0);

const bookSum = (
  stated: Stated,
  kind: string,
  { at, label, dimensions = {} }: { at: string; label: string; dimensions?: Readonly<Record<string, string>> },
  unit: 'count' | 'rupiah' = 'count',
): void => {
  const { book, prefix, office, year } = stated;
  const found = ofKind(stated, kind, dimensions);
  if (found.length === 0) return;
  const more = Object.entries(dimensions).map(([name, value]) => `&dimension=${name}:${encodeURIComponent(value)}`);
  book[unit](
    `${prefix}${at}`,
    `${label} tahun ${String(year)}`,
    total(found),
    traceOf(office, year, kind, more[0] ?? ''),
  );
};

const bookCategories = (stated: Stated): void => {
  const steps = [
    [COMPLAINT_RECEIVED_KIND, 'received', 'diterima'],
    [COMPLAINT_ANSWERED_KIND, 'answered', 'dijawab'],
  ] as const;
  for (const [kind, at, done] of steps) {
    bookSum(stated, kind, { at: `complaint.${at}`, label: `Pengaduan ${done}` });
    for (const { code, name } of COMPLAINT_CATEGORIES)
      bookSum(stated, kind, {
        at: `complaint.${code}.${at}`,
        label: `Pengaduan ${done}, ${name}`,
        dimensions: { category: code },
      });
  }
};

const bookOthers = (stated: Stated): void => {
  for (const { code, name } of OTHER_ACTIVITY_KINDS) {
    const dimensions = { kind: code };
    bookSum(stated, OTHER_ACTIVITY_KIND, { at: `other.${code}.count`, label: name, dimensions });
    bookSum(stated, OTHER_ACTIVITY_PARTICIPANTS_KIND, {
      at: `other.${code}.participants`,
      label: `Peserta ${name}`,
      dimensions,
    });
  }
};

/** Accounts that a year's revenue was stated under, in their order. */
export const revenueAccounts = (
  rows: readonly FactRow[],
): readonly { readonly code: string; readonly name: string }[] => {
  const names = new Map<string, string>();
  for (const { kind, dimensions, detail } of rows) {
    const account = dimensions['account'];
    if (kind !== PNBP_KIND || account === undefined) continue;
    const name = detail?.['accountName'];
    names.set(account, typeof name === 'string' ? name : (names.get(account) ?? account));
  }
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, name]) => ({ code, name }));
};

const bookRevenue = (stated: Stated): void => {
  for (const source of PNBP_SOURCES) {
    const rows = ofKind(stated, PNBP_KIND, { source });
    const label = `PNBP menurut ${source.toUpperCase()}`;
    bookSum(stated, PNBP_KIND, { at: `pnbp.${source}`, label, dimensions: { source } }, 'rupiah');
    for (const { code, name } of revenueAccounts(rows))
      bookSum(
        { ...stated, rows },
        PNBP_KIND,
        { at: `pnbp.${code}.${source}`, label: `${label}, ${name}`, dimensions: { account: code } },
        'rupiah',
      );
  }
};

const bookRatings = (stated: Stated): void => {
  const { book, prefix, office, year } = stated;
  const add = (at: string, named: string, of: Readonly<Record<string, string>>, more: string): void => {
    const ratings = ofKind(stated, SAPA_RATING_KIND, of);
    if (ratings.length === 0) return;
    const trace = traceOf(office, year, SAPA_RATING_KIND, more);
    book.count(`${prefix}${at}applicants`, `Pemohon yang menilai${named} tahun ${String(year)}`, total(ratings), trace);
    const mean = (rows: readonly FactRow[], what: string, label: string): void => {
      const value = meanOf(rows);
      book.add(`${prefix}${at}${what}`, {
        ...{ label: `${label}${named} tahun ${String(year)}`, unit: 'index', trace },
        figure: value === null ? null : figure(value),
      });
    };
    mean(ratings, 'rating', 'Nilai SAPA');
    mean(ofKind(stated, SAPA_DURATION_KIND, of), 'duration', 'Menit dilayani');
  };
  add('sapa.', '', {}, '');
  for (const { code, name } of SAPA_SERVICES)
    add(`sapa.${code}.`, ` ${name}`, { service: code }, `&dimension=service:${encodeURIComponent(code)}`);
};

/** Weighted by applicants, of unrounded values. */
const meanOf = (rows: readonly FactRow[]): Exact | null =>
  ratio(
    rows.reduce((sum, { value, quantity }) => sum.add(fromFractionText(value ?? '0').mul(exact(quantity))), exact(0)),
    exact(total(rows)),
  );
