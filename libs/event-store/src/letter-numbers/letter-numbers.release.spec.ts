import { Refusal } from '@jejak/kernel';
import { eventsOf, failing, holdersOf, onMemos, refusalOf, setup } from '../../test/memo-office';
import { CommandIdReused, LogFailed, WrongExpectedRevision } from '../errors';
import { MemoryEventStore } from '../memory/memory-event-store';

const HOUR = 60 * 60 * 1000;

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
