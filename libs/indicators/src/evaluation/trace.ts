import { type Exact, exact, ONE } from '@jejak/figures';
import type { Position } from '@jejak/kernel';

/** Something that a reader of a figure must know: a stable code and an Indonesian sentence. */
export interface Note {
  readonly code: string;
  readonly text: string;
}

/** A computed value with what it was computed from. `value` is null where it is unknown, and a note says why. */
export interface Traced {
  readonly value: Exact | null;
  /** `numerator / denominator` is `value`. */
  readonly numerator: Exact | null;
  readonly denominator: Exact | null;
  /** Positions of the events behind it, ascending, each once. */
  readonly positions: readonly Position[];
  readonly notes: readonly Note[];
}

export const unknown = (note: Note, positions: readonly Position[] = []): Traced => ({
  value: null,
  numerator: null,
  denominator: null,
  positions: ascending(positions),
  notes: [note],
});

export const known = (
  value: Exact,
  positions: readonly Position[],
  notes: readonly Note[] = [],
  quotient: { readonly numerator: Exact; readonly denominator: Exact } = { numerator: value, denominator: ONE },
): Traced => ({ value, ...quotient, positions: ascending(positions), notes });

/** Positions of several parts together. */
export const ascending = (positions: readonly Position[]): readonly Position[] => [...new Set(positions)].sort();

export const mergeNotes = (...lists: readonly (readonly Note[])[]): readonly Note[] => {
  const seen = new Map<string, Note>();
  for (const note of lists.flat()) seen.set(`${note.code}:${note.text}`, note);
  return [...seen.values()];
};

export const wholeNumber = (value: number): Exact => exact(value);
