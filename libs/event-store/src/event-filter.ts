import type { EventFilter } from './port';

/** Whether a filter lets an event through; an absent part lets all through. */
export const passes = (
  filter: EventFilter | undefined,
  event: { readonly type: string; readonly stream: string },
): boolean =>
  (filter?.types?.includes(event.type) ?? true) &&
  (filter?.streamPrefixes?.some((prefix) => event.stream.startsWith(prefix)) ?? true);
