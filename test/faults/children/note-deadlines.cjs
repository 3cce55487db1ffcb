// Notes in one data directory what has come of its limits, until it is done or killed.
const { openEngine, runDeadlines } = require('@jejak/engine');
const { tell } = require('./sample.cjs');

const [dataDir] = process.argv.slice(2);

openEngine({ dataDir })
  .then(async (engine) => {
    tell({ kind: 'opened' });
    const { approaching, missed } = await runDeadlines(engine);
    tell({ kind: 'done', count: approaching + missed });
    await engine.close();
  })
  .catch((error) => {
    tell({ kind: 'broken', message: String(error) });
    process.exitCode = 1;
  });
