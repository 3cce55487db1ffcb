import type { StoredEntry } from '../stored-form';
import type { SqlRow, SqlValue } from './database';

/** The columns that `entryOf` reads, in its order. A lost name reads as none, and the hash then tells the damage. */
export const EVENT_COLUMNS =
  'e.position, e.id, t.name, e.version, s.name, e.revision, e.recorded_at, e.data, e.meta, e.hash';
export const EVENT_TABLES = 'events e LEFT JOIN streams s ON s.id = e.stream_id LEFT JOIN types t ON t.id = e.type_id';

export const entryOf = (row: SqlRow): StoredEntry => {
  const [position, id, type, version, stream, revision, recordedAt, data, meta, hash] = row;
  return {
    position: Number(position),
    id: uuidOf(bytesOf(id)),
    type: textOf(type),
    version: Number(version),
    stream: textOf(stream),
    revision: Number(revision),
    recordedAt: Number(recordedAt),
    data: textOf(data),
    meta: textOf(meta),
    hash: bytesOf(hash),
  };
};

export const bytesOfUuid = (uuid: string): Uint8Array => Buffer.from(uuid.replaceAll('-', ''), 'hex');

const uuidOf = (bytes: Uint8Array): string => {
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

const NO_BYTES = new Uint8Array();
const bytesOf = (value: SqlValue | undefined): Uint8Array => (value instanceof Uint8Array ? value : NO_BYTES);
const textOf = (value: SqlValue | undefined): string => (typeof value === 'string' ? value : '');
