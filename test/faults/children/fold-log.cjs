// Folds a log in a world where every clock lies and no dice can be thrown, and tells the digests.
const { join } = require('node:path');
const { SqliteLogReader } = require('@jejak/event-store');
const { factsProjection, ProjectionRunner, registersProjection } = require('@jejak/projections');
const { eventTypeRegistry, workflows } = require('@jejak/workflows');

// Only now: libraries may look at the clock while they are loaded, folds may not.
const RealDate = Date;
const forbidden = (what) => () => {
  throw new Error(`${what} was asked for within a fold`);
};
let wild = 0;
globalThis.Date = class extends RealDate {
  constructor(...values) {
    // A library may make a date only to set all of its parts: one from nowhere shows if anything of it is kept.
    if (values.length === 0) super((wild += 987_654_321_987) % 4e12);
    else super(...values);
  }
};
globalThis.Date.now = forbidden('the time');
Math.random = forbidden('chance');

const [logFile, directory, batchSize, order] = process.argv.slice(2);
// Maps are filled in another order, and nothing may depend on it.
const list = order === 'reversed' ? [...workflows].reverse() : workflows;
const entries = Object.entries(eventTypeRegistry);
const registry = Object.fromEntries(order === 'reversed' ? entries.reverse() : entries);
const reader = new SqliteLogReader(logFile);

const digests = [factsProjection(list), registersProjection(list)].map((projection) => {
  const runner = new ProjectionRunner({
    projection,
    file: join(directory, `${projection.name}.db`),
    registry,
    batchSize: Number(batchSize),
    readPage: (after, limit) => reader.readPage({ after, limit }),
  });
  runner.catchUp();
  return [runner.digest(), runner.parked()];
});
process.stdout.write(JSON.stringify({ digests, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }));
