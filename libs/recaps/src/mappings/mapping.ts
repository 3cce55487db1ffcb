import { compact, Fields } from '@jejak/records';
import { ensure, type LocalDate, Refusal } from '@jejak/kernel';
import { type Span, lastDayOf, SPAN_KINDS, type SpanKind } from '../spans/span';
import ePerformance from './e-performance.json';
import kanwilBulanan from './kanwil-bulanan.json';
import { MAPPED_ROWS, type MappedRows, ROW_FIELDS } from './mapped-fields';
import smartDja from './smart-dja.json';

/** A column of another program's form: a field of ours under its title, or what is the same on every line. */
export type MappedColumn =
  { readonly title: string; readonly field: string } | { readonly title: string; readonly constant: string };

/** How a form of another program is filled in from ours; data, so that a form can change without a new program. */
export interface Mapping {
  readonly mapping: string;
  readonly title: string;
  /** Where the columns come from, and whether that is confirmed. */
  readonly source: string;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate;
  readonly rows: MappedRows;
  /** Parts of a year that the form is for. */
  readonly periods: readonly SpanKind[];
  readonly columns: readonly MappedColumn[];
}

/** @throws Refusal naming the place within the mapping, and the fields that there are */
export const readMapping = (data: unknown): Mapping => {
  const fields = new Fields(data);
  const rows = fields.choice('rows', MAPPED_ROWS);
  const mapping = compact({
    mapping: fields.text('mapping', { max: 60 }),
    title: fields.text('title'),
    source: fields.text('source', { max: 1000 }),
    validFrom: fields.date('validFrom'),
    validTo: fields.optionalDate('validTo'),
    rows,
    periods: fields.texts('periods', { min: 1 }).map((period, index) => readPeriod(period, index)),
    columns: fields.list('columns', (column) => readColumn(column, rows), { min: 1, max: 60 }),
  });
  fields.end();
  return mapping;
};

const readPeriod = (period: string, index: number): SpanKind =>
  new Fields({ [`periods[${String(index)}]`]: period }).choice(`periods[${String(index)}]`, SPAN_KINDS);

const readColumn = (fields: Fields, rows: MappedRows): MappedColumn => {
  const title = fields.text('title', { max: 100 });
  if (!fields.has('constant')) return { title, field: fields.choice('field', Object.keys(ROW_FIELDS[rows])) };
  ensure(!fields.has('field'), {
    code: 'COLUMN_AMBIGUOUS',
    field: fields.at('constant'),
    en: 'A column is filled from a field or by a constant, not by both',
    id: 'Kolom diisi dari data atau dengan nilai tetap, tidak keduanya.',
    allowed: ['field', 'constant'],
  });
  return { title, constant: fields.text('constant', { min: 0, max: 100 }) };
};

/** The mappings that come with the program. Read and checked when it starts. */
export const MAPPINGS: readonly Mapping[] = [kanwilBulanan, ePerformance, smartDja].map(readMapping);

/** @throws Refusal MAPPING_UNKNOWN, SPAN_NOT_MAPPED */
export const getMapping = (name: string, span: Span): Mapping => {
  const named = MAPPINGS.filter(({ mapping }) => mapping === name);
  if (named.length === 0)
    throw new Refusal({
      code: 'MAPPING_UNKNOWN',
      field: 'mapping',
      en: `There is no mapping ${JSON.stringify(name)}`,
      id: `Bentuk ekspor ${name} tidak dikenal.`,
      allowed: [...new Set(MAPPINGS.map(({ mapping }) => mapping))],
    });
  const day = lastDayOf(span);
  const valid = named.filter(({ validFrom, validTo }) => validFrom <= day && day <= (validTo ?? day));
  const [mapping] = valid.toSorted((a, b) => (a.validFrom > b.validFrom ? -1 : 1));
  if (mapping === undefined)
    throw new Refusal({
      code: 'MAPPING_NOT_VALID',
      field: 'year',
      en: `The mapping ${name} is not valid on ${day}`,
      id: `Bentuk ekspor ${name} tidak berlaku pada ${day}.`,
      allowed: named.map(({ validFrom, validTo }) => `${validFrom}…${validTo ?? ''}`),
    });
  return mapping;
};

/** @throws Refusal SPAN_NOT_MAPPED */
export const ensureMapped = ({ mapping, periods }: Mapping, span: Span): void => {
  ensure(periods.includes(span.kind), {
    code: 'SPAN_NOT_MAPPED',
    field: span.kind,
    en: `The form ${mapping} is not filled in by ${span.kind}`,
    id: `Bentuk ekspor ${mapping} tidak dibuat untuk periode ini.`,
    allowed: periods,
  });
};
