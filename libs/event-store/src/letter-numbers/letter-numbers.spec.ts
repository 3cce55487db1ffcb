import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { letterNumberStream } from '@jejak/records';
import { eventsOf, holdersOf, ON, refusalOf, setup } from '../../test/memo-office';
import { memo } from '../../test/memo-workflow';
import { loadRecord } from '../load-record';
import { openSqliteEventStore } from '../sqlite/sqlite-event-store';

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

  it.each(['w.10/12', ' W. 10 / 12', 'W.10/12\t', 'Ｗ.10/12', 'W.10\u200b/12'])(
    'is the same in other letters and spaces: %j',
    async (same) => {
      const { write } = setup();
      await write({ number: 'W.10/12' });
      expect((await refusalOf(write({ number: same }))).code).toBe('LETTER_NUMBER_TAKEN');
    },
  );

  it('may be any text, also one that is damaged', async () => {
    const { store, write } = setup();
    const { stream } = await write({ number: '\ud800' });
    expect(await holdersOf(store, '\ud800')).toEqual([stream]);
  });

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
