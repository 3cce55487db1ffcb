import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Instant, Refusal } from '@jejak/kernel';
import { letterNumberStream, letterNumberWorkflow, type LetterReservation } from '@jejak/records';
import { memo } from '../../test/memo-workflow';
import { createCommandHandler } from '../command-handler';
import type { CommandRequest } from '../command-request';
import { CommandIdReused, LogFailed, WrongExpectedRevision } from '../errors';
import { loadRecord } from '../load-record';
import { MemoryEventStore } from '../memory/memory-event-store';
import type { EventStore } from '../port';
import { openSqliteEventStore } from '../sqlite/sqlite-event-store';

const HOUR = 60 * 60 * 1000;
const ON = '2021-03-02';

const setup = (store: EventStore = new MemoryEventStore(), later = 0) => {
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
const holdersOf = async (store: EventStore, number: string, office = 'cilegon'): Promise<readonly string[]> => {
  const stream = letterNumberStream(office, { number, on: ON });
  const record = await loadRecord(store, letterNumberWorkflow, stream);
  const { holders } = (record?.state.entity ?? letterNumberWorkflow.initialState) as LetterReservation;
  return holders.map((holder) => holder.record);
};
const eventsOf = async (store: EventStore, number: string): Promise<readonly string[]> =>
  (await store.readStream(letterNumberStream('cilegon', { number, on: ON }))).map(({ type }) => type);

const refusalOf = async (promise: Promise<unknown>): Promise<Refusal> => {
  const error: unknown = await promise.then(
    () => new Error('It was accepted, but a refusal was expected'),
    (reason: unknown) => reason,
  );
  if (error instanceof Refusal) return error;
  throw error;
};

/** A store whose appends to memos can be made to fail, as if the process died or another writer came first. */
const failing = (store: EventStore, fail: (stream: string) => Error | undefined): EventStore => ({
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
const onMemos =
  (error: () => Error) =>
  (stream: string): Error | undefined =>
    stream.includes('.memo-') ? error() : undefined;

describe('A letter number', () => {
  it('is taken before the events of the command that bears it, by the same officer for the same cause', async () => {
    const { store, write } = setup();
    const { stream } = await write({ number: 'W.10/12' }, { commandId: '0198c0de-7000-7000-8000-000000000001' });
    const { entries } = await store.readAll({ after: '0'.repeat(16), limit: 10 });
    const events = entries.flatMap((entry) => (entry.readable ? [entry.event] : []));
    expect(events.map(({ type }) => type)).toEqual(['LetterNumberReserved', 'MemoWritten']);
    expect(events[0]).toMatchObject({
      stream: letterNumberStream('cilegon', { number: 'W.10/12', on: ON }),
      data: { number: 'W.10/12', on: ON, purpose: 'memo', record: stream },
      meta: {
        occurredOn: ON,
        actor: 'officer-1',
        causationId: '0198c0de-7000-7000-8000-000000000001',
        correlationId: events[1]?.meta.correlationId,
      },
    });
  });

  it('of another record is refused, with the name of the record that has it', async () => {
    const { store, write } = setup();
    const { stream } = await write({ number: 'W.10/12' });
    const before = await store.head();
    const refusal = await refusalOf(write({ number: 'W.10/12' }));
    expect(refusal).toMatchObject({ code: 'LETTER_NUMBER_TAKEN', field: 'number', allowed: ['≠ W.10/12'] });
    expect(refusal.message).toContain(stream);
    expect(refusal.sentence).toContain(stream);
    expect(await store.head()).toEqual(before);
  });

  it.each(['w.10/12', ' W. 10 / 12', 'W.10/12\t', 'Ｗ.10/12'])(
    'is the same in other letters and spaces: %j',
    async (same) => {
      const { write } = setup();
      await write({ number: 'W.10/12' });
      expect((await refusalOf(write({ number: same }))).code).toBe('LETTER_NUMBER_TAKEN');
    },
  );

  it('begins anew each year, and in each office', async () => {
    const { store, write } = setup();
    await write({ number: '1' });
    await write({ number: '1', on: '2022-01-03' });
    await write({ number: '1' }, { office: 'serang' });
    expect(await holdersOf(store, '1', 'serang')).toHaveLength(1);
  });

  it('of one paper that several records speak of is borne by all of them', async () => {
    const { store, write } = setup();
    const many = await Promise.all(Array.from({ length: 16 }, () => write({ number: '7', paper: 'order of 2 March' })));
    expect([...(await holdersOf(store, '7'))].sort()).toEqual(many.map(({ stream }) => stream).sort());
    expect((await refusalOf(write({ number: '7', paper: 'order of 3 March' }))).code).toBe('LETTER_NUMBER_TAKEN');
  });

  it('is not that of two letters of one record', async () => {
    const { store, write } = setup();
    const refusal = await refusalOf(write({ number: '7', reply: '7' }));
    expect(refusal).toMatchObject({ code: 'LETTER_NUMBER_TAKEN', field: 'number' });
    expect(await holdersOf(store, '7')).toEqual([]);
    await write({ number: '7', reply: '8' });
    expect(await holdersOf(store, '8')).toHaveLength(1);
  });

  it('that comes to a record later is taken then', async () => {
    const { store, send, write } = setup();
    const { id, stream } = await write({});
    await send('NumberMemo', { number: '7' }, { id });
    expect(await holdersOf(store, '7')).toEqual([stream]);
    expect((await refusalOf(write({ reply: '7' }))).field).toBe('reply');
  });
});

describe('Sixteen that take one number at once', () => {
  it('are one that has it and fifteen that are told who', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'jejak-letters-'));
    const store = await openSqliteEventStore({ file: join(directory, 'log.db') });
    try {
      const { write } = setup(store);
      const outcomes = await Promise.allSettled(Array.from({ length: 16 }, () => write({ number: '7' })));
      const won = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.stream] : []));
      expect(won).toHaveLength(1);
      expect(await holdersOf(store, '7')).toEqual(won);
      for (const outcome of outcomes)
        if (outcome.status === 'rejected')
          expect(outcome.reason).toMatchObject({
            code: 'LETTER_NUMBER_TAKEN',
            message: expect.stringContaining(won[0] ?? '?'),
          });
      expect(await eventsOf(store, '7')).toEqual(['LetterNumberReserved']);
    } finally {
      await store.close();
      await rm(directory, { recursive: true });
    }
  });

  it('for one record, by commands of which one can be carried out, leave it with the one that was', async () => {
    const { store, send, write } = setup();
    const { id, stream } = await write({});
    const numbers = await Promise.allSettled(
      Array.from({ length: 16 }, (_, index) => send('NumberMemo', { number: String(index % 2) }, { id })),
    );
    expect(numbers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { number = '' } = (await loadRecord(store, memo, stream))?.state.entity as { number?: string };
    expect(await holdersOf(store, number)).toEqual([stream]);
    expect(await holdersOf(store, number === '0' ? '1' : '0')).toEqual([]);
  });
});

