import { type Exact, exact } from '@jejak/figures';
import type { CheckRule, Finding, ReadColumn, ReadRow, ReadTable } from '../../read-report.model';
import { shown } from './rounding-fit';
import { placeOf } from './table-place';

export const MONTHS = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];

/** DOMAIN §6: a month over 20 points of 100 from the median, and a survey of fewer than 30, are to be looked at. */
const FAR_OF_HUNDRED = exact(20);
const FEW_RESPONDENTS = exact(30);
const SHARE_OF_SCALE = exact(1, 5);
const ENOUGH_FOR_MEDIAN = 4;

const monthOf = (text: string): number =>
  MONTHS.indexOf(text.trim().toLowerCase().replace('pebruari', 'februari').replace('nopember', 'november'));

const median = (values: readonly Exact[]): Exact => {
  const sorted = [...values].sort((a, b) => a.compare(b));
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? exact(0);
  return sorted.length % 2 === 1 ? upper : upper.add(sorted[middle - 1] ?? upper).div(2);
};

const outliers = (table: ReadTable, column: ReadColumn): readonly Finding[] => {
  const rows = table.rows.filter(({ kind }) => kind === 'item');
  const values = rows.flatMap(({ cells }) => cells[column.index]?.figure?.value ?? []);
  if (values.length < ENOUGH_FOR_MEDIAN) return [];
  const middle = median(values);
  const limit = middle.compare(exact(10)) > 0 ? FAR_OF_HUNDRED : middle.mul(SHARE_OF_SCALE);
  return rows.flatMap((row): readonly Finding[] => {
    const figure = row.cells[column.index]?.figure;
    if (!figure || figure.value.sub(middle).abs().compare(limit) <= 0) return [];
    const sentence = `${row.subject}: ${figure.text} menyimpang lebih dari ${shown(limit)} poin dari nilai tengah ${shown(middle)} (kolom ${column.header}); periksa apakah salah ketik.`;
    return [
      {
        code: 'OUTLIER_MONTH',
        severity: 'warn',
        line: figure.line,
        place: placeOf(table, row),
        stated: figure.text,
        computed: shown(middle),
        sentence,
      },
    ];
  });
};

const fewRespondents = (table: ReadTable, column: ReadColumn): readonly Finding[] =>
  table.rows
    .filter(({ kind }) => kind === 'item')
    .flatMap((row): readonly Finding[] => {
      const figure = row.cells[column.index]?.figure;
      if (!figure || figure.value.compare(FEW_RESPONDENTS) >= 0) return [];
      const sentence = `${row.subject}: hanya ${figure.text} responden, kurang dari ${shown(FEW_RESPONDENTS)}; nilainya tidak kuat.`;
      return [
        {
          code: 'FEW_RESPONDENTS',
          severity: 'warn',
          line: figure.line,
          place: placeOf(table, row),
          stated: figure.text,
          computed: '',
          sentence,
        },
      ];
    });

const missingMonths = (table: ReadTable, at: number): readonly Finding[] => {
  const months = table.rows.map((row) => monthOf(row.cells[at]?.text ?? '')).filter((month) => month >= 0);
  const [first] = months;
  if (first === undefined) return [];
  // A quarter or a semester is a whole of its own; a year begun in January and told to late in the year is not.
  const partial = /triwulan|semester|caturwulan/i.test(`${table.title} ${table.section}`);
  const last = partial || months.length < 9 ? Math.max(...months) : MONTHS.length - 1;
  const missing = MONTHS.filter((_, month) => month >= Math.min(...months) && month <= last && !months.includes(month));
  const absent: readonly Finding[] = missing.map((month) => ({
    code: 'MISSING_MONTH',
    severity: 'warn',
    line: table.line,
    place: placeOf(table),
    stated: '',
    computed: month,
    sentence: `Bulan ${month} tidak ada dalam tabel.`,
  }));
  const values = table.columns.filter(({ role }) => role === 'value');
  const empty = table.rows
    .filter((row) => row.kind !== 'total' && row.kind !== 'mean' && monthOf(row.cells[at]?.text ?? '') >= 0)
    .flatMap((row) => {
      const blank = values.filter(({ index }) => (row.cells[index]?.figure ?? null) === null);
      if (blank.length === 0) return [];
      const names = blank.map(({ header }) => header).join(', ');
      const finding: Finding = {
        code: 'MISSING_MONTH',
        severity: 'warn',
        line: row.line,
        place: placeOf(table, row),
        stated: '-',
        computed: '',
        sentence: `${row.subject}: tidak ada nilai untuk ${names}; kosong bukan nol.`,
      };
      return [finding];
    });
  return [...absent, ...empty];
};

/** Respondents and values to the last digit those of another month. */
const copiedMonths = (table: ReadTable): readonly Finding[] => {
  const columns = table.columns.filter(({ role }) => role === 'value' || role === 'respondents');
  const seen = new Map<string, ReadRow>();
  return table.rows
    .filter(({ kind }) => kind === 'item')
    .flatMap((row): readonly Finding[] => {
      const figures = columns.flatMap(({ index }) => row.cells[index]?.figure ?? []);
      if (figures.length < 2 || !figures.some(({ decimals }) => decimals > 1)) return [];
      const key = figures.map(({ value }) => value.toFraction()).join(' ');
      const other = seen.get(key);
      if (other === undefined) {
        seen.set(key, row);
        return [];
      }
      const stated = figures.map(({ text }) => text).join(', ');
      const sentence = `${row.subject}: ${stated} sama persis dengan ${other.subject} (baris ${String(other.line)}): tampaknya tersalin.`;
      return [
        {
          code: 'COPIED_FIGURE',
          severity: 'warn',
          line: row.line,
          place: placeOf(table, row),
          stated,
          computed: '',
          sentence,
        },
      ];
    });
};

/** A survey's months: all there, enough respondents, none far from the others. */
export const surveyMonthsRule: CheckRule = ({ tables }) =>
  tables.flatMap((table) => {
    const month = table.columns.find(({ role }) => role === 'month');
    const surveyed = table.columns.some(({ role }) => role === 'value' || role === 'respondents');
    if (month === undefined || !surveyed) return [];
    return [
      ...missingMonths(table, month.index),
      ...copiedMonths(table),
      ...table.columns.filter(({ role }) => role === 'value').flatMap((column) => outliers(table, column)),
      ...table.columns.filter(({ role }) => role === 'respondents').flatMap((column) => fewRespondents(table, column)),
    ];
  });
