import { eventId, nameBasedId } from '@jejak/kernel';
import { DataDirectory, of } from './support/data-directory';

jest.setTimeout(30_000);

const MONTH = { section: 'inteldakim', month: '2021-03' };
const ID = 'inteldakim-2021-03';
const step = (type: string, data: object, actor: string) => of('period', type, data, { id: ID, actor });

describe('a period', () => {
  const data = new DataDirectory();
  afterAll(() => data.close());

  it('is not locked while an event of the office could not be read, and says which', async () => {
    const engine = await data.open();
    await engine.handle(step('CompletePeriod', MONTH, 'officer-1'));
    await engine.handle(step('ApprovePeriod', {}, 'head-1'));
    const commandId = nameBasedId('test', 'stranger');
    const office = { zone: 'Asia/Jakarta', office: 'cilegon', section: 's', actor: 'a', role: 'r', source: 'test' };
    const cause = { correlationId: commandId, causationId: commandId, commandId, requestDigest: 'd' };
    const meta = { ...office, ...cause, occurredOn: '2021-03-01' };
    const stranger = { id: eventId(commandId, 0), type: 'StrangerCame', version: 1, data: {}, meta };
    const { position } = await engine.store.append('cilegon.stranger-1', 'noStream', [stranger]);

    const lock = engine.handle(step('LockPeriod', {}, 'head-1'));
    await expect(lock).rejects.toMatchObject({ code: 'PARKED_EVENTS', message: expect.stringContaining(position) });
    expect((await engine.store.head()).position).toBe(position);
  });

  it('of another office is locked all the same, and a lock that was answered is answered again', async () => {
    const engine = await data.open();
    const serang = { office: 'serang', id: ID };
    await engine.handle(of('period', 'CompletePeriod', MONTH, { ...serang, actor: 'officer-1' }));
    await engine.handle(of('period', 'ApprovePeriod', {}, { ...serang, actor: 'head-1' }));
    const lock = of('period', 'LockPeriod', {}, { ...serang, actor: 'head-1' });
    expect(await engine.handle(lock)).toMatchObject({ status: 'locked', duplicate: false });
    expect(await engine.handle(lock)).toMatchObject({ status: 'locked', duplicate: true });
  });
});
