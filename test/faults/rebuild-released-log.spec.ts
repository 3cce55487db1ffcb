import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromPosition, type RecordedEvent, toPosition, upcast, UnreadableEvent } from '@jejak/kernel';
import { type Projection, projectionFileName, ProjectionRunner, type ReadPage } from '@jejak/projections';
import { eventTypeRegistry } from '@jejak/workflows';
import { projections } from './folding';

/** Logs of released versions, a part of an invented office's year each, as they were stored: sealed texts and all. */
const RELEASED = ['v1'];
const place = (version: string, file: string): string => join(__dirname, '../fixtures/logs', version, file);

const eventsOf = (version: string): readonly RecordedEvent[] =>
  readFileSync(place(version, 'events.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as RecordedEvent);

const reading =
  (events: readonly RecordedEvent[]): ReadPage =>
  (after, limit) => {
    const start = fromPosition(after);
    const entries = events.slice(start, start + limit).map((event) => ({ readable: true, event }) as const);
    const end = start + entries.length;
    return { entries, scannedTo: toPosition(end), atEnd: end >= events.length };
  };

describe('the log of a released version', () => {
  const directory = mkdtempSync(join(tmpdir(), 'jejak-released-'));
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  const fold = (projection: Projection, events: readonly RecordedEvent[], name: string) => {
    const runner = new ProjectionRunner({
      projection,
      file: join(directory, `${name}-${projectionFileName(projection)}`),
      registry: eventTypeRegistry,
      readPage: reading(events),
      shadow: name === 'shadow',
      batchSize: name === 'small' ? 7 : 2000,
    });
    runner.catchUp();
    const folded = { digest: runner.digest(), parked: runner.parked() };
    runner.close();
    return folded;
  };

  it.each(
    RELEASED.flatMap((version) => projections.map((projection) => [version, projection.name, projection] as const)),
  )(
    '%s gives the digest that was stored for %s, whole, in small portions, and beside the one that serves',
    (version, name, projection) => {
      const stored = JSON.parse(readFileSync(place(version, 'digests.json'), 'utf8')) as Record<string, string>;
      const events = eventsOf(version);
      // A projection of a new version says something else: fold once, look, and store what it says now.
      const digest = stored[`${name}-v${String(projection.version)}`] ?? 'none stored for this version';
      for (const way of ['whole', 'small', 'shadow'])
        expect(fold(projection, events, way)).toEqual({ digest, parked: 0 });
    },
  );

  it.each(RELEASED)('%s holds the acts of an office that keeps all its registers', (version) => {
    expect(new Set(eventsOf(version).map(({ type }) => type)).size).toBeGreaterThanOrEqual(100);
  });
});

describe('every event type', () => {
  const codeOf = (type: string, version: number): string => {
    try {
      upcast(eventTypeRegistry, { type, version, data: {} });
      return 'READ';
    } catch (error) {
      return error instanceof UnreadableEvent ? error.code : 'FAILED';
    }
  };

  it('has a step from each version to the next, and no more', () => {
    for (const [type, { version, upcasts = {} }] of Object.entries(eventTypeRegistry)) {
      const steps = Object.keys(upcasts)
        .map(Number)
        .sort((a, b) => a - b);
      expect([type, steps]).toEqual([type, Array.from({ length: version - 1 }, (_, index) => index + 1)]);
    }
  });

  it('of a version that only a newer program knows is refused by name', () => {
    for (const [type, { version }] of Object.entries(eventTypeRegistry))
      expect([type, codeOf(type, version + 1)]).toEqual([type, 'FUTURE_EVENT_VERSION']);
  });
});
