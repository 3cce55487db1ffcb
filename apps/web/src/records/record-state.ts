import type { ItemLife, RecordState } from '@jejak/records';
import type { RecordView } from '../api/records';

/** The folded record again, from what the server shows of it. */
export const stateOf = ({ state, items, pending }: RecordView): RecordState<unknown> => ({
  entity: state,
  items: Object.fromEntries(
    items.map(({ item, status, author, enteredOn }): [string, ItemLife] => {
      const asked = pending.find((one) => one.item === item);
      const life = { status, author, enteredOn };
      return [item, asked === undefined ? life : { ...life, pending: asked as NonNullable<ItemLife['pending']> }];
    }),
  ),
});
