import type { LocalDate, OfficeId } from '@jejak/kernel';
import type { DeadlineCount, QueueRow } from '@jejak/projections';
import type { AsOfRequest } from '../as-of';
import type { Engine } from '../engine';

/** A record by its reference alone: a digest is read on phones and in corridors. */
export interface DigestEntry {
  readonly record: string;
  readonly dueOn: LocalDate;
  readonly daysLeft: number;
}

/** What an office should look at today; no names and nothing else out of the records. */
export interface Digest {
  readonly office: OfficeId;
  readonly today: LocalDate;
  readonly queues: readonly QueueRow[];
  readonly deadlines: readonly (DeadlineCount & {
    /** The most pressing ones that approach or were missed. */
    readonly pressing: readonly DigestEntry[];
  })[];
}

const MOST_PRESSING = 50;

/** @param asOf the work that there was at a position or an instant; the days are counted from today all the same */
export const digestOf = async (engine: Engine, office: OfficeId, asOf?: AsOfRequest): Promise<Digest> => {
  const today = engine.todayOf(office);
  const { obligations } = engine;
  const [queues, counts] = await Promise.all([
    obligations.listQueues(office, asOf),
    obligations.countDeadlines(office, today, asOf),
  ]);
  const deadlines = await Promise.all(
    counts.map(async (count) => {
      const { deadlines: first } = await obligations.listDeadlines({
        office,
        today,
        label: count.label,
        ...(asOf === undefined ? {} : { asOf }),
        limit: MOST_PRESSING,
        // A digest is read on phones and in corridors: what is rahasia is in its counts alone.
        withoutSecret: true,
      });
      const pressing = first
        .filter(({ standing }) => standing !== 'running')
        .map(({ stream, dueOn, daysLeft }) => ({ record: stream, dueOn, daysLeft }));
      return { ...count, pressing };
    }),
  );
  return { office, today, queues, deadlines };
};
