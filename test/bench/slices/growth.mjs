import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { eventStore, kernel, SqliteLogReader } from '../packages.mjs';
import { median, randomFrom } from '../statistics.mjs';

const PAGE = 500;

const timed = async (times, act) => {
  const started = performance.now();
  const result = await act();
  times.push(performance.now() - started);
  return result;
};

/** Acts of one event, of which the log has many; recorded once more under another id, every projection knows them. */
const COPIED = ['PassportIssuedRecorded', 'OtherActivityRecorded'];
const again = ({ type, version, data, stream, meta }) => {
  const commandId = randomUUID();
  const { office } = meta;
  const entity = stream.slice(office.length + 1, stream.indexOf('-', office.length + 1));
  return {
    stream: `${office}.${entity}-${commandId}`,
    events: [
      { id: kernel.eventId(commandId, 0), type, version, data, meta: { ...meta, recordedAt: undefined, commandId } },
    ],
  };
};

/** Medians of what a log does all day: a stream read, a page read at some place, an act appended. */
const seenIn = async ({ directory }, lookedUp) => {
  const file = join(directory, 'log.db');
  const store = await eventStore.openSqliteEventStore({ file });
  const reader = new SqliteLogReader(file);
  try {
    const last = Number(reader.head().position);
    const random = randomFrom(17);
    const times = { stream: [], page: [], append: [] };
    for (let at = 0; at < lookedUp; at++) {
      const after = kernel.toPosition(Math.floor(random() * Math.max(1, last - PAGE)));
      const { entries } = await timed(times.page, () => reader.readPage({ after, limit: PAGE }));
      const { event } = entries[0];
      await timed(times.stream, () => reader.readStream(event.stream));
      const copied = entries.find((entry) => COPIED.includes(entry.event.type));
      if (copied === undefined) continue;
      const { stream, events } = again(copied.event);
      await timed(times.append, () => store.append(stream, 'noStream', events));
    }
    return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
  } finally {
    reader.close();
    await store.close();
  }
};

export const growthSlices = (small, large, { lookedUp }) => [
  {
    name: `a stream read, a page of ${String(PAGE)} read, an act appended: ${String(large.events)} events against ${String(small.events)}`,
    goal: 'each ≤ 2 times as long',
    goals: [
      ['streamGrowth', 'most', 2],
      ['pageGrowth', 'most', 2],
      ['appendGrowth', 'most', 2],
    ],
    once: true,
    run: async () => {
      const before = await seenIn(small, lookedUp);
      const after = await seenIn(large, lookedUp);
      return {
        streamGrowth: after.stream / before.stream,
        pageGrowth: after.page / before.page,
        appendGrowth: after.append / before.append,
      };
    },
  },
];
