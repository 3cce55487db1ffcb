import data from './kinds.json';

/** A kind of record that officers keep. */
export interface RecordKind {
  readonly entity: string;
  readonly collection: string;
  readonly section: string;
  /** Prefix of its event types. */
  readonly title: string;
  readonly label: { readonly id: string; readonly en: string };
  /** It can be corrected, voided and withdrawn like any other. */
  readonly shared: boolean;
  /** Where its rules are exported. */
  readonly rules: { readonly lib: string; readonly name: string };
  /** Commands that begin a record. */
  readonly opens: readonly string[];
}

export const kinds: readonly RecordKind[] = data;

export const findKind = (collection: string | undefined): RecordKind | undefined =>
  kinds.find((kind) => kind.collection === collection);

export const kindOfEntity = (entity: string): RecordKind | undefined => kinds.find((kind) => kind.entity === entity);
