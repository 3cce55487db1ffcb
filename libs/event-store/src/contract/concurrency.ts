import { START, toPosition } from '@jejak/kernel';
import { CommandIdReused, WrongExpectedRevision } from '../errors';
import type { EventStore } from '../port';
import { errorOf, newCommandId, sampleEvents, wholeLog } from './sample-events';

const STREAM = 'cilegon.operation-1';

/** Many writers, and one command sent more than once. */
export const describeConcurrency = (store: () => EventStore): void => {
  describe('writers at the same expected revision', () => {
    it.each([2, 16, 64])('of %i exactly one wins at each revision, and the others leave no trace', async (writers) => {
      const rounds = 5;
      for (let revision = 0; revision < rounds; revision++) {
        const expected = revision === 0 ? 'noStream' : revision - 1;
        const attempts = Array.from({ length: writers }, () =>
          errorOf(store().append(STREAM, expected, sampleEvents())),
        );
        const errors = await Promise.all(attempts);
        expect(errors.filter((error) => error === undefined)).toHaveLength(1);
        expect(errors.filter((error) => error instanceof WrongExpectedRevision)).toHaveLength(writers - 1);
      }
      const log = await wholeLog(store());
      expect(log.map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4]);
      expect(log.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5].map(toPosition));
    });
  });

  describe('appends that are written together', () => {
    it('are acknowledged or refused each on its own', async () => {
      await store().append(STREAM, 'noStream', sampleEvents());
      const used = sampleEvents();
      await store().append('cilegon.operation-2', 'noStream', used);
      const appends = Array.from({ length: 40 }, (_, index) => {
        const stream = `cilegon.survey-${String(index)}`;
        switch (index % 4) {
          case 0:
            return store().append(stream, 'streamExists', sampleEvents({ types: ['A', 'B'] }));
          case 1:
            return store().append(stream, 'noStream', used);
          default:
            return store().append(stream, 'noStream', sampleEvents({ types: ['A', 'B'] }));
        }
      });
      const errors = await Promise.all(appends.map(errorOf));
      errors.forEach((error, index) => {
        const expected = [WrongExpectedRevision, CommandIdReused][index % 4];
        if (expected === undefined) expect(error).toBeUndefined();
        else expect(error).toBeInstanceOf(expected);
      });
      const log = await wholeLog(store());
      expect(log).toHaveLength(2 + 20 * 2);
      expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => toPosition(index + 1)));
    });
  });

  describe('a command that is sent again', () => {
    const types = ['OperationPlanned', 'OperationWarrantIssued'];

    it('is answered with its first outcome, whatever revision it expects, and nothing is written', async () => {
      const commandId = newCommandId();
      const first = await store().append(STREAM, 'noStream', sampleEvents({ commandId, types }));
      await store().append(STREAM, 1, sampleEvents());
      for (const expected of ['noStream', 'any', 0, 2, 9] as const) {
        const again = await store().append(STREAM, expected, sampleEvents({ commandId, types }));
        expect(again).toEqual({ ...first, duplicate: true });
      }
      expect(await store().head()).toMatchObject({ position: toPosition(3) });
    });

    it('is compared by its request, not by what its events say', async () => {
      const commandId = newCommandId();
      const events = sampleEvents({ commandId });
      await store().append(STREAM, 'noStream', events);
      const resealed = events.map((event) => ({ ...event, data: { sealed: 'another ciphertext' } }));
      expect(await store().append(STREAM, 'noStream', resealed)).toMatchObject({ duplicate: true });
    });

    const commandId = newCommandId();
    it.each([
      ['another request digest', STREAM, sampleEvents({ commandId, types, digest: 'second request' })],
      ['another stream', 'cilegon.operation-2', sampleEvents({ commandId, types })],
      ['another event type', STREAM, sampleEvents({ commandId, types: ['OperationPlanned', 'OperationCancelled'] })],
      ['fewer events', STREAM, sampleEvents({ commandId, types: types.slice(0, 1) })],
      ['more events', STREAM, sampleEvents({ commandId, types: [...types, 'OperationReported'] })],
    ])('with %s is refused', async (_what, stream, events) => {
      await store().append(STREAM, 'noStream', sampleEvents({ commandId, types }));
      await store().append(STREAM, 'any', sampleEvents());
      const error = await errorOf(store().append(stream, 'any', events));
      expect(error).toBeInstanceOf(CommandIdReused);
      expect(error).toMatchObject({ commandId });
      expect(await store().head()).toMatchObject({ position: toPosition(3) });
    });

    it('by many at once is written once, and all get the same answer', async () => {
      const events = sampleEvents({ types });
      const results = await Promise.all(Array.from({ length: 16 }, () => store().append(STREAM, 'noStream', events)));
      expect(results.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
      expect(
        new Set(results.map(({ position, revision, recordedAt }) => `${position} ${String(revision)} ${recordedAt}`))
          .size,
      ).toBe(1);
      expect((await store().readAll({ after: START, limit: 10 })).entries).toHaveLength(2);
    });
  });
};
