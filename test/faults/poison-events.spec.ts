import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '@jejak/engine';
import { storedHash } from '@jejak/event-store';
import { openDatabase } from '@jejak/event-store/database';
import { eventId, nameBasedId, toPosition } from '@jejak/kernel';
import { correctOperation, transcription, useDataDirectory } from './data-directory';
import { cleanFold, standing } from './folding';

jest.setTimeout(60_000);

const query = { office: 'cilegon', kind: 'independent-operation' };

describe('an event that cannot be projected', () => {
  const { path, open } = useDataDirectory();

  /** Appends what no workflow of this program would write. */
  const append = async (engine: Engine, stream: string, type: string, data: object, version = 1): Promise<string> => {
    const commandId = nameBasedId('poison', `${stream}${type}${String(version)}`);
    const meta = {
      ...{ occurredOn: '2021-01-01', zone: 'Asia/Jakarta', actor: 'a', role: 'r', section: 's', office: 'cilegon' },
      ...{ correlationId: commandId, causationId: commandId, commandId, requestDigest: 'd', source: 'test' },
    };
    const { position } = await engine.store.append(stream, 'any', [
      { id: eventId(commandId, 0), type, version, data, meta },
    ]);
    return position;
  };

  /** Two operations, a poison event in a stream of its own, what follows it there, and an operation after it. */
  const around = async (poison: (engine: Engine) => Promise<string>): Promise<Engine> => {
    const engine = await open();
    await engine.handle(transcription('2021-06-01'));
    await poison(engine);
    const { position } = await engine.handle(transcription('2021-06-03'));
    await engine.waitFor(position);
    return engine;
  };

  it.each([
    ['its handler throws', 'OperationReported', {}, 1, 'APPLY_FAILED'],
    ['its type is unknown', 'OperationPostponed', { on: '2021-01-01' }, 1, 'UNKNOWN_EVENT_TYPE'],
    ['it was written by a newer program', 'OperationReported', {}, 99, 'FUTURE_EVENT_VERSION'],
    ['it stands in the stream of another kind', 'TallyRecorded', { on: '2021-01-01' }, 1, 'EVENT_OUT_OF_PLACE'],
  ])(
    'because %s is parked with its error, its stream waits, and the rest goes on',
    async (_why, type, data, version, code) => {
      const stream = 'cilegon.operation-poison';
      const engine = await around(async (opened) => {
        await append(opened, stream, type, data, version);
        return append(opened, stream, 'OperationWarrantNumbered', { number: 'W-1' });
      });
      const parked = await engine.read.listParked('cilegon');
      for (const projection of ['facts', 'registers']) {
        const rows = parked
          .filter((row) => row.projection === projection)
          .map(({ position, reason, code: why }) => [position, reason, why]);
        const behind = [toPosition(3), 'behind', 'BEHIND_PARKED_EVENT'];
        expect(rows).toEqual([[toPosition(2), 'poison', code], behind]);
      }
      expect((await engine.figures.facts(query)).total).toBe(2);
      const status = await engine.status();
      expect(status.projections.map(({ position, health }) => [position, health])).toEqual([
        [status.head.position, 'running'],
        [status.head.position, 'running'],
      ]);
      const { notes } = await engine.figures.counts('cilegon', 2021);
      expect(notes.map((note) => note.code)).toEqual(['PARKED_EVENTS']);
    },
  );

  it.each([
    ['damaged', false, 'EVENT_DAMAGED'],
    ['no JSON, though its hash is right', true, 'EVENT_UNDECODABLE'],
  ])(
    'because its bytes are %s is parked, and taken in order when they are right again, without moving the checkpoint',
    async (_what, rehash, code) => {
      const engine = await open();
      const { id, stream } = await engine.handle(transcription('2021-06-01'));
      await correctOperation(engine, id, '2021-07-01');
      await engine.handle(transcription('2021-06-03'));
      await engine.close();
      const log = openDatabase(join(path(), 'log.db'), { busyTimeoutMs: 1000 });
      const whole = log.prepare('SELECT data, hash FROM events WHERE position = 1').get() as {
        data: string;
        hash: Uint8Array;
      };
      const write = log.prepare('UPDATE events SET data = ?, hash = ? WHERE position = 1');
      write.run('not JSON', rehash ? hashOf(log, 'not JSON') : whole.hash);
      rmSync(join(path(), 'read'), { recursive: true });

      const again = await open();
      const { position } = (await again.status()).head;
      await again.waitFor(position);
      const parked = (await again.read.listParked()).filter(({ projection }) => projection === 'facts');
      expect(parked.map((row) => [row.position, row.code])).toEqual([
        [toPosition(1), code],
        [toPosition(2), 'BEHIND_PARKED_EVENT'],
        [toPosition(3), 'BEHIND_PARKED_EVENT'],
      ]);
      expect((await again.figures.facts(query)).total).toBe(1);

      write.run(whole.data, whole.hash);
      log.close();
      expect(await again.retryParked(stream)).toEqual({ applied: 3, remaining: 0 });
      expect((await again.status()).projections.map((projection) => projection.position)).toEqual([position, position]);
      expect((await again.figures.facts(query)).facts.map(({ period }) => period)).toEqual([
        '2021-06-03',
        '2021-07-01',
      ]);
      await again.close();
      expect(standing(path())).toEqual(cleanFold(path(), [position, position]));
    },
  );
});

/** What the log would have stored beside these bytes. */
const hashOf = (log: ReturnType<typeof openDatabase>, data: string): Uint8Array => {
  const row = log
    .prepare(
      `SELECT e.id, t.name AS type, e.version, s.name AS stream, e.revision, e.recorded_at AS recordedAt, e.meta
       FROM events e JOIN types t ON t.id = e.type_id JOIN streams s ON s.id = e.stream_id WHERE e.position = 1`,
    )
    .get() as {
    id: Uint8Array;
    type: string;
    version: number;
    stream: string;
    revision: number;
    recordedAt: number;
    meta: string;
  };
  const hex = Buffer.from(row.id).toString('hex');
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  return Buffer.from(storedHash({ ...row, id, data }), 'hex');
};
