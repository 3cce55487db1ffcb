// Folds a log and dies by its own hand: at one event, or where the checkpoint moves to it, or after the commit.
const { SqliteLogReader } = require('@jejak/event-store');
const { factsProjection, ProjectionRunner, registersProjection } = require('@jejak/projections');
const { eventTypeRegistry, workflows } = require('@jejak/workflows');

const [logFile, name, file, position, moment] = process.argv.slice(2);
const projection = (name === 'facts' ? factsProjection : registersProjection)(workflows);
const reader = new SqliteLogReader(logFile);
const die = () => process.kill(process.pid, 'SIGKILL');

const dying = {
  ...projection,
  open: (database) => {
    const fold = projection.open(database);
    // Within the statement that moves the checkpoint: the state is written by then, and nothing is committed.
    database.function('die', () => die());
    const trigger = { between: 'BEFORE', written: 'AFTER' }[moment];
    if (trigger !== undefined) {
      database.exec(`CREATE TEMP TRIGGER fault ${trigger} UPDATE ON main.checkpoint
        WHEN new.position >= ${Number(position)} BEGIN SELECT die(); END`);
    }
    let isThere = false;
    return {
      apply: (event) => {
        const now = Number(event.position) === Number(position);
        if (now && moment === 'before') die();
        fold.apply(event);
        isThere ||= now;
      },
      flush: () => {
        fold.flush();
        if (isThere && moment === 'after') die();
      },
      forget: () => {
        isThere = false;
        fold.forget();
      },
    };
  },
};
new ProjectionRunner({
  projection: dying,
  file,
  registry: eventTypeRegistry,
  batchSize: 10,
  readPage: (after, limit) => {
    // Reading the page after this one means that the batch was committed a moment ago.
    if (moment === 'committed' && Number(after) >= Number(position)) die();
    return reader.readPage({ after, limit });
  },
}).catchUp();