describe('A command that is refused after its number was taken', () => {
  it.each([
    ['by a lost race', () => new WrongExpectedRevision('cilegon.memo-x', 'noStream', 0)],
    ['as another request with its key', () => new CommandIdReused('x')],
    ['by a rule', () => new Refusal({ code: 'NO', en: 'no', id: 'Tidak.' })],
  ])('%s gives it back, so that it can be taken again', async (_title, error) => {
    const log = new MemoryEventStore();
    const { write } = setup(failing(log, onMemos(error)));
    await expect(write({ number: '7', reply: '8' })).rejects.toThrow(error().message);
    expect(await holdersOf(log, '7')).toEqual([]);
    expect(await eventsOf(log, '7')).toEqual(['LetterNumberReserved', 'LetterNumberReleased']);
    expect(await eventsOf(log, '8')).toEqual(['LetterNumberReserved', 'LetterNumberReleased']);
    const { stream } = await setup(log).write({ number: '7' });
    expect(await holdersOf(log, '7')).toEqual([stream]);
  });

  it('because its second number is taken gives the first back', async () => {
    const { store, write } = setup();
    await write({ number: '8' });
    await refusalOf(write({ number: '7', reply: '8' }));
    expect(await holdersOf(store, '7')).toEqual([]);
  });

  it('keeps its number for a retry where it is not known whether it is in the log', async () => {
    const log = new MemoryEventStore();
    const commandId = crypto.randomUUID();
    const { write } = setup(
      failing(
        log,
        onMemos(() => new LogFailed('disk')),
      ),
    );
    await expect(write({ number: '7' }, { commandId })).rejects.toBeInstanceOf(LogFailed);
    expect(await eventsOf(log, '7')).toEqual(['LetterNumberReserved']);
  });
});

