import type { Engine, RebuildDetail } from '../../src';

/** Rebuilds in this file take one event at a time and rest, so that one can be met while it works. */
export const useSlowRebuilds = (): void => {
  beforeAll(() => {
    process.env['JEJAK_REBUILD_BATCH'] = '1';
    process.env['JEJAK_REBUILD_REST_MS'] = '15';
  });
  afterAll(() => {
    delete process.env['JEJAK_REBUILD_BATCH'];
    delete process.env['JEJAK_REBUILD_REST_MS'];
  });
};

/** A run once something holds of it; fails with what it is when it rests or ends before. */
export const met = async (
  { rebuilds }: Pick<Engine, 'rebuilds'>,
  id: string,
  holds: (run: RebuildDetail) => boolean,
): Promise<RebuildDetail> => {
  for (;;) {
    const run = rebuilds.get(id);
    if (holds(run)) return run;
    if (['ready', 'failed', 'discarded', 'swapped'].includes(run.phase))
      throw new Error(`The rebuild is ${run.phase}: ${JSON.stringify(run)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
