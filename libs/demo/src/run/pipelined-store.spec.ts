import { MemoryEventStore, type NewEvent } from '@jejak/event-store';
import { eventId, nameBasedId } from '@jejak/kernel';
import { PipelinedStore } from './pipelined-store';

const commandOf = (name: string): string => nameBasedId('test', name);

const event = (name: string): NewEvent => ({
  id: eventId(commandOf(name), 0),
  type: 'Noted',
  version: 1,
  data: { name },
  meta: {
    occurredOn: '2022-03-01',
    zone: 'Asia/Jakarta',
    actor: 'officer-1',
    role: 'officer',
    section: 'inteldakim',
    office: 'demo-cilegon',
    correlationId: commandOf(name),
    causationId: commandOf(name),
    commandId: commandOf(name),
    requestDigest: name,
    source: 'test',
  },
});

/** A log whose appends wait until it is told to go on. */
class SlowStore extends MemoryEventStore {
  #goOn: () => void = () => undefined;
  readonly #told = new Promise<void>((resolve) => {
    this.#goOn = resolve;
  });
  goOn(): void {
    this.#goOn();
  }
  override async append(...appended: Parameters<MemoryEventStore['append']>) {
    await this.#told;
    return super.append(...appended);
  }
}

const now = (): string => '2026-01-01T00:00:00.000Z';

describe('The store that does not wait for the disk', () => {
  it('shows what was appended before it is written, and once when it is', async () => {
    const log = new SlowStore();
    const store = new PipelinedStore(log, now);
    await store.append('a', 'noStream', [event('one')]);
    await store.append('a', 0, [event('two')]);
    expect(await log.readStream('a')).toEqual([]);
    expect((await store.readStream('a')).map(({ data }) => data)).toEqual([{ name: 'one' }, { name: 'two' }]);
    log.goOn();
    await store.flush();
    expect((await store.readStream('a')).map(({ revision }) => revision)).toEqual([0, 1]);
    expect(await store.readStream('a')).toEqual(await log.readStream('a'));
  });

  it('answers with the places that the log then gives', async () => {
    const store = new PipelinedStore(new MemoryEventStore(), now);
    const answers = [
      await store.append('a', 'noStream', [event('one')]),
      await store.append('b', 'noStream', [event('two')]),
    ];
    await store.flush();
    const written = [...(await store.readStream('a')), ...(await store.readStream('b'))];
    expect(answers.map(({ position }) => position)).toEqual(written.map(({ position }) => position));
  });

  it('fails with what the log refused, at the next append and at the end', async () => {
    const log = new MemoryEventStore();
    await log.append('a', 'noStream', [event('one')]);
    const store = new PipelinedStore(log, now);
    await store.append('a', 'noStream', [event('two')]);
    await expect(store.flush()).rejects.toMatchObject({ code: 'WRONG_EXPECTED_REVISION' });
    await expect(store.append('b', 'noStream', [event('three')])).rejects.toMatchObject({
      code: 'WRONG_EXPECTED_REVISION',
    });
  });
});
