/** Printed with the name of the test; `JEJAK_FAULT_SEED` repeats a run. */
export const SEED = Number(process.env['JEJAK_FAULT_SEED'] ?? Date.now() % 1_000_000);

/** A small generator with a seed, so that a failing run can be repeated (mulberry32). */
export const randomFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
