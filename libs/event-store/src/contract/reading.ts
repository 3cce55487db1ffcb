import { START, toPosition } from '@jejak/kernel';
import type { EventFilter, EventStore } from '../port';
import { eventsOf, sampleEvents, wholeLog } from './sample-events';

const STREAM = 'cilegon.operation-1';

/** Streams, pages, filters, and the log as it was. */
export const describeReading = (store: () => EventStore): void => {
  const append = (stream: string, ...types: readonly string[]) =>
    store().append(stream, 'any', sampleEvents({ types }));
  const positions = async (filter: EventFilter, after = START): Promise<readonly string[]> =>
    eventsOf((await store().readAll({ after, limit: 100, filter })).entries).map(({ position }) => position);

  describe('reading a stream', () => {
    it('gives its events alone, from a revision, up to a position, as many as asked', async () => {
      await append(STREAM, 'A', 'B');
      await append('cilegon.operation-11', 'X');
      await append(STREAM, 'C', 'D');
      const types = async (options: Parameters<EventStore['readStream']>[1]): Promise<string> =>
        (await store().readStream(STREAM, options)).map(({ type }) => type).join('');
      expect(await types({})).toBe('ABCD');
      expect(await types({ fromRevision: 1 })).toBe('BCD');
      expect(await types({ upTo: toPosition(4) })).toBe('ABC');
      expect(await types({ upTo: toPosition(3), fromRevision: 1 })).toBe('B');
      expect(await types({ limit: 2 })).toBe('AB');
      expect(await types({ fromRevision: 4 })).toBe('');
    });

    it('that is not there gives nothing', async () => {
      expect(await store().readStream(STREAM)).toEqual([]);
    });
  });

  describe('reading the log', () => {
    it('that is empty gives an empty page at its end', async () => {
      expect(await store().readAll({ after: START, limit: 10 })).toEqual({
        entries: [],
        scannedTo: START,
        atEnd: true,
      });
    });

    it('gives pages in order of position, each event once', async () => {
      for (let index = 0; index < 7; index++) await append(`cilegon.operation-${String(index)}`, 'A', 'B', 'C');
      const seen: string[] = [];
      let after = START;
      for (let atEnd = false; !atEnd;) {
        const page = await store().readAll({ after, limit: 4 });
        seen.push(...eventsOf(page.entries).map(({ position }) => position));
        expect(page.scannedTo).toBe(seen.at(-1));
        ({ scannedTo: after, atEnd } = page);
      }
      expect(seen).toEqual(Array.from({ length: 21 }, (_, index) => toPosition(index + 1)));
    });

    it('says that it is at its end when a page is full and nothing lies beyond', async () => {
      await append(STREAM, 'A', 'B');
      expect(await store().readAll({ after: START, limit: 2 })).toMatchObject({
        scannedTo: toPosition(2),
        atEnd: true,
      });
      expect(await store().readAll({ after: START, limit: 1 })).toMatchObject({
        scannedTo: toPosition(1),
        atEnd: false,
      });
    });

    it('up to a position leaves out what came later, and says that this is the end', async () => {
      await append(STREAM, 'A', 'B', 'C', 'D');
      const page = await store().readAll({ after: toPosition(1), limit: 10, upTo: toPosition(3) });
      expect(eventsOf(page.entries).map(({ type }) => type)).toEqual(['B', 'C']);
      expect(page).toMatchObject({ scannedTo: toPosition(3), atEnd: true });
    });

    it('from its end on stays where it is', async () => {
      await append(STREAM, 'A');
      const page = await store().readAll({ after: toPosition(1), limit: 10 });
      expect(page).toEqual({ entries: [], scannedTo: toPosition(1), atEnd: true });
    });
  });

  describe('filters', () => {
    beforeEach(async () => {
      await append('cilegon.operation-1', 'OperationPlanned', 'OperationReported');
      await append('cilegon.operationOrder-1', 'OperationPlanned');
      await append('serang.operation-1', 'OperationPlanned');
      await append('cilegon.survey-1', 'SurveyRecorded');
      await append('cilegon.operation-2', 'OperationPlanned');
    });

    it.each<[string, EventFilter, readonly number[]]>([
      ['by types', { types: ['OperationReported', 'SurveyRecorded'] }, [2, 5]],
      ['by no type at all', { types: [] }, []],
      ['by the prefix of an office', { streamPrefixes: ['serang.'] }, [4]],
      ['by the prefix of an entity', { streamPrefixes: ['cilegon.operation-'] }, [1, 2, 6]],
      ['by several prefixes', { streamPrefixes: ['cilegon.survey-', 'serang.operation-'] }, [4, 5]],
      ['by no prefix at all', { streamPrefixes: [] }, []],
      ['by both', { types: ['OperationPlanned'], streamPrefixes: ['cilegon.operation-'] }, [1, 6]],
    ])('%s let through what matches, in order', async (_what, filter, expected) => {
      expect(await positions(filter)).toEqual(expected.map(toPosition));
    });

    it('move `scannedTo` over what they left out', async () => {
      const page = await store().readAll({ after: START, limit: 10, filter: { types: ['SurveyRecorded'] } });
      expect(page).toMatchObject({ scannedTo: toPosition(6), atEnd: true });
      const none = await store().readAll({ after: START, limit: 10, filter: { types: ['Unheard'] } });
      expect(none).toEqual({ entries: [], scannedTo: toPosition(6), atEnd: true });
    });

    it('skip nothing when a page is full', async () => {
      const filter = { types: ['OperationPlanned'] };
      const first = await store().readAll({ after: START, limit: 2, filter });
      expect(first).toMatchObject({ scannedTo: toPosition(3), atEnd: false });
      expect(await positions(filter, first.scannedTo)).toEqual([toPosition(4), toPosition(6)]);
    });
  });

  describe('the log as it was', () => {
    it('has its head at START and no time when empty, then at its last event', async () => {
      expect(await store().head()).toEqual({ position: START, recordedAt: null });
      const { position, recordedAt } = await append(STREAM, 'A', 'B');
      expect(await store().head()).toEqual({ position, recordedAt });
    });

    it('at an instant is the longest prefix recorded at or before it, ties included', async () => {
      for (let index = 0; index < 12; index++) {
        await append(STREAM, 'A', 'B', 'C');
        if (index % 3 === 2) await new Promise((resolve) => setTimeout(resolve, 3));
      }
      const log = await wholeLog(store());
      const instants = new Set(log.map(({ meta }) => meta.recordedAt));
      expect(instants.size).toBeGreaterThan(1);
      for (const instant of instants) {
        const expected = log.findLast(({ meta }) => meta.recordedAt <= instant)?.position;
        expect(await store().positionAt(instant)).toBe(expected);
      }
      expect(await store().positionAt('1970-01-01T00:00:00.000Z')).toBe(START);
      expect(await store().positionAt('2199-12-31T00:00:00.000Z')).toBe(log.at(-1)?.position);
    });

    it('counts the events after one position up to and including another', async () => {
      await append(STREAM, 'A', 'B', 'C', 'D');
      expect(await store().count(START, toPosition(4))).toBe(4);
      expect(await store().count(toPosition(1), toPosition(3))).toBe(2);
      expect(await store().count(toPosition(3), toPosition(99))).toBe(1);
      expect(await store().count(toPosition(3), toPosition(1))).toBe(0);
    });
  });
};
