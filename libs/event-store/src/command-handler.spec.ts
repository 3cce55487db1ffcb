import { isUuid, JejakError, type Instant, Refusal, START, toPosition, UnreadableEvent } from '@jejak/kernel';
import { ticket, ticketLog } from '../test/ticket-workflow';
import { createCommandHandler } from './command-handler';
import type { CommandRequest } from './command-request';
import { sampleEvents } from './contract/sample-events';
import { CommandIdReused, WrongExpectedRevision } from './errors';
import { loadRecord } from './load-record';
import { MemoryEventStore } from './memory/memory-event-store';

const KEY = '0198c0de-7000-7000-8000-000000000001';

const setup = (store = new MemoryEventStore()) => {
  let now: Instant = '2021-12-31T17:30:00.000Z';
  let ids = 0;
  const handle = createCommandHandler({
    store,
    workflows: [ticket, ticketLog],
    clock: { now: () => now },
    zoneOf: () => 'Asia/Jakarta',
    newId: () => `correlation-${String(++ids)}`,
  });
  const setClock = (instant: Instant): void => {
    now = instant;
  };
  return { store, handle, setClock };
};

const request = (type: string, data: object, more: Partial<CommandRequest> = {}): CommandRequest => ({
  office: 'cilegon',
  entity: 'ticket',
  command: { type, data },
  commandId: crypto.randomUUID(),
  actor: 'officer-1',
  role: 'officer',
  section: 'inteldakim',
  source: 'http',
  ...more,
});
const openTicket = (more: Partial<CommandRequest> = {}) =>
  request('OpenTicket', { text: 'first', on: '2021-12-30' }, more);

/** The code of the error that ends a promise. */
const codeOf = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return error instanceof JejakError ? error.code : error;
  }
};

describe('a record with a natural name', () => {
  const open = (year: string, id?: string) =>
    request('WriteLine', { year }, { entity: 'ticketLog', ...(id === undefined ? {} : { id }) });

  it('is opened under that name only', async () => {
    const { handle, store } = setup();
    expect(await codeOf(handle(open('2020', '2021')))).toBe('ID_NOT_NATURAL');
    expect((await store.head()).position).toBe(START);
  });
});

