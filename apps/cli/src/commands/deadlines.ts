import type { DeadlineRun, Engine } from '@jejak/engine';
import { toIndonesian } from '@jejak/figures';
import { EXIT, type ExitCode } from '../exit-code';
import { type Output, printJson, table } from '../output';
import { withRecords } from '../session';

export interface DeadlinesOptions {
  readonly data: string;
  readonly office?: string;
  readonly standing?: 'running' | 'approaching' | 'missed';
  readonly run?: boolean;
  readonly asOf?: string;
  readonly json?: boolean;
}

type DeadlineRow = Awaited<ReturnType<Engine['obligations']['listDeadlines']>>['deadlines'][number];

const PAGE = 200;
const STANDINGS = { running: 'berjalan', approaching: 'mendekat', missed: 'terlewati' } as const;

const allDeadlines = async (
  { obligations }: Engine,
  office: string,
  { standing, asOf }: DeadlinesOptions,
): Promise<readonly DeadlineRow[]> => {
  const rows: DeadlineRow[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof obligations.listDeadlines>> = await obligations.listDeadlines({
      office,
      // Here nobody has shown who he is: what is rahasia is not listed.
      withoutSecret: true,
      limit: PAGE,
      ...(standing !== undefined && { standing }),
      ...(asOf !== undefined && { asOf }),
      ...(cursor !== null && { cursor }),
    });
    rows.push(...page.deadlines);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return rows;
};

const deadlineTable = (rows: readonly DeadlineRow[]): string =>
  table(
    [
      { title: 'BATAS' },
      { title: 'SISA HARI', right: true },
      { title: 'KEADAAN' },
      { title: 'BATAS WAKTU' },
      { title: 'CATATAN' },
    ],
    rows.map(({ dueOn, daysLeft, standing, label, stream }) => [
      dueOn,
      toIndonesian(String(daysLeft)),
      STANDINGS[standing],
      label,
      stream,
    ]),
  );

const report = ({ approaching, missed, met, dropped, notTaken, failed }: DeadlineRun, out: Output): void => {
  out.note(
    `noted: ${String(approaching)} approaching, ${String(missed)} missed, ${String(met)} met, ${String(dropped)} dropped`,
  );
  if (notTaken > 0) out.note(`not taken, because another process was first or the clock differs: ${String(notTaken)}`);
  for (const { record, name, code } of failed) out.note(`not readable: ${record} ${name}: ${code}`);
};

export const showDeadlines = (options: DeadlinesOptions, out: Output): Promise<ExitCode> =>
  withRecords(options.data, out, async (engine) => {
    const { office, json } = options;
    const only = office === undefined ? {} : { office };
    let run: DeadlineRun | undefined;
    if (options.run === true) {
      const { runDeadlines } = await import('@jejak/engine');
      run = await runDeadlines(engine, only);
    }
    const offices = office === undefined ? await engine.obligations.listOffices() : [office];
    const rows = (await Promise.all(offices.map((each) => allDeadlines(engine, each, options)))).flat();
    if (json === true) printJson(out, { ...only, ...(run !== undefined && { run }), deadlines: rows });
    else {
      if (run !== undefined) report(run, out);
      out.result(rows.length === 0 ? 'Tidak ada batas waktu.' : deadlineTable(rows));
    }
    return run === undefined || run.failed.length === 0 ? EXIT.ok : EXIT.failed;
  });
