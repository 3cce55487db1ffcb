import type { AsOf, Note } from '@jejak/indicators/domain';
import type { OfficeId } from '@jejak/kernel';
import type { SpanKind } from '@jejak/recaps';
import type { PrintedReport } from '../render/printed.model';

/** How a figure is printed: a percentage gets its sign, rupiah and percentage points their names in running text. */
export type FigureUnit = 'percent' | 'points' | 'rupiah' | 'count' | 'index';

/** A figure of the report under its reference, as it is stored, compared and asked for. */
export interface ReferencedFigure {
  /** What it is, in Indonesian. */
  readonly label: string;
  readonly unit: FigureUnit;
  /** `numerator/denominator` in lowest terms; null where it is not known, which is not zero. */
  readonly exact: string | null;
  readonly printed: string;
  /** Where the facts behind it are listed. */
  readonly trace?: string;
}

/** A text of the report that an officer may write; a suggestion from the log stands where nobody did. */
export interface DocumentText {
  readonly title: string;
  readonly written: boolean;
  readonly text: string;
}

/**
 * The whole report of a year or a part of it: what every format prints (`blocks`), and every figure in it by its
 * reference, so that two reports can be compared and none of their numbers stands without a source.
 */
export interface LkipDocument extends PrintedReport {
  /** Of this shape. */
  readonly model: 1;
  readonly officeId: OfficeId;
  readonly span: { readonly kind: SpanKind; readonly number: number };
  readonly asOf: AsOf;
  /** 0 for the first; each revision of a final report is one more. */
  readonly revision: number;
  readonly figures: Readonly<Record<string, ReferencedFigure>>;
  readonly texts: Readonly<Record<string, DocumentText>>;
  /** What hinders a final report. */
  readonly blocking: readonly Note[];
  /** What a reader must know beside it. */
  readonly notes: readonly Note[];
}
