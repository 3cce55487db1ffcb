// A process of its own on a data directory: does what its parent sends, one request after another.
const { openEngine } = require('@jejak/engine');

openEngine({ dataDir: process.argv[2], role: process.argv[3] }).then((engine) => {
  const total = async () => (await engine.figures.facts({ office: 'cilegon', kind: 'independent-operation' })).total;
  const actions = {
    handle: (request) => engine.handle(request),
    status: () => engine.status(),
    total,
    waitFor: (position) => engine.waitFor(position),
    // The time at which the count is first seen to be so high.
    seen: async (wanted) => {
      while ((await total()) < wanted) await new Promise((resolve) => setTimeout(resolve, 2));
      return Date.now();
    },
    startRebuild: async (projection) => (await engine.rebuilds.start(projection)).id,
    close: () => engine.close(),
  };
  process.on('message', async ({ action, argument }) => {
    try {
      process.send({ result: (await actions[action](argument)) ?? null });
    } catch (error) {
      process.send({ error: error.message });
    }
    if (action === 'close') process.disconnect();
  });
  process.send({ result: 'ready' });
});
