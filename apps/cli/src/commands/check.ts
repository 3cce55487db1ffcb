import { open } from 'node:fs/promises';
import type { Engine } from '@jejak/engine';
import { JejakError, Refusal } from '@jejak/kernel';
import type { CheckAnswer, Finding, ReadReport, Severity } from '@jejak/lkip';
import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-code';
import { readOffice, readYear } from '../options';
import { type Output, printJson } from '../output';
import { noteUnknownOffice, withRecords } from '../session';

export interface CheckOptions {
  readonly data: string;
  readonly againstLog?: boolean;
  readonly office?: string;
  readonly year?: number;
  readonly json?: boolean;
}

/** Loaded by the command that needs it: its readers and renderers would be half of every other command's start. */
const checker = () => import('@jejak/lkip');

/** @throws Refusal REPORT_TOO_LARGE before a byte of it is read; JejakError FILE_NOT_READ */
const readBytes = async (path: string, largest: number): Promise<Uint8Array> => {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > largest) throw tooLarge(size, largest);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof JejakError) throw error;
    throw new Refusal({
      code: 'FILE_NOT_READ',
      field: 'file',
      en: `Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`,
      id: `Berkas ${path} tidak dapat dibaca.`,
      allowed: ['a file of text or JSON'],
    });
  }
};

const tooLarge = (size: number, largest: number): Refusal => {
  const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1024 / 1024));
  return new Refusal({
    code: 'REPORT_TOO_LARGE',
    field: 'file',
    en: `The file has ${megabytes(size)} MB`,
    id: `Berkas ${megabytes(size)} MB, paling besar ${megabytes(largest)} MB.`,
    allowed: [`≤ ${megabytes(largest)} MB`],
  });
};

const needed = (field: string, option: string): Refusal =>
  new Refusal({
    code: 'OFFICE_AND_YEAR_NEEDED',
    field,
    en: `The report does not say its ${field}; name it with ${option}`,
    id: `Laporan tidak menyebut ${field === 'year' ? 'tahun' : 'kantor'} yang dikenal catatan; tulis ${option}.`,
    allowed: [option],
  });

/** The office of the log whose id the name of the report's office ends with. */
const officeOf = async (engine: Engine, report: ReadReport, chosen: string | undefined): Promise<string> => {
  if (chosen !== undefined) return chosen;
  const words =
    report.lines.find((line) => /kantor imigrasi/i.test(line)) ??
    report.tables
      .flatMap(({ rows }) => rows.map(({ subject }) => subject))
      .find((subject) => /kantor imigrasi/i.test(subject)) ??
    '';
  const spelled = `-${words.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-`;
  const known = (await engine.read.listOffices()).filter((office) => spelled.includes(`-${office}-`));
  const [office] = known;
  if (office === undefined || known.length > 1) throw needed('office', '--office');
  return office;
};

const compare = (report: ReadReport, options: CheckOptions, out: Output): Promise<readonly Finding[]> =>
  withRecords(options.data, out, async (engine) => {
    const office = await officeOf(engine, report, options.office);
    const year = options.year ?? report.year;
    if (year === null) throw needed('year', '--year');
    await noteUnknownOffice(engine, office, out);
    const [indicators, counts] = await Promise.all([
      engine.figures.indicators(office, year),
      engine.figures.counts(office, year),
    ]);
    const { compareWithLog } = await checker();
    return compareWithLog(report, { indicators, counts });
  });

const TITLES: readonly (readonly [severity: Severity, title: string])[] = [
  ['block', 'HARUS DIPERBAIKI'],
  ['warn', 'PERLU DIPERIKSA'],
  ['info', 'KETERANGAN'],
];

const checkText = ({ findings, read, unread }: CheckAnswer): string => {
  const groups = TITLES.flatMap(([severity, title]) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    const rows = own.map(
      ({ line, code, place, sentence }) => `  baris ${String(line)}  ${code}  ${place}\n      ${sentence}`,
    );
    return [`${title} (${String(own.length)})\n${rows.join('\n')}`];
  });
  const seen = `Terbaca: ${String(read.tables)} tabel, ${String(read.figures)} angka, ${String(read.sentences)} kalimat.`;
  const missed = unread.map(({ line, why }) => `  ${line === 0 ? '' : `baris ${String(line)}: `}${why}`);
  const rest = missed.length === 0 ? [] : [`TIDAK TERBACA (${String(missed.length)})\n${missed.join('\n')}`];
  return [...(groups.length === 0 ? ['Tidak ada temuan.'] : groups), ...rest, seen].join('\n\n');
};

/** Checks a report against itself, and with `--against-log` against what was recorded; refused while anything blocks. */
export const runCheck = async (path: string, options: CheckOptions, out: Output): Promise<ExitCode> => {
  const { answerCheck, LARGEST_REPORT, readReportFile } = await checker();
  const report = readReportFile(await readBytes(path, LARGEST_REPORT));
  const more = options.againstLog === true ? await compare(report, options, out) : [];
  const answer = answerCheck(report, more);
  if (options.json === true) printJson(out, answer);
  else out.result(checkText(answer));
  return answer.findings.some(({ severity }) => severity === 'block') ? EXIT.refused : EXIT.ok;
};

interface Adding {
  readonly add: (name: string, description: string) => Command;
  readonly json: (command: Command) => Command;
}

export const addCheckCommand = ({ add, json }: Adding, out: Output, done: (code: ExitCode) => void): void => {
  json(add('check', 'find where a performance report contradicts itself, or the log'))
    .argument('<file>', 'the report as UTF-8 text or JSON')
    .option('--against-log', 'also compare its figures with what was recorded')
    .option('--office <office>', 'with --against-log: the office; otherwise the one that the report names', readOffice)
    .option('--year <year>', 'with --against-log: the year; otherwise that of the report', readYear)
    .action(async (file: string, _options: unknown, command: Command) => {
      done(await runCheck(file, command.optsWithGlobals<CheckOptions>(), out));
    });
};
