/** How much of everything is measured: for figures, or only to see that each slice works. */
export const FULL = {
  syncMs: 400,
  appends: { alone: 6000, together: 30_000, batches: 400 },
  sizedStreams: 2000,
  asked: 400,
  positions: 5,
  liveSeconds: 5,
  lookedUp: 400,
};

export const QUICK = {
  syncMs: 20,
  appends: { alone: 20, together: 64, batches: 2 },
  sizedStreams: 20,
  asked: 6,
  positions: 1,
  liveSeconds: 0.1,
  lookedUp: 5,
};
