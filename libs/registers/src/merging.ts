import {
  type Command,
  type DecisionContext,
  isUuid,
  type LocalDate,
  type OfficeId,
  Refusal,
  streamName,
} from '@jejak/kernel';
import { type Fields, readRegisterId, type RecordLink } from '@jejak/records';

/** Where the entry of a duplicate went. */
export interface Merge {
  /** Id of the entry that goes on. */
  readonly into: string;
  readonly on: LocalDate;
  readonly reason: string;
}

/** What a merge must know of the entry that goes on. */
export interface MergeTarget {
  readonly status: string;
  readonly merge?: Merge;
}

/** The stream of the entry that a merge names. */
export const mergeReads = (entity: string, { data }: Command, office: OfficeId): readonly string[] => {
  const into = 'into' in data && typeof data.into === 'string' ? data.into.trim().toLowerCase() : '';
  return isUuid(into) ? [streamName(office, entity, into)] : [];
};

/**
 * A duplicate goes into an entry that stands: not into itself, not into one that was merged itself. Nothing is moved;
 * what refers to the duplicate finds the other by way of it.
 */
export const readMerge = (
  fields: Fields,
  entity: string,
  { office, stream, today, references }: DecisionContext,
): Merge & { readonly target: MergeTarget } => {
  const into = readRegisterId(fields, 'into');
  const field = fields.at('into');
  const targetStream = streamName(office, entity, into);
  if (targetStream === stream)
    throw new Refusal({
      code: 'MERGE_INTO_ITSELF',
      field,
      en: 'An entry cannot be merged into itself',
      id: 'Entri tidak dapat digabung ke dirinya sendiri.',
      allowed: ['entri lain'],
    });
  const target = references[targetStream] as MergeTarget | undefined;
  if (target === undefined || target.status === 'new')
    throw new Refusal({
      code: 'MERGE_TARGET_NOT_FOUND',
      field,
      en: 'There is no entry to merge into',
      id: 'Entri tujuan penggabungan tidak ditemukan.',
      allowed: ['entri yang terdaftar'],
    });
  if (target.status === 'merged')
    throw new Refusal({
      code: 'MERGE_INTO_MERGED',
      field,
      en: 'The entry to merge into was merged itself',
      id: 'Entri tujuan sendiri sudah digabung ke entri lain.',
      allowed: target.merge === undefined ? [] : [target.merge.into],
    });
  return { into, on: today, reason: fields.reason(), target };
};

export const mergeLinks = (entity: string, merge: Merge | undefined): readonly RecordLink[] =>
  merge === undefined ? [] : [{ entity, id: merge.into, relation: 'digabung ke' }];

/** The entry that goes on after all merges. @param mergedInto where an entry went; undefined when it stands */
export const survivorOf = (id: string, mergedInto: (id: string) => string | undefined): string => {
  // Two merges at the same moment can point at each other: the walk ends where it comes back.
  const seen = new Set<string>();
  let current = id;
  for (let next = mergedInto(current); next !== undefined && !seen.has(next); next = mergedInto(current)) {
    seen.add(current);
    current = next;
  }
  return current;
};
