import { estimateOf } from './estimate';
import type { Rebuild } from './rebuild-data';

const run = (changes: Partial<Rebuild>): Rebuild => ({
  id: '01a20e4e-0000-7000-8000-000000000001',
  projection: 'facts',
  version: 2,
  asOf: null,
  phase: 'ready',
  done: 4000,
  total: 4000,
  rate: 500,
  etaSeconds: 0,
  parked: 0,
  startedAt: '2026-11-24T09:00:00.000Z',
  updatedAt: '2026-11-24T09:00:08.000Z',
  error: null,
  digest: null,
  servingDigest: null,
  differences: null,
  ...changes,
});

describe('The estimate before a rebuild', () => {
  it('counts every event of the log, and takes the rate of the newest run of the same projection', () => {
    const runs = [run({ projection: 'registers', rate: 9 }), run({ rate: 400, id: 'newest' }), run({ rate: 500 })];
    expect(estimateOf(runs, 'facts', '0000000000004000', undefined)).toEqual({
      events: 4000,
      seconds: 10,
      measuredIn: 'newest',
    });
  });

  it('ends at the position that was asked for, and never after the end of the log', () => {
    expect(estimateOf([], 'facts', '0000000000004000', '42').events).toBe(42);
    expect(estimateOf([], 'facts', '0000000000004000', '0000000000005000').events).toBe(4000);
  });

  it('names the whole log as the most for a moment, whose position only the server knows', () => {
    expect(estimateOf([], 'facts', '0000000000004000', '2021-12-31T16:59:59Z').events).toBe(4000);
  });

  it('claims no time where nothing was ever measured', () => {
    expect(estimateOf([run({ rate: null })], 'facts', '0000000000004000', undefined).seconds).toBeUndefined();
  });
});
