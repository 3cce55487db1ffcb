import type { Engine, Rebuild } from '@jejak/engine';
import { toIndonesian } from '@jejak/figures';
import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-code';
import { readAsOf } from '../options';
import { type Output, printJson, table } from '../output';
import { startProgress } from '../progress';
import { withRecords } from '../session';

interface RebuildOptions {
  readonly data: string;
  readonly asOf?: string;
  readonly cursor?: string;
  readonly json?: boolean;
}
interface Adding {
  readonly add: (name: string, description: string) => Command;
}
type Rebuilds = Engine['rebuilds'];

const POLL_MS = 100;
const NONE = '—';

/** Builds a projection beside the one that serves: the same runs, under the same ids, as over HTTP. */
export const addRebuildCommand = ({ add }: Adding, out: Output, done: (code: ExitCode) => void): void => {
  const rebuild = add('rebuild', 'build what is read from the log anew beside what serves; compare, swap or discard');
  const sub = (name: string, description: string, act: Act): Command =>
    rebuild
      .command(name)
      .description(description)
      .option('--json', 'print JSON')
      .action(async (...given: unknown[]) => {
        const command = given.at(-1) as Command;
        const options = command.optsWithGlobals<RebuildOptions>();
        const [argument = ''] = command.args;
        done(
          await withRecords(options.data, out, async ({ rebuilds }) => {
            await act(rebuilds, argument, options);
            return EXIT.ok;
          }),
        );
      });
  const show = (run: Rebuild, { json }: RebuildOptions): void => {
    if (json === true) printJson(out, run);
    else out.result(runText(run));
  };
  const follow = async (rebuilds: Rebuilds, id: string, options: RebuildOptions): Promise<void> => {
    show(await watch(rebuilds, id, out), options);
  };

  sub('start', 'begin, and wait until it is ready to be compared', async (rebuilds, projection, options) => {
    const { id } = await rebuilds.start(projection, options.asOf);
    out.note(`rebuild ${id}`);
    await follow(rebuilds, id, options);
  })
    .argument('<projection>', 'facts or registers')
    .option('--as-of <position>', 'stop at a position or an instant, for comparing only', readAsOf);
  sub('list', 'all runs, the newest first', (rebuilds, _none, { json }) => {
    if (json === true) printJson(out, { rebuilds: rebuilds.list() });
    else out.result(listText(rebuilds.list()));
  });
  sub('status', 'how far a run is, and what it could not read', (rebuilds, id, { json }) => {
    const run = rebuilds.get(id);
    if (json === true) printJson(out, run);
    else out.result([runText(run), ...run.parkedEvents.map(parkedText)].join('\n'));
  }).argument('<id>');
  sub('pause', 'stop at the next batch', async (rebuilds, id, options) => {
    show(await rebuilds.pause(id), options);
  }).argument('<id>');
  sub('resume', 'go on at the checkpoint, and wait until it is ready', async (rebuilds, id, options) => {
    await rebuilds.resume(id);
    await follow(rebuilds, id, options);
  }).argument('<id>');
  sub('compare', 'what it says otherwise than what serves, and the events behind it', (rebuilds, id, options) => {
    const comparison = rebuilds.comparison(id, options.cursor === undefined ? {} : { cursor: options.cursor });
    if (options.json === true) printJson(out, comparison);
    else out.result(comparisonText(comparison));
  })
    .argument('<id>')
    .option('--cursor <cursor>', 'go on after a page');
  for (const [name, description] of [
    ['swap', 'let it serve; what served before is kept'],
    ['cancel', 'stop it and delete what it made'],
    ['discard', 'delete what it made'],
    ['drop', 'delete what served before the swap'],
  ] as const)
    sub(name, description, async (rebuilds, id, options) => {
      show(await rebuilds[name](id), options);
    }).argument('<id>');
  sub('digest', 'one number over all that each projection says', async (rebuilds, _none, { json }) => {
    const digests = await rebuilds.digests();
    if (json === true) printJson(out, { digests });
    else
      out.result(
        digests
          .map(({ projection, position, digest }) => `${projection} ${String(Number(position))} ${digest}`)
          .join('\n'),
      );
  });
};

