import { isLocalDate, isLocalTime, type Granularity, granularityOf } from '@jejak/calendar';
import { parseDecimal } from '@jejak/figures';
import { field, type FieldCheck, type FieldIssue, type FieldNotes } from './field';

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

export const LONGEST_TEXT = 300;

const unless = (holds: boolean, issue: FieldIssue): FieldIssue | undefined => (holds ? undefined : issue);

export const textCheck =
  (min: number, max: number): FieldCheck =>
  (value) =>
    unless(typeof value === 'string' && value.trim().length >= min && value.trim().length <= max, {
      code: 'TEXT_INVALID',
      message: `Isi dengan teks ${String(min)} sampai ${String(max)} huruf.`,
      allowed: [`${String(min)}…${String(max)} huruf`],
    });

export const Text = ({ min = 1, max = LONGEST_TEXT, ...notes }: FieldNotes & Bounds): PropertyDecorator =>
  field(textCheck(min, max), notes, { type: 'string', minLength: min, maxLength: max });

/** Why something is done: every rejection, void and withdrawal says it. */
export const Reason = (description: string): PropertyDecorator =>
  Text({ description, example: 'Salah ketik pada tanggal', min: 5, max: 500 });

export const choiceCheck =
  (choices: readonly string[]): FieldCheck =>
  (value) =>
    unless(typeof value === 'string' && choices.includes(value), {
      code: 'CHOICE_INVALID',
      message: `Pilih salah satu: ${choices.join(', ')}.`,
      allowed: choices,
    });

export const Choice = (choices: readonly string[], notes: FieldNotes): PropertyDecorator =>
  field(choiceCheck(choices), { example: choices[0], ...notes }, { type: 'string', enum: [...choices] });

export const dateCheck: FieldCheck = (value) =>
  unless(isLocalDate(value), {
    code: 'DATE_INVALID',
    message: 'Tanggal tidak sah; tulis tahun-bulan-hari, misalnya 2021-03-02.',
    allowed: ['YYYY-MM-DD'],
  });

export const LocalDateField = (notes: FieldNotes): PropertyDecorator =>
  field(dateCheck, { example: '2021-03-02', ...notes }, { type: 'string', format: 'date' });

export const LocalTimeField = (notes: FieldNotes): PropertyDecorator =>
  field(
    (value) =>
      unless(isLocalTime(value), {
        code: 'TIME_INVALID',
        message: 'Jam tidak sah; tulis misalnya 09:30.',
        allowed: ['HH:MM'],
      }),
    { example: '09:30', ...notes },
    { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
  );

const FORMS: Readonly<Record<Granularity, string>> = { day: 'YYYY-MM-DD', month: 'YYYY-MM', year: 'YYYY' };
const EXAMPLES: Readonly<Record<Granularity, string>> = { day: '2021-03-02', month: '2021-03', year: '2021' };

/** A day, a month or a year, as the granularities allow. */
export const PeriodField = (granularities: readonly Granularity[], notes: FieldNotes): PropertyDecorator => {
  const allowed = granularities.map((granularity) => FORMS[granularity]);
  return field(
    (value) => {
      const granularity = granularityOf(value);
      return unless(granularity !== undefined && granularities.includes(granularity), {
        code: 'PERIOD_INVALID',
        message: `Periode tidak sah; tulis ${allowed.join(' atau ')}.`,
        allowed,
      });
    },
    { example: EXAMPLES[granularities[0] ?? 'month'], ...notes },
    { type: 'string' },
  );
};

export const wholeCheck =
  (min: number, max: number): FieldCheck =>
  (value) =>
    unless(typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max, {
      code: 'WHOLE_INVALID',
      message: `Isi dengan bilangan bulat ${String(min)} sampai ${String(max)}.`,
      allowed: [`${String(min)}…${String(max)}`],
    });

export const Whole = ({ min = 0, max = Number.MAX_SAFE_INTEGER, ...notes }: FieldNotes & Bounds): PropertyDecorator =>
  field(wholeCheck(min, max), { example: Math.max(min, 1), ...notes }, { type: 'integer', minimum: min, maximum: max });

export const Rupiah = (notes: FieldNotes): PropertyDecorator => Whole({ example: 12_500_000, ...notes });

/** An exact decimal as text; `3,11` and `3.11` are the same number. */
export const Decimal = (notes: FieldNotes): PropertyDecorator =>
  field(
    (value) =>
      unless(
        (typeof value === 'string' && parseDecimal(value) !== null) ||
          (typeof value === 'number' && parseDecimal(String(value)) !== null),
        { code: 'DECIMAL_INVALID', message: 'Angka tidak sah; tulis misalnya 3,11.', allowed: ['3,11', '3.11'] },
      ),
    { example: '3.11', ...notes },
    { oneOf: [{ type: 'string', pattern: '^-?\\d{1,15}([.,]\\d{1,12})?$' }, { type: 'number' }] },
  );

export const Flag = (notes: FieldNotes): PropertyDecorator =>
  field(
    (value) =>
      unless(typeof value === 'boolean', {
        code: 'BOOLEAN_INVALID',
        message: 'Isi dengan ya atau tidak.',
        allowed: ['true', 'false'],
      }),
    { example: true, ...notes },
    { type: 'boolean' },
  );
