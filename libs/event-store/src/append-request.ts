import { isUuid } from '@jejak/kernel';
import { AppendRefused } from './errors';
import type { ExpectedRevision, NewEvent } from './port';

/** What one append may hold. */
export const APPEND_LIMITS = {
  events: 1000,
  /** Payload and meta of one event as JSON, in UTF-8. */
  eventBytes: 256 * 1024,
  streamBytes: 255,
  typeLength: 100,
} as const;

export interface PreparedEvent {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly data: string;
  readonly meta: string;
}

/** An append that kept every limit, turned to text once; plain data, so that it can be sent to the writer's thread. */
export interface AppendRequest {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly commandId: string;
  readonly requestDigest: string;
  readonly events: readonly PreparedEvent[];
  /** Length of all JSON, for the size of a group. */
  readonly size: number;
}

/** @throws AppendRefused when a limit is broken, before anything is written. */
export const prepareAppend = (
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
): AppendRequest => {
  requireName(stream, 'stream', APPEND_LIMITS.streamBytes);
  requireExpected(expected);
  const [first] = events;
  if (first === undefined || events.length > APPEND_LIMITS.events) {
    throw new AppendRefused({
      code: 'APPEND_SIZE',
      field: 'events',
      en: `An append holds 1 to ${String(APPEND_LIMITS.events)} events, not ${String(events.length)}`,
      id: `Satu pencatatan berisi 1 sampai ${String(APPEND_LIMITS.events)} peristiwa.`,
      allowed: ['1', String(APPEND_LIMITS.events)],
    });
  }
  const { commandId, requestDigest } = first.meta;
  const prepared = events.map((event, index) => {
    requireOneCommand(event, first, index);
    return prepareEvent(event, `events[${String(index)}]`);
  });
  if (new Set(prepared.map(({ id }) => id)).size < prepared.length) {
    throw new AppendRefused({
      code: 'EVENT_ID_REPEATED',
      field: 'events',
      en: 'Two events of the append have the same id',
      id: 'Dua peristiwa dalam satu pencatatan memakai nomor yang sama.',
    });
  }
  const size = prepared.reduce((sum, { data, meta }) => sum + data.length + meta.length, 0);
  return { stream, expected, commandId, requestDigest, events: prepared, size };
};

const prepareEvent = (event: NewEvent, field: string): PreparedEvent => {
  const { id, type, version } = event;
  requireName(type, `${field}.type`, APPEND_LIMITS.typeLength);
  if (!isUuid(id)) {
    throw new AppendRefused({
      code: 'EVENT_ID_INVALID',
      field: `${field}.id`,
      en: `Not an event id: ${JSON.stringify(id)}`,
      id: 'Nomor peristiwa tidak sah.',
      allowed: ['UUID'],
    });
  }
  if (!Number.isSafeInteger(version) || version < 1) {
    throw new AppendRefused({
      code: 'EVENT_VERSION_INVALID',
      field: `${field}.version`,
      en: `Not a payload version: ${String(version)}`,
      id: 'Versi peristiwa tidak sah.',
      allowed: ['1, 2, 3 …'],
    });
  }
  const data = toJson(event.data, `${field}.data`);
  const meta = toJson('recordedAt' in event.meta ? withoutRecordedAt(event.meta) : event.meta, `${field}.meta`);
  const bytes = Buffer.byteLength(data) + Buffer.byteLength(meta);
  if (bytes > APPEND_LIMITS.eventBytes) {
    throw new AppendRefused({
      code: 'EVENT_TOO_LARGE',
      field,
      en: `An event holds at most ${String(APPEND_LIMITS.eventBytes)} bytes, not ${String(bytes)}`,
      id: 'Isi catatan terlalu besar untuk satu peristiwa.',
      allowed: [`${String(APPEND_LIMITS.eventBytes)} bytes`],
    });
  }
  return { id, type, version, data, meta };
};

const withoutRecordedAt = (meta: object): object =>
  Object.fromEntries(Object.entries(meta).filter(([key]) => key !== 'recordedAt'));

const toJson = (value: object, field: string): string => {
  let text: string | undefined;
  let cause: unknown;
  try {
    text = JSON.stringify(value);
  } catch (error) {
    cause = error;
  }
  if (text?.startsWith('{') === true) return text;
  throw new AppendRefused(
    {
      code: 'EVENT_NOT_JSON',
      field,
      en: `${field} has no form as a JSON object`,
      id: 'Isi catatan tidak dapat ditulis sebagai JSON.',
      allowed: ['JSON object'],
    },
    { cause },
  );
};

const requireName = (name: string, field: string, bytes: number): void => {
  // Control characters and halves of surrogate pairs have no place in a name, and would blur the stored bytes.
  if (name !== '' && Buffer.byteLength(name) <= bytes && !/[\p{Cc}\p{Cs}]/u.test(name)) return;
  throw new AppendRefused({
    code: 'NAME_INVALID',
    field,
    en: `${field} has 1 to ${String(bytes)} bytes and no control characters: ${JSON.stringify(name.slice(0, bytes))}`,
    id: 'Nama tidak sah: terlalu panjang atau memuat karakter kendali.',
    allowed: [`1–${String(bytes)} bytes`],
  });
};

const requireExpected = (expected: ExpectedRevision): void => {
  if (typeof expected === 'string' || (Number.isSafeInteger(expected) && expected >= 0)) return;
  throw new AppendRefused({
    code: 'EXPECTED_REVISION_INVALID',
    field: 'expected',
    en: `Not a revision: ${String(expected)}`,
    id: 'Nomor revisi tidak sah.',
    allowed: ['noStream', 'streamExists', 'any', '0, 1, 2 …'],
  });
};

const requireOneCommand = ({ meta }: NewEvent, first: NewEvent, index: number): void => {
  const { commandId, requestDigest } = first.meta;
  if (commandId !== '' && meta.commandId === commandId && meta.requestDigest === requestDigest) return;
  throw new AppendRefused({
    code: 'NOT_ONE_COMMAND',
    field: `events[${String(index)}].meta.commandId`,
    en: 'The events of one append come from one command, with one command id and request digest',
    id: 'Satu pencatatan hanya memuat peristiwa dari satu perintah.',
    allowed: [commandId],
  });
};
