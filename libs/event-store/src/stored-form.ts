import { hash } from 'node:crypto';
import { type EventMeta, type Instant, type RecordedEvent, toPosition, UnreadableEvent } from '@jejak/kernel';
import type { LogEntry } from './port';

/** An event as it is stored, with its payload and meta as JSON text. */
export interface StoredEvent {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly stream: string;
  readonly revision: number;
  /** Milliseconds since 1970 in UTC. */
  readonly recordedAt: number;
  readonly data: string;
  /** `EventMeta` without `recordedAt`. */
  readonly meta: string;
}

export interface StoredEntry extends StoredEvent {
  readonly position: number;
  /** In hexadecimal. */
  readonly hash: string;
}

export const toInstant = (milliseconds: number): Instant => new Date(milliseconds).toISOString();

/** Events that are written together have one time, and its text costs as much as a third of a hash. */
let lastTime = 0;
let lastInstant = toInstant(lastTime);
const instantOf = (milliseconds: number): Instant => {
  if (milliseconds !== lastTime) {
    lastInstant = toInstant(milliseconds);
    lastTime = milliseconds;
  }
  return lastInstant;
};

/**
 * The text whose UTF-8 bytes are hashed. The position is not among them, so that a log copied elsewhere keeps its
 * hashes; every other line is free of line breaks (`prepareAppend` refuses them, JSON escapes them), so that no two
 * events share their bytes.
 */
export const storedText = ({ id, type, version, stream, revision, recordedAt, data, meta }: StoredEvent): string =>
  `${id}\n${type}\n${String(version)}\n${stream}\n${String(revision)}\n${instantOf(recordedAt)}\n${data}\n${meta}`;

/** SHA-256 of the stored bytes, in hexadecimal: text passes between the database and the program at a tenth of the cost of bytes. */
export const storedHash = (event: StoredEvent): string => hash('sha256', storedText(event), 'hex');

/** An entry of the log, checked against its hash. What does not match, or is no JSON, comes as unreadable. */
export const readStored = (entry: StoredEntry): LogEntry => {
  if (!matchesHash(entry)) return unreadable(entry, 'EVENT_DAMAGED', 'does not match its hash');
  const data = parseObject(entry.data);
  const meta = parseObject(entry.meta);
  if (data === undefined || meta === undefined) return unreadable(entry, 'EVENT_UNDECODABLE', 'is not a JSON object');
  const { id, type, version, stream, revision } = entry;
  const position = toPosition(entry.position);
  return {
    readable: true,
    event: { id, type, version, stream, revision, position, data, meta: withTime(meta, entry) },
  };
};

/** Assigned to what was just parsed and is nobody else's: a copy of it would cost more than the parsing did. */
const withTime = (meta: object, { recordedAt }: StoredEntry): RecordedEvent['meta'] =>
  Object.assign(meta as EventMeta, { recordedAt: instantOf(recordedAt) });

const matchesHash = (entry: StoredEntry): boolean => {
  try {
    return storedHash(entry) === entry.hash;
  } catch {
    // A damaged time is no date at all, and has no text.
    return false;
  }
};

const parseObject = (text: string): object | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Positions have no gaps: where the store holds nothing, damage took an event away, and nobody may skip its place. */
export const lostEntry = (position: number): LogEntry => {
  const error = damage('EVENT_LOST', position, `There is no event at ${toPosition(position)}, though there was one`);
  return { readable: false, position: toPosition(position), stream: '', type: '', error };
};

const unreadable = (entry: StoredEntry, code: string, what: string): LogEntry => {
  const { position, stream, type, revision } = entry;
  const message = `The event at ${toPosition(position)}, ${type} of ${stream} at revision ${String(revision)}, ${what}`;
  return { readable: false, position: toPosition(position), stream, type, error: damage(code, position, message) };
};

const damage = (code: string, position: number, message: string): UnreadableEvent =>
  new UnreadableEvent(
    code,
    message,
    `Peristiwa pada posisi ${toPosition(position)} rusak di penyimpanan; pulihkan dari cadangan.`,
  );
