// Appends from several writers at once and tells what it asks for and what is acknowledged, until it is killed.
const { openSqliteEventStore } = require('@jejak/event-store');
const { newCommandId, sampleEvents, tell } = require('./sample.cjs');

const [file, round] = process.argv.slice(2);
const WRITERS = 12;

const write = async (store, writer) => {
  const stream = `cilegon.operation-r${round}w${writer}`;
  let revision;
  for (let turn = 0; ; turn++) {
    const count = 1 + ((writer + turn) % 4);
    const commandId = newCommandId();
    if (turn % 7 === 6) {
      // A conflict in every few groups: it must be refused, and may not take others along.
      await store.append(stream, 'noStream', sampleEvents(2)).then(
        () => tell({ kind: 'wrong', commandId }),
        () => undefined,
      );
    }
    tell({ kind: 'asked', commandId, count });
    const result = await store.append(stream, revision ?? 'noStream', sampleEvents(count, commandId));
    tell({ kind: 'ok', commandId, position: result.position, revision: result.revision });
    ({ revision } = result);
  }
};

openSqliteEventStore({ file })
  .then((store) => Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(store, writer))))
  .catch((error) => {
    tell({ kind: 'broken', message: String(error) });
    process.exitCode = 1;
  });
