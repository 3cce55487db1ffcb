import type { Engine, ReportPlace } from '@jejak/engine';
import type { ReportFormat } from '@jejak/lkip/render-report';
import { type Command, Option } from 'commander';
import type { ActingOptions } from '../acting';
import { EXIT, type ExitCode } from '../exit-code';
import { handedOut } from '../handed-out';
import { readRevision } from '../options';
import { type Output, printJson, table } from '../output';
import { saveFile } from '../save-file';
import { noteUnknownOffice, withRecords } from '../session';
import { addLkipSteps } from './lkip-steps';
import { requireFile } from './write-tables';

interface LkipOptions extends ActingOptions {
  readonly data: string;
  readonly office: string;
  readonly year: number;
  readonly period?: string;
  readonly asOf?: string;
  readonly revision?: number;
  readonly draft?: boolean;
  readonly format?: ReportFormat;
  readonly out?: string;
  readonly json?: boolean;
}

// Written out, since help must answer before the renderers are loaded; the types say whether one is missing.
const FORMATS: readonly ReportFormat[] = ['json', 'html', 'pdf', 'docx', 'xlsx'];

interface Adding {
  readonly add: (name: string, description: string) => Command;
  readonly ofYear: (command: Command) => Command;
}

/** The performance report: written, compared with the log again, and its texts. */
export const addLkipCommand = ({ add, ofYear }: Adding, out: Output, done: (code: ExitCode) => void): void => {
  const lkip = ofYear(add('lkip', 'the performance report of a year or a part of it, as a file'))
    .option('--period <period>', 'a part of the year: 2021-Q1, 2021-S1 or 2021-03')
    .option('--revision <number>', 'a revision of the signed report; otherwise the last', readRevision)
    .option('--draft', 'as the log gives it now, although there is a signed report')
    .addOption(new Option('--format <format>', 'write it so').choices(FORMATS))
    .option('--out <file>', 'write it to a file');
  const run =
    (show: (options: LkipOptions, out: Output) => Promise<ExitCode>) =>
    async (_options: unknown, command: Command): Promise<void> => {
      done(await show(command.optsWithGlobals<LkipOptions>(), out));
    };
  lkip.action(run(writeReport));
  lkip.command('verify').description('compare the signed report with what the log gives').action(run(showVerification));
  lkip
    .command('restatement')
    .description('what was recorded since the report was signed, and would change it')
    .action(run(showRestatement));
  lkip
    .command('findings')
    .description('what the checks of consistency find in the report, and figures typed by hand')
    .action(run(showFindings));
  addLkipSteps(lkip, out, done);
  lkip.command('texts').description('the texts that may be written, and what they may refer to').action(run(showTexts));
};

const placeOf = ({ office, year, period }: LkipOptions): ReportPlace => ({
  office,
  year,
  ...(period === undefined ? {} : { period }),
});

/** The signed report where there is one and no other moment is asked for, else the draft. */
const reportOf = (engine: Engine, options: LkipOptions) => {
  const place = placeOf(options);
  const { asOf, draft, revision } = options;
  if (revision !== undefined) return engine.lkip.final(place, revision);
  return draft === true || asOf !== undefined ? engine.lkip.draft(place, asOf) : engine.lkip.current(place);
};

const writeReport = (options: LkipOptions, out: Output): Promise<ExitCode> =>
  withRecords(options.data, out, async (engine) => {
    await noteUnknownOffice(engine, options.office, out);
    const report = await reportOf(engine, options);
    const format = options.format ?? 'json';
    for (const { text } of report.blocking) out.note(`note: ${text}`);
    if (format === 'json' && options.out === undefined) {
      printJson(out, report);
      return EXIT.ok;
    }
    const path = requireFile(options.out);
    // Not the whole library: its checks are not needed to write a file.
    const { renderReport } = await import('@jejak/lkip/render-report');
    await handedOut(engine, options, 'export.make', {
      ...{ kind: 'exported', what: ['lkip', format], rows: report.blocks.length, by: 'jejak lkip' },
    });
    await saveFile(path, await renderReport(report, format), out);
    return EXIT.ok;
  });

const DIFFERENCE_COLUMNS = [
  { title: 'ANGKA' },
  { title: 'TERTULIS', right: true },
  { title: 'DIHITUNG', right: true },
  { title: 'URAIAN' },
];

type Differences = Awaited<ReturnType<Engine['lkip']['verify']>>['atPosition'];

const differencesText = (title: string, differences: Differences): string =>
  differences.length === 0
    ? `${title}: tidak ada perbedaan`
    : `${title}:\n${table(
        DIFFERENCE_COLUMNS,
        differences.map(({ path, stated, computed, label }) => [
          path,
          stated?.printed ?? '—',
          computed?.printed ?? '—',
          label,
        ]),
      )}`;

const showVerification = (options: LkipOptions, out: Output): Promise<ExitCode> =>
  withRecords(options.data, out, async (engine) => {
    const answer = await engine.lkip.verify(placeOf(options), options.revision);
    if (options.json === true) printJson(out, answer);
    else
      out.result(
        [
          differencesText(`Pada posisi ${String(answer.version.position)}`, answer.atPosition),
          differencesText(`Sekarang (posisi ${String(Number(answer.now.position))})`, answer.now.differences),
        ].join('\n\n'),
      );
    // What was recorded since is no fault of the signed report; what its own position no longer gives is one.
    return answer.atPosition.length === 0 ? EXIT.ok : EXIT.refused;
  });

const showRestatement = (options: LkipOptions, out: Output): Promise<ExitCode> =>
  withRecords(options.data, out, async (engine) => {
    const answer = await engine.lkip.restatement(placeOf(options), options.revision);
    if (options.json === true) printJson(out, answer);
    else out.result(differencesText('Akan berubah bila laporan direvisi', answer.differences));
    return EXIT.ok;
  });

const showTexts = (options: LkipOptions, out: Output): Promise<ExitCode> =>
  withRecords(options.data, out, async (engine) => {
    const place = placeOf(options);
    const { texts } = await engine.lkip.draft(place, options.asOf);
    const references = await engine.lkip.references(place);
    if (options.json === true) printJson(out, { texts, references });
    else
      out.result(
        [
          table(
            [{ title: 'TEKS' }, { title: 'ASAL' }, { title: 'JUDUL' }],
            Object.entries(texts).map(([key, { title, written }]) => [key, written ? 'ditulis' : 'usulan', title]),
          ),
          `Rujukan:\n${references.map((reference) => `  {{${reference}}}`).join('\n')}`,
        ].join('\n\n'),
      );
    return EXIT.ok;
  });

const showFindings = (options: LkipOptions, out: Output): Promise<ExitCode> =>
  withRecords(options.data, out, async (engine) => {
    const answer = await engine.lkip.findings(placeOf(options), options.asOf);
    if (options.json === true) printJson(out, answer);
    else
      out.result(
        table(
          [{ title: 'TEMUAN' }, { title: 'BERAT' }, { title: 'URAIAN' }],
          answer.findings.map(({ code, severity, sentence }) => [code, severity, sentence]),
        ),
      );
    return answer.findings.some(({ severity }) => severity === 'block') ? EXIT.refused : EXIT.ok;
  });
