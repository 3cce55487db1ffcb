import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteLogReader } from '@jejak/event-store';
import { fromPosition, type Position, START } from '@jejak/kernel';
import { factsProjection, projectionFileName, ProjectionRunner, registersProjection } from '@jejak/projections';
import { eventTypeRegistry, workflows } from '@jejak/workflows';

export const projections = [factsProjection(workflows), registersProjection(workflows)];

/** What a projection holds: how far it is, a digest of its rows, and how many events it parked. */
export interface Folded {
  readonly position: Position;
  readonly digest: string;
  readonly parked: number;
}

/** What stands in the read database of a data directory, after it goes on to the end of the log if asked. */
export const standing = (dataDir: string, goOn = false): readonly Folded[] => {
  const reader = new SqliteLogReader(join(dataDir, 'log.db'));
  const folded = projections.map((projection) => {
    const runner = new ProjectionRunner({
      projection,
      file: join(dataDir, 'read', projectionFileName(projection)),
      registry: eventTypeRegistry,
      readPage: (after, limit) => reader.readPage({ after, limit }),
    });
    if (goOn) runner.catchUp();
    const held = { position: runner.position(), digest: runner.digest(), parked: runner.parked() };
    runner.close();
    return held;
  });
  reader.close();
  return folded;
};

/** A clean fold of the same log, each projection up to the position that it is compared at. */
export const cleanFold = (dataDir: string, upTo: readonly Position[], batchSize = 500): readonly Folded[] => {
  const directory = mkdtempSync(join(tmpdir(), 'jejak-clean-'));
  const reader = new SqliteLogReader(join(dataDir, 'log.db'));
  const folded = projections.map((projection, index) => {
    const end = upTo[index] ?? START;
    const runner = new ProjectionRunner({
      projection,
      file: join(directory, projectionFileName(projection)),
      registry: eventTypeRegistry,
      batchSize,
      readPage: (after, limit) => reader.readPage({ after, limit, upTo: end }),
    });
    while (fromPosition(runner.position()) < fromPosition(end)) runner.step();
    const held = { position: runner.position(), digest: runner.digest(), parked: runner.parked() };
    runner.close();
    return held;
  });
  reader.close();
  rmSync(directory, { recursive: true, force: true });
  return folded;
};
