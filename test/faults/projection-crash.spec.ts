import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openEngine } from '@jejak/engine';
import { projectionFileName } from '@jejak/projections';
import { startChild } from './child';
import { correctOperation, transcription, useDataDirectory } from './data-directory';
import { cleanFold, projections, standing } from './folding';
import { randomFrom, SEED } from './random';

/** `JEJAK_FAULT_PROJECTION_KILLS=50` for the long run. */
const KILLS = Number(process.env['JEJAK_FAULT_PROJECTION_KILLS'] ?? 8);
const FEWEST_EVENTS = 50;

describe(`a crash between state and checkpoint (JEJAK_FAULT_SEED=${String(SEED)})`, () => {
  const { path } = useDataDirectory();

  it(
    `kill -9 of the process that projects, ${String(KILLS)} times at random moments: what stands is always a clean fold up to its checkpoint`,
    async () => {
      const random = randomFrom(SEED);
      for (let round = 0; round < KILLS; round++) {
        // Every other time the projections begin anew, so that the kill falls into the middle of a long fold.
        if (round % 2 === 1) rmSync(join(path(), 'read'), { recursive: true });
        const child = startChild('work-until-killed.cjs', path());
        await child.heard(round % 2 === 1 ? 'opened' : 'ok');
        await new Promise((resolve) => setTimeout(resolve, random() * 250));
        child.process.kill('SIGKILL');
        await child.ended;
        const held = standing(path());
        expect(held).toEqual(
          cleanFold(
            path(),
            held.map(({ position }) => position),
          ),
        );
        expect(held.map(({ parked }) => parked)).toEqual([0, 0]);
      }
      const end = standing(path(), true);
      expect(Number(end[0]?.position)).toBeGreaterThan(FEWEST_EVENTS);
      expect(end[0]?.position).toBe(end[1]?.position);
      expect(end).toEqual(
        cleanFold(
          path(),
          end.map(({ position }) => position),
          7,
        ),
      );
    },
    20_000 + KILLS * 10_000,
  );

  describe.each(projections.map(({ name, version }) => ({ name, version })))('$name', ({ name, version }) => {
    // before, after: an event is applied · between: state written, checkpoint not yet · written: both, not committed
    it.each([
      ['before', '7', '0'],
      ['after', '1', '0'],
      ['after', '10', '0'],
      ['after', '14', '10'],
      ['after', '20', '10'],
      ['between', '10', '0'],
      ['between', '20', '10'],
      ['written', '20', '10'],
      ['committed', '10', '10'],
      ['committed', '20', '20'],
    ])(
      'killed "%s" at position %s (batches of ten), it stands at %s and comes to the counters of a clean fold',
      async (moment, position, checkpoint) => {
        const engine = await openEngine({ dataDir: path() });
        for (let n = 1; n <= 9; n++) {
          const { id } = await engine.handle(transcription(`2021-0${String(n)}-01`));
          await correctOperation(engine, id, `2021-0${String(n)}-15`);
        }
        await engine.close();
        rmSync(join(path(), 'read'), { recursive: true });
        const again = await openEngine({ dataDir: path() });
        await again.close();
        const file = join(path(), 'read', projectionFileName({ name, version }));
        for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true });

        const child = startChild('die-in-batch.cjs', join(path(), 'log.db'), name, file, position, moment);
        await child.ended;
        expect(child.process.signalCode).toBe('SIGKILL');
        const index = projections.findIndex((projection) => projection.name === name);
        const held = standing(path());
        expect(Number(held[index]?.position)).toBe(Number(checkpoint));
        expect(held[index]).toEqual(
          cleanFold(
            path(),
            held.map((one) => one.position),
          )[index],
        );
        const end = standing(path(), true);
        expect(end[index]).toEqual(
          cleanFold(
            path(),
            end.map((one) => one.position),
          )[index],
        );
      },
      30_000,
    );
  });
});
