import { START, toPosition } from '@jejak/kernel';
import { AppendRefused, WrongExpectedRevision } from '../errors';
import type { EventStore, ExpectedRevision, NewEvent } from '../port';
import { APPEND_LIMITS } from '../append-request';
import { errorOf, sampleEvents, wholeLog } from './sample-events';

const STREAM = 'cilegon.operation-1';
const THREE = ['OperationPlanned', 'OperationWarrantIssued', 'OperationCarriedOut'] as const;

/** What an append does, and what a refused one leaves: nothing. */
export const describeAppending = (store: () => EventStore): void => {
  describe('appending', () => {
    it('stores the events as they were given, with stream, ascending revisions from 0, positions and one recorded time', async () => {
      const events = sampleEvents({ types: THREE });
      const result = await store().append(STREAM, 'noStream', events);
      expect(result).toMatchObject({ revision: 2, position: toPosition(3), duplicate: false });
      const read = await store().readStream(STREAM);
      expect(read).toEqual(
        events.map((event, index) => ({
          ...event,
          stream: STREAM,
          revision: index,
          position: toPosition(index + 1),
          meta: { ...event.meta, recordedAt: result.recordedAt },
        })),
      );
    });

    it('counts revisions within a stream and positions through the log', async () => {
      await store().append(STREAM, 'noStream', sampleEvents());
      await store().append('cilegon.operation-2', 'noStream', sampleEvents({ types: THREE }));
      const third = await store().append(STREAM, 0, sampleEvents());
      expect(third).toMatchObject({ revision: 1, position: toPosition(5) });
    });

    it('never lets recorded times run backwards', async () => {
      for (let index = 0; index < 20; index++) await store().append(STREAM, 'any', sampleEvents());
      const times = (await wholeLog(store())).map(({ meta }) => meta.recordedAt);
      expect(times).toEqual([...times].sort());
    });
  });

  describe('the expected revision', () => {
    const cases: readonly [ExpectedRevision, boolean, boolean][] = [
      ['noStream', true, false],
      ['streamExists', false, true],
      ['any', true, true],
      [0, false, false],
      [1, false, true],
      [2, false, false],
    ];
    it.each(cases)(
      '%s is accepted on a new stream: %s, on a stream at revision 1: %s',
      async (expected, onNew, onExisting) => {
        const accepted = async (stream: string): Promise<boolean> => {
          const error = await errorOf(store().append(stream, expected, sampleEvents()));
          if (error !== undefined) expect(error).toBeInstanceOf(WrongExpectedRevision);
          return error === undefined;
        };
        expect(await accepted('cilegon.operation-new')).toBe(onNew);
        await store().append(STREAM, 'noStream', sampleEvents({ types: THREE.slice(0, 2) }));
        expect(await accepted(STREAM)).toBe(onExisting);
      },
    );

    it('is refused with where the stream really is', async () => {
      expect(await errorOf(store().append(STREAM, 4, sampleEvents()))).toMatchObject({ expected: 4, actual: null });
      await store().append(STREAM, 'noStream', sampleEvents({ types: THREE }));
      expect(await errorOf(store().append(STREAM, 'noStream', sampleEvents()))).toMatchObject({ actual: 2 });
    });
  });

  describe('a refused append', () => {
    it('leaves no trace: the right revision is accepted after it, and no position is lost', async () => {
      await store().append(STREAM, 'noStream', sampleEvents());
      for (const expected of ['noStream', 1, 7] as const) {
        expect(await errorOf(store().append(STREAM, expected, sampleEvents({ types: THREE })))).toBeInstanceOf(
          WrongExpectedRevision,
        );
      }
      expect(await store().head()).toMatchObject({ position: toPosition(1) });
      expect(await store().append(STREAM, 0, sampleEvents())).toMatchObject({ revision: 1, position: toPosition(2) });
    });

    it('does not create the stream', async () => {
      await errorOf(store().append(STREAM, 'streamExists', sampleEvents()));
      expect(await store().readStream(STREAM)).toEqual([]);
      expect(await store().append(STREAM, 'noStream', sampleEvents())).toMatchObject({
        revision: 0,
        position: toPosition(1),
      });
    });

    it('does not use up its command id', async () => {
      const events = sampleEvents();
      await errorOf(store().append(STREAM, 3, events));
      expect(await store().append(STREAM, 'noStream', events)).toMatchObject({ duplicate: false, revision: 0 });
    });
  });

  describe('limits are refused by name before anything is written', () => {
    const [event] = sampleEvents();
    const withFirst = (change: Partial<NewEvent>): readonly NewEvent[] =>
      sampleEvents().map((sample) => ({ ...sample, ...change }));
    const self: Record<string, unknown> = {};
    self['self'] = self;
    const other = sampleEvents();
    const cases: readonly [string, string, string, readonly NewEvent[]][] = [
      ['no event', 'APPEND_SIZE', STREAM, []],
      [
        '1001 events',
        'APPEND_SIZE',
        STREAM,
        sampleEvents({ types: Array<string>(APPEND_LIMITS.events + 1).fill('Noted') }),
      ],
      [
        'an event above 256 KiB',
        'EVENT_TOO_LARGE',
        STREAM,
        withFirst({ data: { text: 'é'.repeat(APPEND_LIMITS.eventBytes / 2) } }),
      ],
      ['a stream name above 255 bytes', 'NAME_INVALID', `cilegon.operation-${'é'.repeat(130)}`, sampleEvents()],
      ['an empty stream name', 'NAME_INVALID', '', sampleEvents()],
      ['a line break in a stream name', 'NAME_INVALID', 'cilegon.operation-1\n', sampleEvents()],
      ['a line break in a type', 'NAME_INVALID', STREAM, withFirst({ type: 'Operation\nPlanned' })],
      ['an event id that is no UUID', 'EVENT_ID_INVALID', STREAM, withFirst({ id: 'first' })],
      ['a version below 1', 'EVENT_VERSION_INVALID', STREAM, withFirst({ version: 0 })],
      ['data without a JSON form', 'EVENT_NOT_JSON', STREAM, withFirst({ data: self })],
      ['data that is a list', 'EVENT_NOT_JSON', STREAM, withFirst({ data: [1] })],
      ['the same event twice', 'EVENT_ID_REPEATED', STREAM, event === undefined ? [] : [event, event]],
      ['events of two commands', 'NOT_ONE_COMMAND', STREAM, [...sampleEvents(), ...other]],
    ];
    it.each(cases)('%s: %s', async (_what, code, stream, events) => {
      const error = await errorOf(store().append(stream, 'any', events));
      expect(error).toBeInstanceOf(AppendRefused);
      expect(error).toMatchObject({ code });
      expect(await store().head()).toEqual({ position: START, recordedAt: null });
    });

    it('1000 events and an event of just 256 KiB are accepted', async () => {
      await store().append(STREAM, 'any', sampleEvents({ types: Array<string>(APPEND_LIMITS.events).fill('Noted') }));
      const [sample] = sampleEvents();
      if (sample === undefined) throw new Error('no sample');
      const room = APPEND_LIMITS.eventBytes - JSON.stringify(sample.meta).length - '{"text":""}'.length;
      const result = await store().append(STREAM, 'any', [{ ...sample, data: { text: 'x'.repeat(room) } }]);
      expect(result.position).toBe(toPosition(1001));
    });
  });
};