describe('a command', () => {
  it('opens a record whose id comes from the command id, and answers with where it stands', async () => {
    const { handle, store } = setup();
    const outcome = await handle(openTicket({ commandId: KEY }));
    expect(isUuid(outcome.id)).toBe(true);
    expect(outcome).toMatchObject({
      stream: `cilegon.ticket-${outcome.id}`,
      entity: 'ticket',
      revision: 0,
      position: toPosition(1),
      duplicate: false,
      events: [{ type: 'TicketOpened', version: 2, data: { text: 'first', on: '2021-12-30' } }],
      status: 'open',
      allowed: ['CloseTicket', 'RequestCorrection', 'RequestVoid', 'Withdraw'],
    });
    expect(outcome.recordedAt).toBe((await store.head()).recordedAt);
  });

  it('on a workflow with natural ids opens the stream that its data names', async () => {
    const { handle } = setup();
    const outcome = await handle(request('WriteLine', { year: '2021', line: 'x' }, { entity: 'ticketLog' }));
    expect(outcome.stream).toBe('cilegon.ticketLog-2021');
  });

  it('goes on at the revision that was loaded, and may state several events', async () => {
    const { handle } = setup();
    const { id } = await handle(openTicket());
    const closed = await handle(request('CloseTicket', { note: 'done' }, { id }));
    expect(closed).toMatchObject({ revision: 2, position: toPosition(3), status: 'closed' });
    expect(closed.events.map(({ type }) => type)).toEqual(['TicketNoted', 'TicketClosed']);
  });

  it('records who, where, why and for which day: the day of the act, else today in the zone of the office', async () => {
    const { handle, store } = setup();
    const more = { capturedAt: '2021-12-30T01:00:00.000Z', occurredTime: '08:15', causationId: 'cause' };
    const { stream, id } = await handle(openTicket({ commandId: KEY, ...more }));
    await handle(request('CloseTicket', { note: 'done' }, { id, correlationId: 'given' }));
    const [opened, noted] = await store.readStream(stream);
    expect(opened?.meta).toMatchObject({
      occurredOn: '2021-12-30',
      occurredTime: '08:15',
      capturedAt: '2021-12-30T01:00:00.000Z',
      zone: 'Asia/Jakarta',
      actor: 'officer-1',
      role: 'officer',
      section: 'inteldakim',
      office: 'cilegon',
      correlationId: 'correlation-1',
      causationId: 'cause',
      commandId: KEY,
      source: 'http',
    });
    // 17.30 UTC on 31 December is the new year in Cilegon.
    expect(noted?.meta).toMatchObject({ occurredOn: '2022-01-01', correlationId: 'given' });
  });

  it('is decided with the states of the records that it reads', async () => {
    const { handle } = setup();
    const { stream } = await handle(openTicket());
    const line = { year: '2021', line: 'x', about: stream };
    const outcome = await handle(request('WriteLine', line, { entity: 'ticketLog' }));
    expect(outcome.events).toMatchObject([{ data: { line: 'x', ticketText: 'first' } }]);
    const unknown = { ...line, about: 'cilegon.ticket-none' };
    expect((await handle(request('WriteLine', unknown, { entity: 'ticketLog' }))).events).toMatchObject([
      { data: { ticketText: 'none' } },
    ]);
  });

  it('that a rule refuses leaves the log unchanged', async () => {
    const { handle, store } = setup();
    const { id } = await handle(openTicket());
    await expect(handle(request('OpenTicket', { text: 'again', on: '2021-12-30' }, { id }))).rejects.toBeInstanceOf(
      Refusal,
    );
    expect(await codeOf(handle(request('Nothing', {}, { id })))).toBe('NOTHING_TO_DO');
    expect(await codeOf(handle(request('OpenTicket', {}, { entity: 'unheard' })))).toBe('UNKNOWN_ENTITY');
    expect(await codeOf(handle(request('OpenTicket', {}, { id: '../x' })))).toBe('STREAM_INVALID');
    expect((await store.head()).position).toBe(toPosition(1));
  });

  it('for an unknown kind of record is told which kinds there are', async () => {
    await expect(setup().handle(request('X', {}, { entity: 'unheard' }))).rejects.toMatchObject({
      allowed: ['ticket', 'ticketLog'],
    });
  });
});

describe('a repeated command', () => {
  it('gets its first outcome, also when the record moved on and the clock with it', async () => {
    const { handle, store, setClock } = setup();
    const asked = openTicket({ commandId: KEY });
    const first = await handle(asked);
    await handle(request('CloseTicket', { note: 'done' }, { id: first.id }));
    setClock('2022-06-01T00:00:00.000Z');
    expect(await handle(asked)).toEqual({ ...first, duplicate: true });
    expect(await handle({ ...asked, actor: 'officer-2', expectedRevision: 9 })).toEqual({ ...first, duplicate: true });
    expect((await store.head()).position).toBe(toPosition(3));
  });

  it('with other data, or for another record, is refused', async () => {
    const { handle } = setup();
    const { id } = await handle(openTicket({ commandId: KEY }));
    const other = request('OpenTicket', { text: 'other', on: '2021-12-30' }, { commandId: KEY });
    await expect(handle(other)).rejects.toBeInstanceOf(CommandIdReused);
    await expect(handle(request('CloseTicket', { note: 'x' }, { id, commandId: KEY }))).rejects.toBeInstanceOf(
      CommandIdReused,
    );
    await expect(handle(openTicket({ id: 'other', commandId: KEY }))).rejects.toBeInstanceOf(CommandIdReused);
  });

  it('with the same data in another order of its keys is the same request', async () => {
    const { handle } = setup();
    await handle(request('OpenTicket', { text: 'first', on: '2021-12-30' }, { commandId: KEY }));
    const again = await handle(request('OpenTicket', { on: '2021-12-30', text: 'first' }, { commandId: KEY }));
    expect(again.duplicate).toBe(true);
  });

  it('sent many times at once is carried out once, and all get the same answer', async () => {
    const { handle, store } = setup();
    const asked = openTicket({ commandId: 'a key of the client' });
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => handle(asked)));
    expect(outcomes.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
    expect(new Set(outcomes.map(({ position, status }) => `${position} ${status}`)).size).toBe(1);
    expect((await store.head()).position).toBe(toPosition(1));
  });
});

