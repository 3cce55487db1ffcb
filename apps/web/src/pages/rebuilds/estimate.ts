import type { Rebuild } from './rebuild-data';

export interface Estimate {
  /** Events that will be folded. */
  readonly events: number;
  /** By the rate of the newest run that has one; undefined where nothing was ever measured. */
  readonly seconds: number | undefined;
  readonly measuredIn: string | undefined;
}

const POSITION = /^\d{1,16}$/;

/**
 * How much work a rebuild is. Positions are counted from 1 without gaps, so the head is the number of events; of a
 * moment that is no position the number is not known here, and the whole log is the most that it can be.
 */
export const estimateOf = (
  runs: readonly Rebuild[],
  projection: string,
  head: string,
  asOf: string | undefined,
): Estimate => {
  const whole = Number(head);
  const events = asOf !== undefined && POSITION.test(asOf) ? Math.min(Number(asOf), whole) : whole;
  const measured = runs.find((run) => run.projection === projection && run.rate !== null && run.rate > 0);
  const rate = measured?.rate ?? undefined;
  return {
    events,
    seconds: rate === undefined ? undefined : Math.max(1, Math.ceil(events / rate)),
    measuredIn: measured?.id,
  };
};
