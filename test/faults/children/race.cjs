// Races for every revision of one stream with several appends at once, until the stream is long enough.
const { openSqliteEventStore, WrongExpectedRevision } = require('@jejak/event-store');
const { newCommandId, sampleEvents, tell } = require('./sample.cjs');

const [file, stream, length, writers] = process.argv.slice(2);

const run = async () => {
  const store = await openSqliteEventStore({ file });
  for (;;) {
    const revision = (await store.readStream(stream)).length - 1;
    if (revision + 1 >= Number(length)) break;
    const attempts = Array.from({ length: Number(writers) }, async () => {
      const commandId = newCommandId();
      try {
        const result = await store.append(stream, revision < 0 ? 'noStream' : revision, sampleEvents(1, commandId));
        tell({ kind: 'won', revision: result.revision, commandId });
      } catch (error) {
        if (!(error instanceof WrongExpectedRevision)) throw error;
        tell({ kind: 'lost' });
      }
    });
    await Promise.all(attempts);
  }
  await store.close();
};

run().catch((error) => {
  tell({ kind: 'broken', message: String(error) });
  process.exitCode = 1;
});
