// A server that carries a rebuild on, begun by itself or left by the one before, and reads what serves all the while.
const { openEngine } = require('@jejak/engine');
const { tell } = require('./sample.cjs');

const [dataDir, projection, batch, restMs] = process.argv.slice(2);
if (batch !== undefined) Object.assign(process.env, { JEJAK_REBUILD_BATCH: batch, JEJAK_REBUILD_REST_MS: restMs });
const ENDED = ['swapped', 'discarded', 'failed'];

const served = async (engine) => {
  const { total: count } = await engine.figures.facts({ office: 'cilegon', kind: 'independent-operation' });
  const { total } = await engine.read.listRecords({ office: 'cilegon', entity: 'operation', limit: 1 });
  tell({ kind: 'served', count, revision: total });
};

const run = async () => {
  const engine = await openEngine({ dataDir });
  await served(engine);
  const left = engine.rebuilds.list().find(({ phase }) => !ENDED.includes(phase));
  const { id } = left ?? (await engine.rebuilds.start(projection));
  tell({ kind: 'opened', commandId: id });
  if (left !== undefined && left.phase !== 'ready') await engine.rebuilds.resume(id);
  let isWorking = false;
  for (;;) {
    const { phase, done } = engine.rebuilds.get(id);
    if (phase === 'ready' || ENDED.includes(phase)) break;
    // Told once a batch was folded in this life; one that began at zero again would show less than was there.
    if (!isWorking && done !== (left?.done ?? 0)) {
      isWorking = true;
      tell({ kind: 'working', commandId: id });
    }
    await served(engine);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await served(engine);
  tell({ kind: 'rested', commandId: id, message: engine.rebuilds.get(id).phase });
  await engine.close();
};

run().catch((error) => {
  tell({ kind: 'broken', message: String(error) });
  process.exitCode = 1;
});
