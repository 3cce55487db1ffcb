import { createHash } from 'node:crypto';
import { readStored, type StoredEntry, type StoredEvent, storedHash, storedText } from './stored-form';

const stored: StoredEvent = {
  id: '0198c0de-0000-5000-8000-000000000001',
  type: 'OperationPlanned',
  version: 2,
  stream: 'cilegon.operation-1',
  revision: 3,
  recordedAt: Date.UTC(2021, 5, 24, 3, 4, 5, 678),
  data: '{"location":"Merak – dermaga\\n2"}',
  meta: '{"occurredOn":"2021-06-24"}',
};
const entry: StoredEntry = { ...stored, position: 7, hash: storedHash(stored) };

describe('the stored form of an event', () => {
  it('is its lines in a fixed order, in UTF-8, without its position', () => {
    const text =
      '0198c0de-0000-5000-8000-000000000001\nOperationPlanned\n2\ncilegon.operation-1\n3\n2021-06-24T03:04:05.678Z\n' +
      '{"location":"Merak – dermaga\\n2"}\n{"occurredOn":"2021-06-24"}';
    expect(storedText(stored)).toBe(text);
    expect(storedHash(stored)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  it('has the same hash in a copied log, where positions may differ', () => {
    const copied = readStored({ ...entry, position: 99 });
    expect(copied).toMatchObject({ readable: true, event: { position: '0000000000000099', revision: 3 } });
  });

  it.each<[keyof StoredEvent, Partial<StoredEvent>]>([
    ['id', { id: '0198c0de-0000-5000-8000-000000000002' }],
    ['type', { type: 'OperationReported' }],
    ['version', { version: 1 }],
    ['stream', { stream: 'cilegon.operation-2' }],
    ['revision', { revision: 4 }],
    ['recordedAt', { recordedAt: stored.recordedAt + 1 }],
    ['data', { data: '{"location":"Merak"}' }],
    ['meta', { meta: '{"occurredOn":"2021-06-25"}' }],
  ])('that was changed in its %s is unreadable, named by its place', (_field, change) => {
    const read = readStored({ ...entry, ...change });
    expect(read).toMatchObject({ readable: false, position: '0000000000000007', error: { code: 'EVENT_DAMAGED' } });
  });

  it('with a time that is none is damaged, not an exception', () => {
    expect(readStored({ ...entry, recordedAt: Number.NaN })).toMatchObject({ readable: false });
  });

  it.each(['{"location":', '[1]', 'null', ''])('whose hash is right but whose payload is %j is undecodable', (data) => {
    const odd = { ...stored, data };
    const read = readStored({ ...odd, position: 7, hash: storedHash(odd) });
    expect(read).toMatchObject({ readable: false, error: { code: 'EVENT_UNDECODABLE' }, type: 'OperationPlanned' });
  });
});
