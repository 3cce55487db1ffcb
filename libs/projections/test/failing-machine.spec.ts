import type { Database } from '@jejak/event-store/database';
import { toPosition } from '@jejak/kernel';
import { factsProjection } from '../src/facts/facts.projection';
import { ProjectionHalted } from '../src/failures';
import type { Projection } from '../src/projection';
import { activity } from './support/activity-workflow';
import { Folding } from './support/folding';
import { History } from './support/history';

describe('a machine that fails', () => {
  let folding: Folding;
  let history: History;
  beforeEach(() => {
    folding = new Folding();
    history = new History();
  });
  afterEach(() => {
    folding.close();
  });

  it('stops the projection before the event at hand and parks nothing; with room again it goes on', () => {
    for (let n = 0; n < 400; n++) history.done(String(n), { place: `tempat ${'x'.repeat(200)} ${String(n)}` });
    let database: Database | undefined;
    const facts = factsProjection([activity]);
    const projection: Projection = {
      ...facts,
      open: (opened) => {
        database = opened;
        return facts.open(opened);
      },
    };
    const runner = folding.runner(projection, history.readPage, { batchSize: 500 });
    // A full disk, as SQLite sees one: no page may be added to the file.
    database?.exec('PRAGMA max_page_count = 40');
    for (let attempt = 0; attempt < 20; attempt++) expect(() => runner.catchUp()).toThrow(ProjectionHalted);
    expect(runner.parked()).toBe(0);
    const kept = Number(runner.position());
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(400);
    const { runner: prefix } = folding.facts((after, limit) => {
      const page = history.readPage(after, Math.min(limit, kept - Number(after)));
      return { ...page, atEnd: Number(page.scannedTo) >= kept };
    });
    prefix.catchUp();
    expect(runner.digest()).toBe(prefix.digest());

    database?.exec('PRAGMA max_page_count = 100000');
    runner.catchUp();
    const { runner: clean } = folding.facts(history.readPage);
    clean.catchUp();
    expect(runner.digest()).toBe(clean.digest());
  });

  it('keeps what was applied before the event at which it failed', () => {
    for (let n = 0; n < 5; n++) history.done(String(n));
    const facts = factsProjection([activity]);
    let failing = true;
    const projection: Projection = {
      ...facts,
      open: (opened) => {
        const fold = facts.open(opened);
        return {
          apply: (event) => {
            if (failing && event.stream.endsWith('-3'))
              throw Object.assign(new Error('disk I/O error'), { errcode: 778 });
            fold.apply(event);
          },
          flush: () => {
            fold.flush();
          },
          forget: () => {
            fold.forget();
          },
        };
      },
    };
    const runner = folding.runner(projection, history.readPage);
    expect(() => runner.catchUp()).toThrow('disk I/O error');
    expect(runner.position()).toBe(toPosition(3));
    failing = false;
    expect(runner.catchUp()).toBe(toPosition(5));
  });
});
