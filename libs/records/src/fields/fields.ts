import { isLocalDate, type Granularity, isLocalTime, requirePeriod, type Period } from '@jejak/calendar';
import { requireDecimal } from '@jejak/figures';
import { ensure, type LocalDate, type LocalTime, Refusal, type RefusalDetails } from '@jejak/kernel';
import { requireReason } from '../life/record-commands';

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

const LONGEST_TEXT = 300;
const LONGEST_LIST = 200;

/** Without the keys whose value is undefined: optional fields are absent, never undefined. */
export type Compact<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
export const compact = <T extends object>(value: T): Compact<T> =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Compact<T>;

/**
 * Reads unknown data as the fields of a record, refusing with the path of what is wrong. Deciders read every command
 * through it, so that HTTP, imports and corrections meet one set of limits.
 */
export class Fields {
  private readonly source: Readonly<Record<string, unknown>>;
  private readonly seen = new Set<string>();

  /** @throws Refusal NOT_AN_OBJECT */
  constructor(
    source: unknown,
    private readonly path = '',
  ) {
    if (typeof source !== 'object' || source === null || Array.isArray(source)) {
      throw new Refusal({
        code: 'NOT_AN_OBJECT',
        field: path,
        en: `${path === '' ? 'The request' : path} is not an object`,
        id: 'Isian harus berupa kumpulan kolom.',
      });
    }
    this.source = source as Readonly<Record<string, unknown>>;
  }

  has(name: string): boolean {
    this.seen.add(name);
    return this.source[name] !== undefined && this.source[name] !== null;
  }

  /** Whether the field was sent at all, also as null (which takes an optional field away). */
  isSent(name: string): boolean {
    this.seen.add(name);
    return name in this.source;
  }

  text(name: string, bounds: Bounds = {}): string {
    const value = this.required(name);
    const { min = 1, max = LONGEST_TEXT } = bounds;
    const text = typeof value === 'string' ? value.trim() : undefined;
    this.ensure(text !== undefined && text.length >= min && text.length <= max && !isDamaged(text), name, {
      code: 'TEXT_INVALID',
      en: `a text of ${String(min)} to ${String(max)} characters`,
      id: `Isi dengan teks ${min === max ? 'tepat ' : `${String(min)} sampai `}${String(max)} huruf.`,
    });
    return text;
  }

  optionalText(name: string, bounds: Bounds = {}): string | undefined {
    return this.has(name) ? this.text(name, bounds) : undefined;
  }

  choice<T extends string>(name: string, choices: readonly T[]): T {
    const value = this.required(name);
    const choice = choices.find((candidate) => candidate === value);
    this.ensure(choice !== undefined, name, {
      code: 'CHOICE_INVALID',
      en: `one of ${choices.join(', ')}`,
      id: `Pilih salah satu: ${choices.join(', ')}.`,
      allowed: choices,
    });
    return choice;
  }

  optionalChoice<T extends string>(name: string, choices: readonly T[]): T | undefined {
    return this.has(name) ? this.choice(name, choices) : undefined;
  }

  date(name: string): LocalDate {
    const value = this.required(name);
    this.ensure(isLocalDate(value), name, {
      code: 'DATE_INVALID',
      en: 'a calendar date',
      id: 'Tanggal tidak sah; tulis tahun-bulan-hari, misalnya 2021-03-02.',
      allowed: ['YYYY-MM-DD'],
    });
    return value;
  }

  optionalDate(name: string): LocalDate | undefined {
    return this.has(name) ? this.date(name) : undefined;
  }

  optionalTime(name: string): LocalTime | undefined {
    if (!this.has(name)) return undefined;
    const value = this.source[name];
    this.ensure(typeof value === 'string' && isLocalTime(value), name, {
      code: 'TIME_INVALID',
      en: 'a time of day',
      id: 'Jam tidak sah; tulis misalnya 09:30.',
      allowed: ['HH:MM'],
    });
    return value;
  }

  period(name: string, allowed: readonly Granularity[]): Period {
    return requirePeriod(this.required(name), this.at(name), allowed);
  }

  whole(name: string, bounds: Bounds = {}): number {
    const value = this.required(name);
    const { min = 0, max = Number.MAX_SAFE_INTEGER } = bounds;
    this.ensure(typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max, name, {
      code: 'WHOLE_INVALID',
      en: `a whole number from ${String(min)} to ${String(max)}`,
      id: `Isi dengan bilangan bulat ${String(min)} sampai ${String(max)}.`,
      allowed: [`${String(min)}…${String(max)}`],
    });
    return value;
  }

