import { type Evented, fold, type Position, type RecordedEvent, upcast } from '@jejak/kernel';
import { eventTypesOf, recordDecider, type RecordState, type Workflow } from '@jejak/records';
import type { EventReader } from './port';

/** A record folded from its stream. */
export interface LoadedRecord {
  readonly state: RecordState<unknown>;
  /** Revision of the last event. */
  readonly revision: number;
  /** The events at the newest version of their payloads. */
  readonly events: readonly RecordedEvent[];
}

/** Brings stored events to the newest version of their payloads. @throws UnreadableEvent */
export const upcastAll = (workflow: Workflow, events: readonly RecordedEvent[]): readonly RecordedEvent[] => {
  const types = eventTypesOf(workflow);
  return events.map((event) => ({ ...event, ...upcast(types, event) }));
};

export const foldRecord = (workflow: Workflow, events: readonly Evented[]): RecordState<unknown> =>
  fold(recordDecider(workflow), events);

/**
 * A record as it is, or as it was: `upTo` leaves out what was appended after a position.
 * @returns undefined where the stream has no event (yet)
 * @throws UnreadableEvent where an event of the stream is damaged, unknown or of a newer program
 */
export const loadRecord = async (
  reader: EventReader,
  workflow: Workflow,
  stream: string,
  upTo?: Position,
): Promise<LoadedRecord | undefined> => {
  const events = upcastAll(workflow, await reader.readStream(stream, upTo === undefined ? {} : { upTo }));
  const last = events.at(-1);
  if (last === undefined) return undefined;
  return { state: foldRecord(workflow, events), revision: last.revision, events };
};
