import { JejakError } from '@jejak/kernel';

/** How much of the machine a rebuild takes: events in one transaction, and the rest after each, in which others work. */
export interface RebuildPace {
  readonly batch: number;
  readonly restMs: number;
}

const USUAL: RebuildPace = { batch: 2000, restMs: 2 };
const MOST_EVENTS = 100_000;
const LONGEST_REST_MS = 10_000;

/**
 * From `JEJAK_REBUILD_BATCH` and `JEJAK_REBUILD_REST_MS`.
 * @throws JejakError REBUILD_PACE_INVALID
 */
export const rebuildPaceOf = (environment: Readonly<Record<string, string | undefined>>): RebuildPace => ({
  batch: wholeOf(environment, 'JEJAK_REBUILD_BATCH', USUAL.batch, [1, MOST_EVENTS]),
  restMs: wholeOf(environment, 'JEJAK_REBUILD_REST_MS', USUAL.restMs, [0, LONGEST_REST_MS]),
});

const wholeOf = (
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  usual: number,
  [least, most]: readonly [number, number],
): number => {
  const text = environment[name];
  if (text === undefined) return usual;
  const value = Number(text);
  if (/^\d{1,6}$/.test(text) && value >= least && value <= most) return value;
  throw new JejakError(
    'REBUILD_PACE_INVALID',
    `${name} is a whole number from ${String(least)} to ${String(most)}, not ${JSON.stringify(text)}`,
    `${name} harus bilangan bulat ${String(least)} sampai ${String(most)}.`,
  );
};
