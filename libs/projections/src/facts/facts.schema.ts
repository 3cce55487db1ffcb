/**
 * The table between events and figures. A row stands from the position of the event that stated it up to, and without,
 * the position of the event that replaced or withdrew it: figures as of any position are read from the one table.
 */
export const FACTS_SCHEMA = `
  CREATE TABLE facts (
    id INTEGER PRIMARY KEY,
    office TEXT NOT NULL,
    section TEXT NOT NULL,
    kind TEXT NOT NULL,
    basis TEXT NOT NULL,
    period TEXT NOT NULL,
    year INTEGER NOT NULL,
    month INTEGER,
    quantity INTEGER NOT NULL CHECK (quantity >= 0),
    value TEXT,
    dimensions TEXT NOT NULL,
    detail TEXT,
    stream TEXT NOT NULL,
    item TEXT NOT NULL,
    name TEXT NOT NULL,
    from_position INTEGER NOT NULL,
    to_position INTEGER,
    event_id TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX facts_standing ON facts (stream, item, name) WHERE to_position IS NULL;
`;

export const FACTS_INDICES = `
  CREATE INDEX IF NOT EXISTS facts_counted
    ON facts (office, year, basis, kind, month, dimensions, from_position, to_position, quantity);
  CREATE INDEX IF NOT EXISTS facts_listed ON facts (office, year, kind, period, from_position, item, name);
  CREATE INDEX IF NOT EXISTS facts_locks
    ON facts (office, section, period, from_position, to_position) WHERE kind = 'period-locked';
  CREATE INDEX IF NOT EXISTS facts_definitions ON facts (office, from_position) WHERE kind = 'indicator-definition';
  CREATE INDEX IF NOT EXISTS facts_closed ON facts (to_position) WHERE to_position IS NOT NULL;
`;

/** The kind of fact that says: the figures of this section and month are closed. */
export const PERIOD_LOCKED = 'period-locked';
