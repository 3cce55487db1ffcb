import { type Granularity, type Period, yearOfPeriod } from '@jejak/calendar';
import { getKind } from '@jejak/indicators/domain';
import { canonicalJson } from '@jejak/kernel';
import type { Fields } from '@jejak/records';
import type { TallyRow, TallyStatement } from './tally.events';

export const TALLY_PERIODS: readonly Granularity[] = ['day', 'month', 'year'];

const MOST_ACTS = 1_000_000_000;
const MOST_ROWS = 2000;
const MOST_DIMENSIONS = 6;
const DIMENSION = /^[a-z][A-Za-z0-9]{0,39}$/;

/** @throws Refusal KIND_UNKNOWN */
export const readKind = (fields: Fields): string => getKind(fields.text('kind'), fields.at('kind')).kind;

export const readTallyPeriod = (fields: Fields): Period => fields.period('period', TALLY_PERIODS);

/** Every kind and year has a stream of its own. */
export const tallyId = (kind: string, period: Period): string => `${kind}-${String(yearOfPeriod(period))}`;

export const readStatement = (fields: Fields): TallyStatement => {
  const count = fields.whole('count', { max: MOST_ACTS });
  const dimensions = fields.list('dimensions', readRow, { max: MOST_ROWS });
  ensureBreakdown(fields, count, dimensions);
  return { count, dimensions, source: fields.text('source') };
};

const readRow = (row: Fields): TallyRow => {
  const values = row.object('values').textMap();
  const names = Object.keys(values);
  if (names.length === 0 || names.length > MOST_DIMENSIONS || !names.every((name) => DIMENSION.test(name)))
    row.refuse('values', {
      code: 'DIMENSIONS_INVALID',
      en: `A row names 1 to ${String(MOST_DIMENSIONS)} dimensions by a short code`,
      id: `Satu baris rincian memuat 1 sampai ${String(MOST_DIMENSIONS)} dimensi dengan nama pendek.`,
      allowed: ['a-z A-Z 0-9', `1…${String(MOST_DIMENSIONS)}`],
    });
  return { values, count: row.whole('count', { max: MOST_ACTS }) };
};

/** The rows are one breakdown of the count: same dimensions, no part twice, nothing left over. */
const ensureBreakdown = (fields: Fields, count: number, rows: readonly TallyRow[]): void => {
  const [first] = rows;
  if (first === undefined) return;
  const names = Object.keys(first.values).sort();
  const seen = new Set<string>();
  for (const [index, { values }] of rows.entries()) {
    const place = `dimensions[${String(index)}].values`;
    if (canonicalJson(Object.keys(values).sort()) !== canonicalJson(names))
      fields.refuse(place, {
        code: 'DIMENSIONS_DIFFER',
        en: 'All rows break the count down by the same dimensions',
        id: 'Semua baris rincian harus memakai dimensi yang sama.',
        allowed: names,
      });
    if (seen.has(canonicalJson(values)))
      fields.refuse(place, {
        code: 'DIMENSIONS_DUPLICATE',
        en: 'The same part is stated twice',
        id: 'Rincian yang sama tertulis lebih dari satu kali.',
        allowed: ['satu baris per rincian'],
      });
    seen.add(canonicalJson(values));
  }
  const sum = rows.reduce((total, row) => total + row.count, 0);
  if (sum !== count)
    fields.refuse('dimensions', {
      code: 'DIMENSIONS_SUM_DIFFERS',
      en: `The rows sum to ${String(sum)}, not to the count ${String(count)}`,
      id: `Jumlah rincian ${String(sum)} tidak sama dengan rekap ${String(count)}.`,
      allowed: [`jumlah rincian = ${String(count)}`, `count = ${String(sum)}`],
    });
};