type Act = (rebuilds: Rebuilds, argument: string, options: RebuildOptions) => Promise<void> | void;

/** Shows the progress until the run rests or has ended; a run is carried on by whoever waits for it. */
const watch = async (rebuilds: Rebuilds, id: string, out: Output): Promise<Rebuild> => {
  const progress = startProgress(out);
  const timer = setInterval(() => {
    const { phase, done, total, rate } = rebuilds.get(id);
    progress.show(`${phase}${rate === null ? '' : ` ${String(Math.round(rate))}/s`}`, done, total);
  }, POLL_MS);
  try {
    return await rebuilds.settled(id);
  } finally {
    clearInterval(timer);
    progress.end();
  }
};

const listText = (runs: readonly Rebuild[]): string =>
  table(
    [
      { title: 'NOMOR' },
      { title: 'DATA BACA' },
      { title: 'TAHAP' },
      { title: 'DIOLAH', right: true },
      { title: 'BEDA', right: true },
    ],
    runs.map(({ id, projection, phase, done, differences }) => [
      id,
      projection,
      phase,
      toIndonesian(String(done)),
      differences === null ? NONE : toIndonesian(String(differences)),
    ]),
  );

const runText = ({
  id,
  projection,
  version,
  asOf,
  phase,
  done,
  total,
  rate,
  parked,
  differences,
  error,
}: Rebuild): string =>
  [
    `Bangun ulang  ${id}`,
    `Data baca     ${projection} v${String(version)}${asOf === null ? '' : ` sampai posisi ${String(Number(asOf))}`}`,
    `Tahap         ${phase}`,
    `Diolah        ${toIndonesian(String(done))} dari ${toIndonesian(String(total))}${rate === null ? '' : `, ${toIndonesian(String(Math.round(rate)))} per detik`}`,
    `Diparkir      ${toIndonesian(String(parked))}`,
    `Beda          ${differences === null ? NONE : toIndonesian(String(differences))}`,
    ...(error === null ? [] : [`Gagal         ${error.code}: ${error.message}`]),
  ].join('\n');

const parkedText = ({ position, type, stream, code }: ReturnType<Rebuilds['get']>['parkedEvents'][number]): string =>
  `  ${String(Number(position))} ${type} ${stream}: ${code}`;

const comparisonText = ({ total, differences, figures, nextCursor }: ReturnType<Rebuilds['comparison']>): string => {
  if (total === 0) return 'Tidak ada perbedaan.';
  const rows = table(
    [{ title: 'TABEL' }, { title: 'BARIS' }, { title: 'KOLOM' }, { title: 'POSISI' }],
    differences.map(({ table: name, key, old, new: next, columns, positions }) => [
      name,
      Object.values(key).join(' '),
      old === null ? 'baru' : next === null ? 'hilang' : columns.join(', '),
      positions.join(', '),
    ]),
  );
  const counts = table(
    [
      { title: 'KANTOR' },
      { title: 'TAHUN' },
      { title: 'JENIS' },
      { title: 'LAMA', right: true },
      { title: 'BARU', right: true },
    ],
    figures.map(({ office, year, kind, oldQuantity, newQuantity }) => [
      office,
      String(year),
      kind,
      toIndonesian(String(oldQuantity)),
      toIndonesian(String(newQuantity)),
    ]),
  );
  return [
    `${toIndonesian(String(total))} baris berbeda`,
    rows,
    ...(figures.length === 0 ? [] : [counts]),
    ...(nextCursor === null ? [] : [`Lanjut: --cursor ${nextCursor}`]),
  ].join('\n\n');
};
