import type { CountsAnswer, IndicatorAnswer, IndicatorsAnswer } from '@jejak/indicators/domain';
import { toIndonesian } from '@jejak/figures';
import { EXIT, type ExitCode } from '../exit-code';
import { type Output, printJson, table } from '../output';
import { noteUnknownOffice, withRecords } from '../session';

export interface FigureOptions {
  readonly data: string;
  readonly office: string;
  readonly year: number;
  readonly asOf?: string;
  readonly json?: boolean;
}

/** Where nothing is known nothing is printed as a number. */
const UNKNOWN = '—';

interface Noted {
  readonly notes: readonly { readonly text: string }[];
}

const heading = (title: string, { office, year, asOf }: IndicatorsAnswer | CountsAnswer): string =>
  `${title} — ${office}, tahun ${String(year)} (per posisi ${String(Number(asOf.position))}` +
  `${asOf.recordedAt === null ? '' : `, dicatat ${asOf.recordedAt}`})`;

const notesOf = (noted: Noted, label = ''): readonly string[] =>
  noted.notes.map(({ text }) => `  ${label === '' ? '' : `${label}: `}${text}`);

const withNotes = (body: string, notes: readonly string[]): string =>
  notes.length === 0 ? body : `${body}\n\nCatatan:\n${notes.join('\n')}`;

const percent = (figure: { readonly printed: string } | null): string =>
  figure === null ? UNKNOWN : `${figure.printed} %`;

const indicatorRow = ({ code, name, method, target, realisation, achievement }: IndicatorAnswer): readonly string[] => [
  code,
  target?.printed ?? UNKNOWN,
  realisation?.printed ?? UNKNOWN,
  percent(achievement),
  method,
  name,
];

const indicatorsText = (answer: IndicatorsAnswer): string => {
  const { indicators, indicatorAchievement, absorption, performance } = answer;
  const rows = table(
    [
      { title: 'KODE' },
      { title: 'TARGET', right: true },
      { title: 'REALISASI', right: true },
      { title: 'CAPAIAN', right: true },
      { title: 'METODE' },
      { title: 'INDIKATOR' },
    ],
    indicators.map(indicatorRow),
  );
  const totals = table(
    [{ title: 'RINGKASAN' }, { title: '', right: true }],
    [
      ['Capaian indikator', percent(indicatorAchievement)],
      ['Pagu', absorption.allotment === null ? UNKNOWN : `Rp ${absorption.allotment.printed}`],
      ['Realisasi anggaran', absorption.realisation === null ? UNKNOWN : `Rp ${absorption.realisation.printed}`],
      ['Penyerapan', percent(absorption.percent)],
      ['Kinerja', percent(performance)],
    ],
  );
  const notes = [...indicators.flatMap((indicator) => notesOf(indicator, indicator.code)), ...notesOf(answer)];
  return withNotes(`${heading('Indikator kinerja', answer)}\n\n${rows}\n\n${totals}`, notes);
};

const countsText = (answer: CountsAnswer): string => {
  const rows = table(
    [
      { title: 'JENIS' },
      { title: 'JUMLAH', right: true },
      { title: 'DASAR' },
      { title: 'BULAN TANPA DATA' },
      { title: 'SUMBER' },
    ],
    answer.counts.map(({ kind, total, basis, missingMonths, source }) => [
      kind,
      total === null ? UNKNOWN : toIndonesian(String(total)),
      basis,
      missingMonths.length === 0 ? '' : missingMonths.map((month) => month.slice(-2)).join(' '),
      source ?? '',
    ]),
  );
  const notes = [...answer.counts.flatMap((count) => notesOf(count, count.kind)), ...notesOf(answer)];
  return withNotes(`${heading('Jumlah kegiatan', answer)}\n\n${rows}`, notes);
};

export const showIndicators = (options: FigureOptions, out: Output): Promise<ExitCode> =>
  withRecords(options.data, out, async (engine) => {
    await noteUnknownOffice(engine, options.office, out);
    const answer = await engine.figures.indicators(options.office, options.year, options.asOf);
    if (options.json === true) printJson(out, answer);
    else out.result(indicatorsText(answer));
    return EXIT.ok;
  });

export const showCounts = (options: FigureOptions, out: Output): Promise<ExitCode> =>
  withRecords(options.data, out, async (engine) => {
    await noteUnknownOffice(engine, options.office, out);
    const answer = await engine.figures.counts(options.office, options.year, options.asOf);
    if (options.json === true) printJson(out, answer);
    else out.result(countsText(answer));
    return EXIT.ok;
  });
