import { type Instant, Refusal } from '@jejak/kernel';
import { letterNumberStream, letterNumberWorkflow, type LetterReservation } from '@jejak/records';
import { createCommandHandler } from '../src/command-handler';
import type { CommandRequest } from '../src/command-request';
import { loadRecord } from '../src/load-record';
import { MemoryEventStore } from '../src/memory/memory-event-store';
import type { EventStore } from '../src/port';
import { memo } from './memo-workflow';

export const ON = '2021-03-02';

export const setup = (store: EventStore = new MemoryEventStore(), later = 0) => {
  const handle = createCommandHandler({
    store,
    workflows: [memo],
    clock: { now: (): Instant => new Date(Date.now() + later).toISOString() },
    zoneOf: () => 'Asia/Jakarta',
    newId: () => crypto.randomUUID(),
  });
  const send = (type: string, data: object, more: Partial<CommandRequest> = {}) =>
    handle({
      office: 'cilegon',
      entity: 'memo',
      command: { type, data },
      commandId: crypto.randomUUID(),
      actor: 'officer-1',
      role: 'officer',
      section: 'tikim',
      source: 'http',
      ...more,
    });
  const write = (data: object, more: Partial<CommandRequest> = {}) => send('WriteMemo', { on: ON, ...data }, more);
  return { store, send, write };
};

/** Who has a number, by the log. */
export const holdersOf = async (store: EventStore, number: string, office = 'cilegon'): Promise<readonly string[]> => {
  const stream = letterNumberStream(office, { number, on: ON });
  const record = await loadRecord(store, letterNumberWorkflow, stream);
  const { holders } = (record?.state.entity ?? letterNumberWorkflow.initialState) as LetterReservation;
  return holders.map((holder) => holder.record);
};
export const eventsOf = async (store: EventStore, number: string): Promise<readonly string[]> =>
  (await store.readStream(letterNumberStream('cilegon', { number, on: ON }))).map(({ type }) => type);

export const refusalOf = async (promise: Promise<unknown>): Promise<Refusal> => {
  const error: unknown = await promise.then(
    () => new Error('It was accepted, but a refusal was expected'),
    (reason: unknown) => reason,
  );
  if (error instanceof Refusal) return error;
  throw error;
};

/** A store whose appends to memos can be made to fail, as if the process died or another writer came first. */
export const failing = (store: EventStore, fail: (stream: string) => Error | undefined): EventStore => ({
  append: async (stream, expected, events) => {
    const error = fail(stream);
    if (error !== undefined) throw error;
    return store.append(stream, expected, events);
  },
  readStream: (...options) => store.readStream(...options),
  readAll: (...options) => store.readAll(...options),
  subscribe: (...options) => store.subscribe(...options),
  head: () => store.head(),
  positionAt: (instant) => store.positionAt(instant),
  count: (...range) => store.count(...range),
  close: () => store.close(),
});
export const onMemos =
  (error: () => Error) =>
  (stream: string): Error | undefined =>
    stream.includes('.memo-') ? error() : undefined;