describe('A crash between the number and the command', () => {
  const crashed = async (commandId: string) => {
    const log = new MemoryEventStore();
    let isDead = false;
    // Dead is dead: nothing is given back either.
    const dying = failing(log, (stream) => {
      isDead ||= stream.includes('.memo-');
      return isDead ? new Error('the process died') : undefined;
    });
    await expect(setup(dying).write({ number: '7' }, { commandId })).rejects.toThrow('died');
    return log;
  };

  it('leaves the number with the record, and a retry of the command uses it', async () => {
    const commandId = crypto.randomUUID();
    const log = await crashed(commandId);
    expect(await eventsOf(log, '7')).toEqual(['LetterNumberReserved']);
    const { write } = setup(log);
    expect((await refusalOf(write({ number: '7' }))).code).toBe('LETTER_NUMBER_TAKEN');
    const { stream } = await write({ number: '7' }, { commandId });
    expect(await holdersOf(log, '7')).toEqual([stream]);
    expect(await eventsOf(log, '7')).toEqual(['LetterNumberReserved']);
  });

  it('without a retry leaves the number free after an hour, and the retry that comes too late is refused', async () => {
    const commandId = crypto.randomUUID();
    const log = await crashed(commandId);
    expect((await refusalOf(setup(log, HOUR - 60_000).write({ number: '7' }))).code).toBe('LETTER_NUMBER_TAKEN');
    const { stream } = await setup(log, HOUR + 60_000).write({ number: '7' });
    expect(await holdersOf(log, '7')).toEqual([stream]);
    expect((await refusalOf(setup(log).write({ number: '7' }, { commandId }))).message).toContain(stream);
  });
});

describe('A record that stands no more as it did', () => {
  const second = { actor: 'officer-2' };
  const reason = 'salah ketik';

  it('keeps its number when it is voided: a number once used on paper stays used', async () => {
    const { store, send, write } = setup();
    const { id, stream } = await write({ number: '7' });
    await send('RequestVoid', { reason }, { id });
    await send('ApproveVoid', {}, { id, ...second });
    expect(await holdersOf(store, '7')).toEqual([stream]);
    expect((await refusalOf(setup(store, 2 * HOUR).write({ number: '7' }))).message).toContain(stream);
  });

  it('gives up a number that a correction takes off it, and has the new one from the approval on', async () => {
    const { store, send, write } = setup();
    const { id, stream } = await write({ number: '7' });
    await send('RequestCorrection', { changes: { number: '17' }, reason }, { id });
    expect([await holdersOf(store, '7'), await holdersOf(store, '17')]).toEqual([[stream], []]);
    await send('ApproveCorrection', {}, { id, ...second });
    expect([await holdersOf(store, '7'), await holdersOf(store, '17')]).toEqual([[], [stream]]);
    await write({ number: '7' });
  });

  it('is not corrected to a number that another record has', async () => {
    const { send, write } = setup();
    await write({ number: '17' });
    const { id } = await write({ number: '7' });
    await send('RequestCorrection', { changes: { number: '17' }, reason }, { id });
    const refusal = await refusalOf(send('ApproveCorrection', {}, { id, ...second }));
    expect(refusal).toMatchObject({ code: 'LETTER_NUMBER_TAKEN', field: 'changes.number' });
  });

  it('gives up its number when its author withdraws it, so that the act can be entered anew', async () => {
    const { store, send, write } = setup();
    const { id } = await write({ number: '7' });
    await send('Withdraw', { reason }, { id });
    const { stream } = await write({ number: '7' });
    expect(await holdersOf(store, '7')).toEqual([stream]);
  });

  it('gives its number up even if the process died before it could say so', async () => {
    const log = new MemoryEventStore();
    const { id } = await setup(log).write({ number: '7' });
    const letters = failing(log, (stream) => (stream.includes('letterNumber') ? new LogFailed('disk') : undefined));
    await setup(letters).send('Withdraw', { reason }, { id });
    expect(await holdersOf(log, '7')).toHaveLength(1);
    const { stream } = await setup(log).write({ number: '7' });
    expect(await holdersOf(log, '7')).toEqual([stream]);
    expect(await eventsOf(log, '7')).toEqual(['LetterNumberReserved', 'LetterNumberReleased', 'LetterNumberReserved']);
  });
});