describe('a race', () => {
  it('that is lost is decided again on the newer state', async () => {
    const { handle, store } = setup();
    const { id } = await handle(openTicket());
    const notes = ['a', 'b', 'c', 'd'].map((note) => handle(request('NoteTicket', { note }, { id })));
    const outcomes = await Promise.all(notes);
    expect(outcomes.map(({ revision }) => revision).sort()).toEqual([1, 2, 3, 4]);
    const closings = await Promise.all(
      ['x', 'y'].map((note) => codeOf(handle(request('CloseTicket', { note }, { id })))),
    );
    expect(closings.sort()).toEqual(['TICKET_CLOSED', undefined]);
    expect((await store.head()).position).toBe(toPosition(7));
  });

  it('is given up after five decisions', async () => {
    const { handle } = setup();
    const { id } = await handle(openTicket());
    const codes = await Promise.all(
      Array.from({ length: 12 }, (_, index) => codeOf(handle(request('NoteTicket', { note: String(index) }, { id })))),
    );
    expect(codes.filter((code) => code === undefined)).toHaveLength(5);
    expect(codes.filter((code) => code === 'WRONG_EXPECTED_REVISION')).toHaveLength(7);
  });

  it('is not decided again for who names the revision that was seen', async () => {
    const { handle } = setup();
    const { id } = await handle(openTicket());
    const both = await Promise.all(
      ['a', 'b'].map((note) => codeOf(handle(request('NoteTicket', { note }, { id, expectedRevision: 0 })))),
    );
    expect(both.sort()).toEqual(['WRONG_EXPECTED_REVISION', undefined]);
    const stale = handle(request('NoteTicket', { note: 'c' }, { id, expectedRevision: 0 }));
    await expect(stale).rejects.toMatchObject({ expected: 0, actual: 1 });
    const absent = handle(request('NoteTicket', { note: 'c' }, { id: 'none', expectedRevision: 0 }));
    await expect(absent).rejects.toBeInstanceOf(WrongExpectedRevision);
  });
});

describe('a record that is loaded', () => {
  it('is folded from its events, those of older versions brought to the newest form', async () => {
    const store = new MemoryEventStore();
    const old = sampleEvents({ types: ['TicketOpened'] }).map((event) => ({ ...event, data: { title: 'old form' } }));
    await store.append('cilegon.ticket-1', 'noStream', old);
    const record = await loadRecord(store, ticket, 'cilegon.ticket-1');
    expect(record).toMatchObject({ revision: 0, state: { entity: { text: 'old form' } }, events: [{ version: 2 }] });
  });

  it('up to a position is the record as it was', async () => {
    const { handle, store } = setup();
    const { stream, id, position } = await handle(openTicket());
    await handle(request('CloseTicket', { note: 'done' }, { id }));
    expect(await loadRecord(store, ticket, stream, position)).toMatchObject({
      revision: 0,
      state: { entity: { status: 'open' } },
    });
    expect(await loadRecord(store, ticket, stream)).toMatchObject({
      revision: 2,
      state: { entity: { status: 'closed' } },
    });
    expect(await loadRecord(store, ticket, stream, START)).toBeUndefined();
  });

  it('with an event of an unknown type or a newer version is not decided upon', async () => {
    const { handle, store } = setup();
    await store.append('cilegon.ticket-1', 'any', sampleEvents({ types: ['TicketRenamed'] }));
    await expect(handle(request('NoteTicket', { note: 'x' }, { id: '1' }))).rejects.toBeInstanceOf(UnreadableEvent);
    const newer = sampleEvents({ types: ['TicketOpened'] }).map((event) => ({ ...event, version: 3 }));
    await store.append('cilegon.ticket-2', 'any', newer);
    expect(await codeOf(handle(request('NoteTicket', { note: 'x' }, { id: '2' })))).toBe('FUTURE_EVENT_VERSION');
  });
});
