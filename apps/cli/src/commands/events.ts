import type { Engine } from '@jejak/engine';
import type { EventReader, LogEntry } from '@jejak/event-store';
import { type Position, Refusal, START, withoutTokens } from '@jejak/kernel';
import { EXIT, type ExitCode } from '../exit-code';
import { type Output, printJson, table } from '../output';
import { withRecords } from '../session';

export interface EventsOptions {
  readonly data: string;
  readonly office?: string;
  readonly stream?: string;
  readonly type?: readonly string[];
  readonly after?: Position;
  readonly limit: number;
  readonly json?: boolean;
}

interface Listing {
  readonly entries: readonly LogEntry[];
  /** Where to go on with `--after`. */
  readonly scannedTo: Position;
  readonly atEnd: boolean;
}

/** The start of the stream names that are meant. @throws Refusal */
const prefixOf = ({ office, stream }: EventsOptions): string | undefined => {
  if (stream === undefined) return office === undefined ? undefined : `${office}.`;
  if (office === undefined || stream.startsWith(`${office}.`)) return stream;
  if (!stream.includes('.')) return `${office}.${stream}`;
  throw new Refusal({
    code: 'STREAM_OF_OTHER_OFFICE',
    field: 'stream',
    en: `The stream ${stream} does not belong to the office ${office}`,
    id: `Aliran ${stream} bukan milik kantor ${office}.`,
    allowed: [`${office}.…`],
  });
};

const list = async (log: EventReader, options: EventsOptions): Promise<Listing> => {
  const prefix = prefixOf(options);
  const filter = {
    ...(options.type !== undefined && { types: options.type }),
    ...(prefix !== undefined && { streamPrefixes: [prefix] }),
  };
  const entries: LogEntry[] = [];
  let after = options.after ?? START;
  for (;;) {
    const page = await log.readAll({ after, limit: options.limit - entries.length, filter });
    entries.push(...page.entries);
    after = page.scannedTo;
    if (page.atEnd || entries.length >= options.limit) return { entries, scannedTo: after, atEnd: page.atEnd };
  }
};

const streamOf = (entry: LogEntry): string => (entry.readable ? entry.event.stream : entry.stream);

/** Here nobody has shown who he is: what is rahasia is left out. */
const withoutSecrets = async (engine: Engine, listing: Listing): Promise<Listing> => {
  const { visibleStreams } = await import('@jejak/access');
  const visible = await visibleStreams(engine, undefined, listing.entries.map(streamOf));
  return { ...listing, entries: listing.entries.filter((entry) => visible.has(streamOf(entry))) };
};

const entryJson = (entry: LogEntry): unknown => {
  if (entry.readable) return { ...entry.event, data: withoutTokens(entry.event.data) };
  const { position, stream, type, error } = entry;
  return { position, stream, type, unreadable: { code: error.code, message: error.message } };
};

const entryRow = (entry: LogEntry): readonly string[] => {
  if (!entry.readable) return [String(Number(entry.position)), '', '', entry.type, entry.stream, entry.error.code];
  const { position, meta, type, stream } = entry.event;
  return [String(Number(position)), meta.recordedAt, meta.occurredOn, type, stream, meta.source];
};

const eventsText = ({ entries, scannedTo, atEnd }: Listing): string => {
  const rows = table(
    [
      { title: 'POSISI', right: true },
      { title: 'DICATAT' },
      { title: 'TANGGAL' },
      { title: 'PERISTIWA' },
      { title: 'CATATAN' },
      { title: 'ASAL' },
    ],
    entries.map(entryRow),
  );
  return atEnd ? rows : `${rows}\n\nLanjut: --after ${String(Number(scannedTo))}`;
};

export const showEvents = (options: EventsOptions, out: Output): Promise<ExitCode> =>
  withRecords(options.data, out, async (engine) => {
    const listing = await withoutSecrets(engine, await list(engine.store, options));
    const { entries, scannedTo, atEnd } = listing;
    if (options.json === true) printJson(out, { events: entries.map(entryJson), scannedTo, atEnd });
    else out.result(eventsText(listing));
    return EXIT.ok;
  });
