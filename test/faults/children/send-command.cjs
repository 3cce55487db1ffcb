// Sends the same commands as its sibling does at the same time, and tells each answer.
const { openSqliteEventStore } = require('@jejak/event-store');
const { sampleEvents, tell } = require('./sample.cjs');

const [file, ...commandIds] = process.argv.slice(2);

const run = async () => {
  const store = await openSqliteEventStore({ file });
  tell({ kind: 'ready' });
  await new Promise((resolve) => process.stdin.once('data', resolve));
  const answers = await Promise.all(
    commandIds.map((commandId, index) =>
      store.append(`cilegon.operation-${String(index)}`, 'noStream', sampleEvents(2, commandId)),
    ),
  );
  answers.forEach((answer, index) => tell({ kind: 'answer', commandId: commandIds[index], ...answer, at: Date.now() }));
  // Neither the store nor its thread is closed: a process that is done ends by itself.
  process.stdin.destroy();
};

run().catch((error) => {
  tell({ kind: 'broken', message: String(error) });
  process.exitCode = 1;
});
