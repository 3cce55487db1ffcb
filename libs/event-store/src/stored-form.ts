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

const unreadable = (entry: StoredEntry, code: string, what: string): LogEntry => {
  const position = toPosition(entry.position);
  return {
    readable: false,
    position,
    stream: entry.stream,
    type: entry.type,
    error: new UnreadableEvent(
      code,
      `The event at ${position}, ${entry.type} of ${entry.stream} at revision ${String(entry.revision)}, ${what}`,
      `Peristiwa pada posisi ${position} rusak di penyimpanan; pulihkan dari cadangan.`,
    ),
  };
};
