import type { Note } from '@jejak/indicators/domain';
import type { PrintedBlock, PrintedCell, PrintedRun } from '../render/printed.model';
import { paragraph } from './blocks';
import type { DocumentText } from './document.model';
import { type FigureBook, ReferenceUnknown } from './figure-book';
import type { ReportInput } from './report-input';
import { resolve } from './say';
import { PLACEHOLDER, type SentenceKey, SENTENCES } from './sentences';

/** A report while it is made: its figures, its texts, and what was found on the way. */
export class Building {
  readonly texts: Record<string, DocumentText> = {};
  readonly found: Note[] = [];

  constructor(
    readonly book: FigureBook,
    readonly input: ReportInput,
  ) {}

  /**
   * A text that an officer may write: what was written, else the suggestion. One paragraph a line. A reference that the
   * log does not give (any more) is said in its place and hinders the final report.
   */
  text(key: string, title: string, suggestion: string): readonly PrintedBlock[] {
    const own = this.input.texts[key];
    const text = own ?? suggestion;
    this.texts[key] = { title, written: own !== undefined, text };
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => paragraph(this.#resolved(key, line)));
  }

  #resolved(key: string, line: string): readonly PrintedRun[] {
    try {
      return resolve(this.book, line);
    } catch (error) {
      if (!(error instanceof ReferenceUnknown)) throw error;
      this.found.push({ code: error.code, text: `Teks ${key}: ${error.sentence}` });
      return [{ kind: 'text', text: line }];
    }
  }

  /** A cell of a figure that may not be booked, because nothing was ever said of it. */
  cell(reference: string): PrintedCell {
    return this.book.has(reference) ? this.book.cell(reference) : UNSAID;
  }
}

const UNSAID: PrintedCell = { exact: null, printed: '—' };

/** Sentences as a suggestion, with their own names turned into references that hold everywhere. */
export const suggestion = (keys: readonly SentenceKey[], own: Readonly<Record<string, string>> = {}): string =>
  keys
    .map((key) => SENTENCES[key])
    .join(' ')
    .replace(PLACEHOLDER, (whole, reference: string) => {
      const meant = own[reference];
      return meant === undefined ? whole : `{{${meant}}}`;
    });
