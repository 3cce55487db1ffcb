import { type Decider, fold } from './decider';
import type { DomainEvent, Evented } from './event';

type Added = DomainEvent<'Added', { by: number }>;
const counter: Pick<Decider<number, never, Added>, 'initialState' | 'evolve'> = {
  initialState: 1,
  evolve: (state, event) => state * 10 + event.data.by,
};
const meta = {
  occurredOn: '2021-03-02',
  zone: 'Asia/Jakarta',
  actor: 'officer-1',
  role: 'officer',
  section: 'inteldakim',
  office: 'cilegon',
  correlationId: 'c',
  causationId: 'c',
  commandId: 'c',
  requestDigest: 'd',
  source: 'test',
  recordedAt: '2021-03-02T04:05:06.789Z',
};
const added = (by: number): Evented<Added> => ({ type: 'Added', version: 1, data: { by }, meta });

describe('A fold', () => {
  it('of nothing is the initial state', () => {
    expect(fold(counter, [])).toBe(1);
  });

  it('takes the events in their order', () => {
    expect(fold(counter, [added(2), added(3)])).toBe(123);
  });

  it('goes on from where another ended', () => {
    expect(fold(counter, [added(3)], fold(counter, [added(2)]))).toBe(fold(counter, [added(2), added(3)]));
  });
});
