import type { Engine } from '@jejak/engine';
import { toIndonesian } from '@jejak/figures';
import { statusName } from '@jejak/records';
import { EXIT, type ExitCode } from '../exit-code';
import { type Output, printJson, table } from '../output';
import { noteUnknownOffice, withRecords } from '../session';

export interface QueuesOptions {
  readonly data: string;
  readonly office: string;
  readonly search?: string;
  readonly sort?: 'since' | '-since' | 'dueOn' | '-dueOn';
  readonly asOf?: string;
  readonly json?: boolean;
}

type QueueRow = Awaited<ReturnType<Engine['obligations']['listQueues']>>[number];
type QueueEntry = Awaited<ReturnType<Engine['obligations']['listQueue']>>['entries'][number];

const PAGE = 200;
const NONE = '—';

export const queueTable = (queues: readonly QueueRow[]): string =>
  table(
    [
      { title: 'ANTREAN' },
      { title: 'JUMLAH', right: true },
      { title: 'SEJAK' },
      { title: 'BATAS' },
      { title: 'MENUNGGU' },
      { title: '' },
    ],
    queues.map(({ queue, count, oldest, nearestDue, waitsFor, label }) => [
      queue,
      toIndonesian(String(count)),
      oldest,
      nearestDue ?? NONE,
      waitsFor.map((who) => (who === 'head' ? 'kepala' : who)).join(', '),
      label,
    ]),
  );

const entryTable = (entries: readonly QueueEntry[]): string =>
  table(
    [
      { title: 'SEJAK' },
      { title: 'HARI', right: true },
      { title: 'SISA', right: true },
      { title: 'MENUNGGU' },
      { title: 'STATUS' },
      { title: 'CATATAN' },
    ],
    entries.map(({ since, age, daysLeft, label, stream, record }) => [
      since,
      toIndonesian(String(age)),
      daysLeft === null ? NONE : toIndonesian(String(daysLeft)),
      label,
      statusName(record.status),
      stream,
    ]),
  );

const allEntries = async (
  { obligations }: Engine,
  queue: string,
  { office, search, sort, asOf }: QueuesOptions,
): Promise<readonly QueueEntry[]> => {
  const query = {
    office,
    queue,
    limit: PAGE,
    ...(search !== undefined && { q: search }),
    ...(sort !== undefined && { sort }),
    ...(asOf !== undefined && { asOf }),
  };
  const entries: QueueEntry[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof obligations.listQueue>> = await obligations.listQueue({
      ...query,
      // Here nobody has shown who he is: what is rahasia is not listed.
      withoutSecret: true,
      ...(cursor !== null && { cursor }),
    });
    entries.push(...page.entries);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return entries;
};

/** Without a queue the queues, with one what waits in it. */
export const showQueues = (queue: string | undefined, options: QueuesOptions, out: Output): Promise<ExitCode> =>
  withRecords(options.data, out, async (engine) => {
    const { office, json, asOf } = options;
    await noteUnknownOffice(engine, office, out);
    if (queue === undefined) {
      const queues = await engine.obligations.listQueues(office, asOf, true);
      if (json === true) printJson(out, { office, queues });
      else out.result(queues.length === 0 ? 'Tidak ada yang menunggu.' : queueTable(queues));
      return EXIT.ok;
    }
    const entries = await allEntries(engine, queue, options);
    if (json === true) printJson(out, { office, queue, total: entries.length, entries });
    else out.result(`${entryTable(entries)}\n\n${toIndonesian(String(entries.length))} catatan`);
    return EXIT.ok;
  });
