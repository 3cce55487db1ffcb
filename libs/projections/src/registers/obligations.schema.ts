/**
 * What records owe, wait for and refer to, beside the records themselves. The rows of a stream are replaced whenever it
 * changes. `met_on` is null while a limit runs.
 */
export const OBLIGATIONS_SCHEMA = `
  CREATE TABLE deadlines (
    stream TEXT NOT NULL,
    item TEXT NOT NULL,
    name TEXT NOT NULL,
    office TEXT NOT NULL,
    entity TEXT NOT NULL,
    section TEXT NOT NULL,
    deadline_id TEXT NOT NULL,
    label TEXT NOT NULL,
    due_on TEXT NOT NULL,
    warn_from TEXT NOT NULL,
    source TEXT NOT NULL,
    measured_as TEXT,
    met_on TEXT,
    PRIMARY KEY (stream, item, name)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX deadlines_by_id ON deadlines (deadline_id);
  CREATE INDEX deadlines_open ON deadlines (office, due_on, stream, item, name) WHERE met_on IS NULL;
  CREATE TABLE waiting (
    stream TEXT NOT NULL,
    item TEXT NOT NULL,
    queue TEXT NOT NULL,
    next_step TEXT NOT NULL,
    office TEXT NOT NULL,
    entity TEXT NOT NULL,
    section TEXT NOT NULL,
    label TEXT NOT NULL,
    waits_for TEXT NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (stream, item, queue, next_step)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX waiting_by_queue ON waiting (office, queue, since, stream, item, next_step);
  CREATE TABLE links (
    stream TEXT NOT NULL,
    target TEXT NOT NULL,
    relation TEXT NOT NULL,
    PRIMARY KEY (stream, target, relation)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX links_by_target ON links (target, stream, relation);
`;

export const OBLIGATIONS_DIGESTS = [
  'SELECT * FROM deadlines ORDER BY stream, item, name',
  'SELECT * FROM waiting ORDER BY stream, item, queue, next_step',
  'SELECT * FROM links ORDER BY stream, target, relation',
] as const;
