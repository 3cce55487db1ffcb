import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kernel, LogWriter, prepareAppend, root, SqliteLogReader } from './packages.mjs';
import { sampleEvents } from './sample-events.mjs';

export const OFFICES = 64;
export const YEARS = [2022, 2023, 2024];
/** The year that the demonstration office is asked for; the others are the same work on other days. */
const PATTERN_YEAR = 2022;
/** Events of one office and year at scale 1 of the demonstration, about. */
const EVENTS_AT_FULL_SCALE = 53_000;
const GROUP = 500;
/** Raised when the same number of events would come out differently. */
const FORM = 2;

/** Less than this an office's year does not come to, however few its passports. */
const FEWEST_EVENTS = 2_260;

const officeName = (number) => `kantor-${String(number).padStart(2, '0')}`;

/** As many offices as so many events have work for. */
export const officesFor = (wanted) => {
  const most = Math.floor(wanted / YEARS.length / FEWEST_EVENTS);
  return Array.from({ length: Math.max(1, Math.min(OFFICES, most)) }, (_, index) => officeName(index + 1));
};

/**
 * A data directory with a log of about so many events over all workflows, up to 64 offices and 36 months. The real deciders
 * make one office's year (`jejak demo`); the log is that year on other days, under other offices and ids, written by the
 * real writer. It is made once for a size and kept.
 */
export const makeLog = (folder, wanted, say, quick = false) => {
  const directory = join(folder, `log-${String(FORM)}-${String(wanted)}${quick ? '-quick' : ''}`);
  const done = join(directory, 'made.json');
  if (existsSync(done)) return { directory, ...JSON.parse(readFileSync(done, 'utf8')) };
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const offices = officesFor(wanted);
  const pattern = quick ? smallPattern() : patternOf(folder, wanted / (offices.length * YEARS.length), say);
  const made = write(join(directory, 'log.db'), pattern, offices, say);
  writeFileSync(done, JSON.stringify(made));
  return { directory, ...made };
};

/** A few acts of one kind instead of an office's year, for a run that only shows that everything works. */
const smallPattern = () =>
  Array.from({ length: 40 }, (_, index) => {
    const commandId = kernel.commandIdFrom(`quick ${String(index)}`);
    const [{ meta }] = sampleEvents(`quick ${String(index)}`);
    const on = `${String(PATTERN_YEAR)}-06-24`;
    const activity = { kind: 'socialisation', section: 'tikim', startedOn: on, title: 'Penyuluhan', numbered: false };
    const data = { on, activity };
    const event = { id: kernel.eventId(commandId, 0), type: 'OtherActivityRecorded', version: 1, data, meta };
    return { stream: `kantor-01.otherActivity-${commandId}`, commandId, events: [event] };
  });

const patternOf = (folder, eventsPerYear, say) => {
  const scale = Math.max(0.01, Number((eventsPerYear / EVENTS_AT_FULL_SCALE).toFixed(3)));
  const directory = join(folder, `pattern-${String(FORM)}-${String(scale)}`);
  if (!existsSync(join(directory, 'log.db'))) {
    say(`one office's year at scale ${String(scale)}`);
    const cli = join(root, 'apps', 'cli', 'dist', 'main.js');
    const asked = ['demo', '--data', directory, '--year', String(PATTERN_YEAR), '--scale', String(scale), '--json'];
    execFileSync(process.execPath, [cli, ...asked], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const reader = new SqliteLogReader(join(directory, 'log.db'));
  try {
    const commands = [];
    for (let after = kernel.START; ;) {
      const page = reader.readPage({ after, limit: 10_000 });
      for (const { event } of page.entries) {
        const { stream, id, type, version, data } = event;
        // The copy gets a place and a time of its own.
        const meta = { ...event.meta, recordedAt: undefined };
        const last = commands.at(-1);
        const one = { id, type, version, data, meta };
        if (last !== undefined && last.stream === stream && last.commandId === meta.commandId) last.events.push(one);
        else commands.push({ stream, commandId: meta.commandId, events: [one] });
      }
      if (page.atEnd) return commands;
      after = page.scannedTo;
    }
  } finally {
    reader.close();
  }
};

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The same work of another office in another year: other ids, the same links, the same day of the year. */
const transplant = (text, office, pattern, year, salt) =>
  text
    .replace(UUID, (id) => id.slice(0, 24) + salt + id.slice(30))
    .replaceAll(pattern, office)
    .replaceAll(`${String(PATTERN_YEAR)}-02-29`, `${String(year)}-02-28`)
    .replaceAll(String(PATTERN_YEAR), String(year));

const write = (file, pattern, offices, say) => {
  const patternOffice = pattern[0].stream.split('.')[0];
  const time = { now: Date.parse(`${String(YEARS[0])}-01-01T00:00:00Z`) };
  const writer = new LogWriter({
    file,
    busyTimeoutMs: 5000,
    clock: { now: () => time.now, monotonic: () => time.now },
  });
  const revisions = new Map();
  let events = 0;
  let groups = 0;
  let group = [];
  const flush = () => {
    const refused = writer.commitGroup(group).find(({ kind }) => kind !== 'appended');
    if (refused !== undefined) throw new Error(`The log could not be made: ${JSON.stringify(refused)}`);
    group = [];
    if (++groups % 100 === 0) writer.checkpoint();
  };
  try {
    for (const year of YEARS) {
      for (const [index, command] of pattern.entries()) {
        const day = Math.floor((index / pattern.length) * 365);
        time.now = Date.parse(`${String(year)}-01-01T04:00:00Z`) + day * 86_400_000 + (index % 1000);
        const text = JSON.stringify(command);
        for (const office of offices) {
          const salt = createHash('sha256')
            .update(`${office} ${String(year)}`)
            .digest('hex')
            .slice(0, 6);
          const { stream, events: own } = JSON.parse(transplant(text, office, patternOffice, year, salt));
          // A record that bears no year in its name goes on in the next one.
          const last = revisions.get(stream);
          group.push(prepareAppend(stream, last ?? 'noStream', own));
          revisions.set(stream, (last ?? -1) + own.length);
          events += own.length;
          if (group.length >= GROUP) flush();
        }
        if (index % 500 === 0) say(`${String(events)} events of the log written`);
      }
    }
    flush();
    writer.checkpoint();
  } finally {
    writer.close();
  }
  return { events, offices: offices.length };
};
