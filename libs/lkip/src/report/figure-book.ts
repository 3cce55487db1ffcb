import { exact, type Exact, figure, type Figure, fromFractionText, wholeFigure } from '@jejak/figures';
import { JejakError } from '@jejak/kernel';
import type { PrintedCell, PrintedFigure, PrintedRun } from '../render/printed.model';
import type { FigureUnit, ReferencedFigure } from './document.model';

/** What is not known is printed so: in a sentence, and in a table. */
export const UNKNOWN_IN_TEXT = 'belum dilaporkan';
const UNKNOWN_IN_TABLE = '—';

export interface BookedFigure {
  readonly label: string;
  readonly unit: FigureUnit;
  readonly figure: Figure | null;
  readonly trace?: string;
}

/** A reference that the report does not know. */
export class ReferenceUnknown extends JejakError {
  override readonly name = 'ReferenceUnknown';
  constructor(readonly reference: string) {
    super(
      'REFERENCE_UNKNOWN',
      `The report has no figure ${JSON.stringify(reference)}`,
      `Rujukan {{${reference}}} tidak dikenal dalam laporan ini.`,
    );
  }
}

/**
 * Every figure and name that a report may print, by reference. A number comes into the report through the book and in no
 * other way: it is rounded once, by the library of figures, and is the same wherever it stands.
 */
export class FigureBook {
  readonly #figures = new Map<string, BookedFigure>();
  readonly #names = new Map<string, string>();

  add(reference: string, booked: BookedFigure): void {
    this.#figures.set(reference, booked);
  }

  count(reference: string, label: string, value: number | null | undefined, trace?: string): void {
    const known = value === null || value === undefined ? null : wholeFigure(exact(value));
    this.add(reference, { label, unit: 'count', figure: known, ...(trace === undefined ? {} : { trace }) });
  }

  rupiah(reference: string, label: string, value: number | null | undefined, trace?: string): void {
    const known = value === null || value === undefined ? null : wholeFigure(exact(value));
    this.add(reference, { label, unit: 'rupiah', figure: known, ...(trace === undefined ? {} : { trace }) });
  }

  percent(reference: string, label: string, value: Exact | null, unit: 'percent' | 'points' = 'percent'): void {
    this.add(reference, { label, unit, figure: value === null ? null : figure(value) });
  }

  /** A name or date, which is no figure. */
  name(reference: string, text: string): void {
    this.#names.set(reference, text);
  }

  has(reference: string): boolean {
    return this.#figures.has(reference) || this.#names.has(reference);
  }

  /** @throws ReferenceUnknown */
  get(reference: string): BookedFigure {
    const booked = this.#figures.get(reference);
    if (booked === undefined) throw new ReferenceUnknown(reference);
    return booked;
  }

  valueOf(reference: string): Exact | null {
    const { figure: known } = this.get(reference);
    return known === null ? null : fromFractionText(known.exact);
  }

  isKnown(reference: string): boolean {
    return this.#figures.get(reference)?.figure !== null && this.#figures.has(reference);
  }

  /** In running text. @throws ReferenceUnknown */
  run(reference: string): PrintedRun {
    const name = this.#names.get(reference);
    if (name !== undefined) return { kind: 'text', text: name };
    return { kind: 'figure', ...this.#printed(reference, inText) };
  }

  /** In a table, a chart or a formula, where the column or the heading says what it is. @throws ReferenceUnknown */
  figure(reference: string): PrintedFigure {
    return this.#printed(reference, inTable);
  }

  cell(reference: string): PrintedCell {
    return this.figure(reference);
  }

  /** All figures, in the order of their references. */
  figures(): Readonly<Record<string, ReferencedFigure>> {
    return Object.fromEntries(
      [...this.#figures]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([reference, { label, unit, figure: known, trace }]) => [
          reference,
          {
            label,
            unit,
            exact: known?.exact ?? null,
            printed: known === null ? UNKNOWN_IN_TEXT : inText(known.printed, unit),
            ...(trace === undefined ? {} : { trace }),
          },
        ]),
    );
  }

  /** What a writer of texts may refer to. */
  references(): readonly string[] {
    return [...this.#figures.keys(), ...this.#names.keys()].sort();
  }

  #printed(reference: string, form: (printed: string, unit: FigureUnit) => string): PrintedFigure {
    const { figure: known, unit, trace } = this.get(reference);
    const unknown = form === inText ? UNKNOWN_IN_TEXT : UNKNOWN_IN_TABLE;
    return {
      exact: known?.exact ?? null,
      printed: known === null ? unknown : form(known.printed, unit),
      reference,
      ...(trace === undefined ? {} : { trace }),
    };
  }
}

const inTable = (printed: string, unit: FigureUnit): string => (unit === 'percent' ? `${printed}%` : printed);
const inText = (printed: string, unit: FigureUnit): string => {
  if (unit === 'rupiah') return printed.startsWith('-') ? `-Rp${printed.slice(1)}` : `Rp${printed}`;
  return unit === 'points' ? `${printed} persen poin` : inTable(printed, unit);
};
