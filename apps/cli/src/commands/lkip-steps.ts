import { randomUUID } from 'node:crypto';
import type { Engine, ReportActor, ReportPlace } from '@jejak/engine';
import type { Command } from 'commander';
import { actingAs, type ActingOptions } from '../acting';
import { EXIT, type ExitCode } from '../exit-code';
import { type Output, printJson } from '../output';
import { withRecords } from '../session';

interface StepOptions extends ActingOptions {
  readonly data: string;
  readonly office: string;
  readonly year: number;
  readonly period?: string;
  readonly reason?: string;
  readonly text?: string;
  readonly json?: boolean;
}

interface Step {
  readonly action: 'report.write' | 'report.review' | 'report.finalise';
  readonly act: (
    lkip: Engine['lkip'],
    place: ReportPlace,
    by: ReportActor,
    options: StepOptions,
    block: string,
  ) => ReturnType<Engine['lkip']['begin']>;
}

const STEPS: Readonly<Record<'draft' | 'text' | 'review' | 'return' | 'finalise' | 'revise', Step>> = {
  draft: { action: 'report.write', act: (lkip, place, by) => lkip.begin(place, by) },
  text: {
    action: 'report.write',
    act: (lkip, place, by, { text }, block) =>
      lkip.writeText(place, { block, ...(text === undefined ? {} : { text }) }, by),
  },
  review: { action: 'report.review', act: (lkip, place, by) => lkip.review(place, by) },
  return: { action: 'report.review', act: (lkip, place, by, { reason }) => lkip.sendBack(place, reason ?? '', by) },
  finalise: { action: 'report.finalise', act: (lkip, place, by, { reason }) => lkip.finalise(place, by, reason) },
  revise: { action: 'report.write', act: (lkip, place, by, { reason }) => lkip.revise(place, reason ?? '', by) },
};

/** The life of a report, as over HTTP: each step by an account that may take it, and who wrote neither reviews nor signs. */
export const addLkipSteps = (lkip: Command, out: Output, done: (code: ExitCode) => void): void => {
  const step = (name: keyof typeof STEPS, description: string): Command => lkip.command(name).description(description);
  const run = (name: keyof typeof STEPS) => async (command: Command, block: string) => {
    done(await take(STEPS[name], command.optsWithGlobals<StepOptions>(), block, out));
  };
  step('draft', 'begin the report (--as an analyst or a section head)').action((_options: unknown, command: Command) =>
    run('draft')(command, ''),
  );
  step('text', 'write one text of the report; without --text the suggestion stands again')
    .argument('<block>', 'its key, as `jejak lkip texts` lists them')
    .option('--text <text>', 'figures by reference: {{performance}}')
    .action((block: string, _options: unknown, command: Command) => run('text')(command, block));
  step('review', 'say that it was reviewed (--as somebody else than its writers)').action(
    (_options: unknown, command: Command) => run('review')(command, ''),
  );
  step('return', 'send it back to its writers')
    .requiredOption('--reason <text>', 'why')
    .action((_options: unknown, command: Command) => run('return')(command, ''));
  step('finalise', 'sign it as it was reviewed (--as the head)')
    .option('--reason <text>', 'why, where a month of a section is not locked')
    .action((_options: unknown, command: Command) => run('finalise')(command, ''));
  step('revise', 'open a revision of the signed report, which stays')
    .requiredOption('--reason <text>', 'why')
    .action((_options: unknown, command: Command) => run('revise')(command, ''));
};

const take = ({ action, act }: Step, options: StepOptions, block: string, out: Output): Promise<ExitCode> =>
  withRecords(options.data, out, (engine) =>
    actingAs(engine, options, action, async ({ ensureMay }) => {
      const { office, year, period, json } = options;
      const id = period ?? String(year);
      const { actor, role } = ensureMay({ action, office, entity: 'lkip', id });
      const place = { office, year, ...(period === undefined ? {} : { period }) };
      const by = { actor, role, section: 'tata-usaha', source: 'cli', commandId: randomUUID() };
      const { status, position } = await act(engine.lkip, place, by, options, block);
      if (json === true) printJson(out, { office, report: id, status, position });
      else out.result(`Laporan ${id}: ${status} (posisi ${String(Number(position))})`);
      return EXIT.ok;
    }),
  );
