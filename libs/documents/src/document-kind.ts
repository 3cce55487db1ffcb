import type { LocalDate } from '@jejak/kernel';

/** Names of templates, and of the files that they are in. */
export const TEMPLATE_NAMES = [
  'surat-perintah',
  'undangan-timpora',
  'daftar-hadir',
  'notulen',
  'bap',
  'keputusan-tak',
  'keputusan-detensi',
  'laporan-operasi',
] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** What is put in the place of a placeholder: a text, or the rows of a list. */
export type DocumentFields = Readonly<Record<string, string | readonly (string | object)[]>>;

/** What a record gives to a document. */
export interface DocumentContent {
  /** The date of the letter; absent where the record does not say it: it is then written by hand. */
  readonly date?: LocalDate | undefined;
  /** The day as of which the letterhead is chosen: the letter's own, or the nearest that is known. */
  readonly letterheadOn: LocalDate;
  /** Every placeholder of the template, missing data as a blank: what a template asks beyond them is a mistake in it. */
  readonly fields: DocumentFields;
}

/** A document that records of one kind can be printed as. */
export interface DocumentKind {
  readonly template: TemplateName;
  /** Indonesian. */
  readonly title: string;
  readonly entity: string;
  /** Undefined while the record is not so far; `after` then says what is missing. Pure. */
  readonly contentOf: (state: unknown) => DocumentContent | undefined;
  /** Indonesian: the step that must be taken first. */
  readonly after: string;
}

export const documentKind = <S>(
  { entity }: { readonly entity: string; readonly initialState: S },
  kind: Pick<DocumentKind, 'template' | 'title' | 'after'>,
  contentOf: (state: S) => DocumentContent | undefined,
): DocumentKind => ({ ...kind, entity, contentOf: (state) => contentOf(state as S) });
