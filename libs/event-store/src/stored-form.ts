import { hash } from 'node:crypto';
import { type EventMeta, type Instant, toPosition, UnreadableEvent } from '@jejak/kernel';
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
  readonly hash: Uint8Array;
}

export const toInstant = (milliseconds: number): Instant => new Date(milliseconds).toISOString();

/**
 * The text whose UTF-8 bytes are hashed. The position is not among them, so that a log copied elsewhere keeps its
 * hashes; every other line is free of line breaks (`prepareAppend` refuses them, JSON escapes them), so that no two
 * events share their bytes.
 */
export const storedText = (event: StoredEvent): string =>
  [
    event.id,
    event.type,
    String(event.version),
    event.stream,
    String(event.revision),
    toInstant(event.recordedAt),
    event.data,
    event.meta,
  ].join('\n');

/** SHA-256 of the stored bytes. */
export const storedHash = (event: StoredEvent): Uint8Array => hash('sha256', storedText(event), 'buffer');

/** An entry of the log, checked against its hash. What does not match, or is no JSON, comes as unreadable. */
export const readStored = (entry: StoredEntry): LogEntry => {
  if (!matchesHash(entry)) return unreadable(entry, 'EVENT_DAMAGED', 'does not match its hash');
  const data = parseObject(entry.data);
  const meta = parseObject(entry.meta);
  if (data === undefined || meta === undefined) return unreadable(entry, 'EVENT_UNDECODABLE', 'is not a JSON object');
  const { id, type, version, stream, revision } = entry;
  return {
    readable: true,
    event: {
      id,
      type,
      version,
      stream,
      revision,
      position: toPosition(entry.position),
      data,
      meta: { ...(meta as EventMeta), recordedAt: toInstant(entry.recordedAt) },
    },
  };
};

const matchesHash = (entry: StoredEntry): boolean => {
  try {
    return Buffer.compare(storedHash(entry), entry.hash) === 0;
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
