import type { EventReader } from '@jejak/event-store';
import { fromPosition, type Instant, isPosition, type Position, Refusal, START, toPosition } from '@jejak/kernel';

/** A position (16 digits), or an instant (ISO 8601): the log as it was known then. */
export type AsOfRequest = string;

/**
 * The position that is meant.
 * @throws Refusal AS_OF_INVALID, AS_OF_AHEAD
 */
export const resolveAsOf = async (log: EventReader, asOf: AsOfRequest, now: Instant): Promise<Position> => {
  if (isPosition(asOf)) {
    const { position: head } = await log.head();
    if (asOf <= head) return asOf;
    throw new Refusal({
      code: 'AS_OF_AHEAD',
      field: 'asOf',
      en: `The log ends at ${head}, before ${asOf}`,
      id: `Catatan baru sampai posisi ${head}.`,
      allowed: [`≤ ${head}`],
    });
  }
  if (INSTANT.test(asOf) && !Number.isNaN(Date.parse(asOf))) {
    // What will be known then nobody knows now: an answer today would be another one tomorrow.
    const latest = await latestKnown(log, now);
    if (Date.parse(asOf) <= Date.parse(latest)) return log.positionAt(asOf);
    throw new Refusal({
      code: 'AS_OF_AHEAD',
      field: 'asOf',
      en: `${asOf} lies ahead; it is ${latest}`,
      id: `Waktu itu belum tiba; sekarang ${latest}.`,
      allowed: [`≤ ${latest}`],
    });
  }
  throw new Refusal({
    code: 'AS_OF_INVALID',
    field: 'asOf',
    en: `Neither a position nor an instant: ${JSON.stringify(asOf)}`,
    id: 'Isi dengan posisi 16 angka atau waktu UTC.',
    allowed: [toPosition(1), '2021-12-31T16:59:59.999Z'],
  });
};

/** The log's own time may be ahead of this machine's clock, never behind an event that it holds. */
const latestKnown = async (log: EventReader, now: Instant): Promise<Instant> => {
  const { recordedAt: last } = await log.head();
  return last !== null && Date.parse(last) > Date.parse(now) ? last : now;
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** When the event at a position was recorded; null before the first. A damaged event takes the time of the one before. */
export const recordedAt = async (log: EventReader, position: Position): Promise<Instant | null> => {
  for (let at = position; at > START; at = toPosition(fromPosition(at) - 1)) {
    const { entries } = await log.readAll({ after: toPosition(fromPosition(at) - 1), limit: 1, upTo: at });
    const [entry] = entries;
    if (entry?.readable === true) return entry.event.meta.recordedAt;
  }
  return null;
};
