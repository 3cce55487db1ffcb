/** Figures of a series of measurements. */
const sorted = (values) => [...values].sort((a, b) => a - b);

/** The value below which a share of the series lies, by the nearest rank. */
export const quantile = (values, share) => {
  const series = sorted(values);
  return series[Math.min(series.length - 1, Math.max(0, Math.ceil(share * series.length) - 1))] ?? NaN;
};

export const median = (values) => quantile(values, 0.5);

export const summary = (values) => ({ median: median(values), min: Math.min(...values), max: Math.max(...values) });

/** Milliseconds and result of one run. */
export const timed = async (act) => {
  const started = performance.now();
  const result = await act();
  return { ms: performance.now() - started, result };
};

/** A small generator of numbers from a seed (mulberry32), so that two runs ask the same. */
export const randomFrom = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
