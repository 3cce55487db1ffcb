import { eventId } from '@jejak/kernel';
import { v7 } from 'uuid';
import type { EventStore, LogEntry, LogPage, NewEvent } from '../port';

export const newCommandId = (): string => v7();

export interface SampleOptions {
  readonly commandId?: string;
  readonly digest?: string;
  readonly types?: readonly string[];
}

/** The events of one command, one for each type. */
export const sampleEvents = (options: SampleOptions = {}): readonly NewEvent[] => {
  const { commandId = newCommandId(), digest = 'first request', types = ['OperationPlanned'] } = options;
  return types.map((type, index) => ({
    id: eventId(commandId, index),
    type,
    version: 1,
    data: { on: '2021-06-24', location: 'Anyer “Karang Bolong”\n', index },
    meta: {
      occurredOn: '2021-06-24',
      zone: 'Asia/Jakarta',
      actor: 'account-1',
      role: 'officer',
      section: 'inteldakim',
      office: 'cilegon',
      correlationId: commandId,
      causationId: commandId,
      commandId,
      requestDigest: digest,
      source: 'http',
    },
  }));
};

export const eventsOf = (entries: readonly LogEntry[]) =>
  entries.map((entry) => {
    if (!entry.readable) throw entry.error;
    return entry.event;
  });

/** Every event of the log, in its order. */
export const wholeLog = async (store: EventStore) => {
  const { position } = await store.head();
  const pages = await pagesUpTo(store, position);
  return eventsOf(pages.flatMap(({ entries }) => entries));
};

const pagesUpTo = async (store: EventStore, upTo: string): Promise<readonly LogPage[]> => {
  const pages: LogPage[] = [];
  for (let after = '0'.repeat(16); ;) {
    const page = await store.readAll({ after, limit: 100, upTo });
    pages.push(page);
    if (page.atEnd) return pages;
    after = page.scannedTo;
  }
};

/** How an append ended: undefined when it was accepted, else the error. */
export const errorOf = async (append: Promise<unknown>): Promise<unknown> => {
  try {
    await append;
    return undefined;
  } catch (error) {
    return error;
  }
};

export const waitUntil = async (condition: () => boolean, milliseconds = 5000): Promise<void> => {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > milliseconds) throw new Error('It did not come about in time');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
};
