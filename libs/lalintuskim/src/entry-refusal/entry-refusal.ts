import type { EntryRefusal, EntryRefusalEvent } from './entry-refusal.events';

export type RecordedEntryRefusal = EntryRefusal & { readonly status: 'recorded' };
export type EntryRefusalState = { readonly status: 'new' } | RecordedEntryRefusal;

export const initialEntryRefusal: EntryRefusalState = { status: 'new' };

export const evolveEntryRefusal = (_state: EntryRefusalState, event: EntryRefusalEvent): EntryRefusalState => ({
  ...event.data.refusal,
  status: 'recorded',
});