  optionalWhole(name: string, bounds: Bounds = {}): number | undefined {
    return this.has(name) ? this.whole(name, bounds) : undefined;
  }

  /** An exact decimal as normal text (`3.11`), from `3,11`, `3.11` or a JSON number. */
  decimal(name: string): string {
    return requireDecimal(this.required(name), this.at(name));
  }

  optionalDecimal(name: string): string | undefined {
    return this.has(name) ? this.decimal(name) : undefined;
  }

  boolean(name: string): boolean {
    const value = this.required(name);
    this.ensure(typeof value === 'boolean', name, {
      code: 'BOOLEAN_INVALID',
      en: 'true or false',
      id: 'Isi dengan ya atau tidak.',
      allowed: ['true', 'false'],
    });
    return value;
  }

  object(name: string): Fields {
    return new Fields(this.required(name), this.at(name));
  }

  optionalObject(name: string): Fields | undefined {
    return this.has(name) ? this.object(name) : undefined;
  }

  /** A list of objects; empty when absent. */
  list<T>(name: string, read: (fields: Fields) => T, bounds: Bounds = {}): readonly T[] {
    return this.items(name, bounds).map((item, index) => {
      const fields = new Fields(item, `${this.at(name)}[${String(index)}]`);
      const value = read(fields);
      fields.end();
      return value;
    });
  }

  /** A list of texts without repetition; empty when absent. */
  texts(name: string, bounds: Bounds = {}): readonly string[] {
    const texts = this.items(name, bounds).map((item, index) => {
      const place = `${name}[${String(index)}]`;
      return new Fields({ [place]: item }, this.path).text(place);
    });
    return [...new Set(texts)];
  }

  /** A list of whole numbers, in order; empty when absent. */
  wholes(name: string, bounds: Bounds, each: Bounds = {}): readonly number[] {
    return this.items(name, bounds).map((item, index) => {
      const field = `${name}[${String(index)}]`;
      return new Fields({ [field]: item }, this.path).whole(field, each);
    });
  }

  /** Why the act is done: every correction, revision and cancellation has one. @throws Refusal REASON_INVALID */
  reason(name = 'reason'): string {
    return requireReason(this.has(name) ? this.source[name] : undefined, this.at(name));
  }

  /** The path of a field as the sender wrote it: `agencies[0].present`. */
  at(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  /** Refuses a field, named by its path, for a rule of the workflow that reads it. */
  refuse(name: string, rule: Omit<RefusalDetails, 'field'>): never {
    throw new Refusal({ ...rule, field: this.at(name) });
  }

  /** All fields as short texts by name: `{ survey: 'ikm' }`. */
  textMap(): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.keys(this.source).map((name) => [name, this.text(name, { max: 100 })]));
  }

  /** @throws Refusal FIELD_UNKNOWN when the data holds a field that was not read. */
  end(): void {
    const unknown = Object.keys(this.source).filter((name) => !this.seen.has(name));
    ensure(unknown.length === 0, {
      code: 'FIELD_UNKNOWN',
      field: this.at(unknown[0] ?? ''),
      en: `Unknown fields: ${unknown.map((name) => this.at(name)).join(', ')}`,
      id: `Kolom tidak dikenal: ${unknown.map((name) => this.at(name)).join(', ')}.`,
      allowed: [...this.seen],
    });
  }

  private items(name: string, { min = 0, max = LONGEST_LIST }: Bounds): readonly unknown[] {
    const value = this.has(name) ? this.source[name] : [];
    this.ensure(Array.isArray(value) && value.length >= min && value.length <= max, name, {
      code: 'LIST_INVALID',
      en: `a list of ${String(min)} to ${String(max)} items`,
      id: `Isi dengan daftar ${String(min)} sampai ${String(max)} baris.`,
    });
    return value as readonly unknown[];
  }

  private required(name: string): unknown {
    this.ensure(this.has(name), name, { code: 'FIELD_REQUIRED', en: 'given', id: 'Wajib diisi.' });
    return this.source[name];
  }

  private ensure(
    condition: boolean,
    name: string,
    rule: { code: string; en: string; id: string; allowed?: readonly string[] },
  ): asserts condition {
    const field = this.at(name);
    ensure(condition, { ...rule, field, en: `${field} must be ${rule.en}` });
  }
}

// Line breaks and tabs are text; other control characters and halves of a character are damage from somewhere.
const isDamaged = (text: string): boolean => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]/u.test(text);
