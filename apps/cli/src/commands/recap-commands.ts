import { type Command, Option } from 'commander';
import type { ExitCode } from '../exit-code';
import { readMonth, readPart } from '../options';
import type { Output } from '../output';
import { type EvidenceOptions, writeEvidenceFile } from './evidence';
import { type ExportOptions, runExport } from './export';
import { type PlanOptions, showPlan } from './plan';
import { type RecapOptions, showRecap } from './recap';

/** How the program adds a command, and one about an office and year. */
interface Adding {
  readonly add: (name: string, description: string) => Command;
  readonly ofYear: (command: Command) => Command;
}

/** What an office hands on: recaps, plans, forms of other programs, evidence. */
export const addRecapCommands = ({ add, ofYear }: Adding, out: Output, done: (code: ExitCode) => void): void => {
  asFile(ofPart(ofYear(add('recap', 'counts of a month, quarter, semester or year by section, with what came late'))))
    .option('--section <section>', 'only the kinds of a section, such as inteldakim')
    .action(async (_options: unknown, command: Command) => {
      done(await showRecap(command.optsWithGlobals<RecapOptions>(), out));
    });

  asFile(
    ofYear(add('plan', 'planned meetings and operations beside those carried out, cost beside the budget')),
  ).action(async (_options: unknown, command: Command) => {
    done(await showPlan(command.optsWithGlobals<PlanOptions>(), out));
  });

  asFile(ofPart(ofYear(add('export', 'fill in the form of another program from the figures'))))
    .requiredOption('--mapping <name>', 'a form such as kanwil-bulanan, or a JSON file that describes one')
    .action(async (_options: unknown, command: Command) => {
      done(await runExport(command.optsWithGlobals<ExportOptions>(), out));
    });

  ofYear(add('evidence', 'the facts and records behind an indicator in a quarter, as a ZIP with an index'))
    .requiredOption('--quarter <quarter>', 'the quarter, 1 to 4', readPart(4))
    .requiredOption('--indicator <code>', 'the indicator, such as ikm')
    .option('--out <file>', 'the archive to write')
    .action(async (_options: unknown, command: Command) => {
      done(await writeEvidenceFile(command.optsWithGlobals<EvidenceOptions>(), out));
    });
};

const ofPart = (command: Command): Command =>
  command
    .option('--month <month>', 'only a month, 1 to 12', readMonth)
    .option('--quarter <quarter>', 'only a quarter, 1 to 4', readPart(4))
    .option('--semester <semester>', 'only a semester, 1 or 2', readPart(2));

const asFile = (command: Command): Command =>
  command
    .addOption(new Option('--format <format>', 'write it so').choices(['csv', 'xlsx', 'json']))
    .addOption(
      new Option('--separator <separator>', 'of CSV; semicolons for Indonesian Excel').choices(['comma', 'semicolon']),
    )
    .option('--out <file>', 'write it to a file');
