import type { FiguresComparison } from '@jejak/engine';
import { EXIT, type ExitCode } from '../exit-code';
import { type Output, printJson, table } from '../output';
import { noteUnknownOffice, withRecords } from '../session';

export interface CompareOptions {
  readonly data: string;
  readonly office: string;
  readonly year: number;
  readonly from: string;
  readonly to?: string;
  readonly json?: boolean;
}

interface Printed {
  readonly printed: string;
}

/** Where nothing is known nothing is printed as a number. */
const UNKNOWN = '—';
const MOST_CAUSES = 3;

export const figureColumns = (title: string) => [
  { title },
  { title: 'SEMULA', right: true },
  { title: 'MENJADI', right: true },
  { title: 'SELISIH', right: true },
];

export const figureRow = ({
  name,
  before,
  after,
  difference,
}: {
  readonly name: string;
  readonly before: Printed | null;
  readonly after: Printed | null;
  readonly difference: Printed | null;
}): readonly string[] => [name, ...[before, after, difference].map((one) => one?.printed ?? UNKNOWN)];

const momentOf = ({ position, recordedAt }: FiguresComparison['from']): string =>
  `posisi ${String(Number(position))}${recordedAt === null ? '' : ` (dicatat ${recordedAt})`}`;

const text = (comparison: FiguresComparison): string => {
  const { office, year, from, to, figures, events, eventsLeftOut } = comparison;
  const heading = `Perbandingan — ${office}, tahun ${String(year)}: ${momentOf(from)} → ${momentOf(to)}`;
  const changed = figures.filter((one) => one.changed);
  if (changed.length === 0) return `${heading}\n\nTidak ada angka yang berubah (${String(figures.length)} angka).`;
  const rows = changed.map((one) => [...figureRow(one), causesOf(one)]);
  const shown = table([...figureColumns('ANGKA'), { title: 'PERISTIWA' }], rows);
  const causes = table(
    [
      { title: 'POSISI', right: true },
      { title: 'PERISTIWA' },
      { title: 'CATATAN' },
      { title: 'OLEH' },
      { title: 'DICATAT' },
    ],
    events.map(({ position, type, stream, actor, recordedAt }) => [
      String(Number(position)),
      type ?? 'tidak terbaca',
      stream ?? '',
      actor ?? '',
      recordedAt ?? '',
    ]),
  );
  const more = eventsLeftOut === 0 ? '' : `\n… dan ${String(eventsLeftOut)} peristiwa lagi`;
  const same = `${String(figures.length - changed.length)} angka lain tetap.`;
  return `${heading}\n\n${shown}\n\n${same}\n\nPenyebab:\n${causes}${more}`;
};

const causesOf = ({ positions, causes }: FiguresComparison['figures'][number]): string => {
  const first = positions.slice(0, MOST_CAUSES).map((position) => String(Number(position)));
  const more = causes - first.length;
  return `${first.join(' ')}${more > 0 ? ` dan ${String(more)} lagi` : ''}`;
};

/** What was known of a year at one moment and at another, and the events between that made the difference. */
export const showComparison = (options: CompareOptions, out: Output): Promise<ExitCode> =>
  withRecords(options.data, out, async (engine) => {
    const { office, year, from, to } = options;
    await noteUnknownOffice(engine, office, out);
    const comparison = await engine.figures.compare(office, year, from, to);
    if (options.json === true) printJson(out, comparison);
    else out.result(text(comparison));
    return EXIT.ok;
  });
