import type { LocalDate } from '@jejak/kernel';

/** The only item of a record that is not a collection. */
export const WHOLE = '';

export interface PendingCorrection {
  readonly kind: 'correction';
  /** Fields to replace; null takes an optional field away. */
  readonly changes: Readonly<Record<string, unknown>>;
  readonly reason: string;
  readonly requestedBy: string;
}
export interface PendingVoid {
  readonly kind: 'void';
  readonly reason: string;
  readonly requestedBy: string;
}

/** The life of one item of a stream: who entered it and when, what is asked of it, and whether it still stands. */
export interface ItemLife {
  readonly status: 'standing' | 'voided' | 'withdrawn';
  readonly author: string;
  /** The local date on which it was entered. */
  readonly enteredOn: LocalDate;
  readonly pending?: PendingCorrection | PendingVoid;
}

/** What a stream folds to: the entity's own state, and the life of each of its items. */
export interface RecordState<S> {
  readonly entity: S;
  readonly items: Readonly<Record<string, ItemLife>>;
}

/** The life of an item; undefined for one that was never entered, whatever it is called (`constructor`). */
export const lifeOf = <S>(state: RecordState<S>, item: string): ItemLife | undefined =>
  Object.hasOwn(state.items, item) ? state.items[item] : undefined;

/** A record has ended when none of its items stands any more. */
export const endOf = ({ items }: RecordState<unknown>): 'voided' | 'withdrawn' | undefined => {
  const lives = Object.values(items);
  if (lives.length === 0 || lives.some(({ status }) => status === 'standing')) return undefined;
  return lives.some(({ status }) => status === 'voided') ? 'voided' : 'withdrawn';
};
