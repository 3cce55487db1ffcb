/** `occurred_on` is '' where there is no date, so that keys compare. `last_position` is where the row begins to stand. */
const RECORD = `
    office TEXT NOT NULL,
    entity TEXT NOT NULL,
    section TEXT NOT NULL,
    record_id TEXT NOT NULL,
    status TEXT NOT NULL,
    occurred_on TEXT NOT NULL,
    summary TEXT NOT NULL,
    pending_corrections INTEGER NOT NULL,
    pending_voids INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    first_position INTEGER NOT NULL,
    last_position INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    classified INTEGER NOT NULL`;

/** `records_past` holds what lists showed before: rows up to, and without, the position of the event that replaced them. */
export const RECORDS_SCHEMA = `
  CREATE TABLE records (
    stream TEXT PRIMARY KEY,${RECORD},
    state TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE records_past (
    stream TEXT NOT NULL,${RECORD},
    to_position INTEGER NOT NULL,
    PRIMARY KEY (stream, last_position)
  ) STRICT, WITHOUT ROWID;
`;

export const RECORDS_INDICES = `
  CREATE INDEX IF NOT EXISTS records_by_date ON records (office, occurred_on, stream);
  CREATE INDEX IF NOT EXISTS records_by_entity_date ON records (office, entity, occurred_on, stream);
  CREATE INDEX IF NOT EXISTS records_by_update ON records (office, last_position, stream);
  CREATE INDEX IF NOT EXISTS records_by_entity_update ON records (office, entity, last_position, stream);
  CREATE INDEX IF NOT EXISTS records_by_status ON records (office, status, stream);
  CREATE INDEX IF NOT EXISTS records_by_entity_status ON records (office, entity, status, stream);
  CREATE INDEX IF NOT EXISTS records_pending ON records (office, last_position)
    WHERE pending_corrections + pending_voids > 0;
  CREATE INDEX IF NOT EXISTS records_past_by_entity ON records_past (office, entity, to_position);
`;

/** Columns of a record's row besides its stream, in the order in which they are written. */
export const RECORD_COLUMNS = [
  'office',
  'entity',
  'section',
  'record_id',
  'status',
  'occurred_on',
  'summary',
  'pending_corrections',
  'pending_voids',
  'revision',
  'first_position',
  'last_position',
  'created_by',
  'created_at',
  'updated_by',
  'updated_at',
  'classified',
] as const;
