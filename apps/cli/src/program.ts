import { Command, Option } from 'commander';
import { addAttachmentCommand } from './commands/attachment';
import { addAuditCommand } from './commands/audit';
import { addBackupCommand } from './commands/backup';
import { addCheckCommand } from './commands/check';
import { addDemoCommand } from './commands/demo';
import { addDocumentCommand } from './commands/document';
import { showEvents, type EventsOptions } from './commands/events';
import { showFacts, type FactsOptions } from './commands/facts';
import { type FigureOptions, showCounts, showIndicators } from './commands/figures';
import { type ImportOptions, runImport } from './commands/import';
import { addKeysCommand } from './commands/keys';
import { addLkipCommand } from './commands/lkip';
import { addPersonCommand } from './commands/person';
import { addRebuildCommand } from './commands/rebuild';
import { addRecapCommands } from './commands/recap-commands';
import { addReplayCommands } from './commands/replay-commands';
import { addRestoreCommand } from './commands/restore';
import { addWorkCommands } from './commands/work-commands';
import { addUserCommand } from './commands/user';
import { showStatus, type StatusOptions } from './commands/status';
import { showTemplate, type TemplateOptions } from './commands/template';
import type { ExitCode } from './exit-code';
import { EXAMPLES } from './examples';
import {
  readActor,
  readAsOf,
  readDimension,
  readLimit,
  readMonth,
  readOffice,
  readPosition,
  readYear,
} from './options';
import type { Output } from './output';

/** The command line; `done` gets the exit code of the command that ran. */
export const createProgram = (out: Output, done: (code: ExitCode) => void): Command => {
  const program = new Command('jejak')
    .description('One log of what an immigration office did; counts, indicators and the facts behind them.')
    .addOption(new Option('--data <dir>', 'the data directory').env('JEJAK_DATA').default('./data'))
    .addOption(
      new Option('--as <account>', 'the account that acts; otherwise the operator, who never approves nor reveals')
        .env('JEJAK_ACCOUNT')
        .argParser(readActor),
    )
    .addHelpText('after', EXAMPLES.jejak)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => {
        out.result(text);
      },
      writeErr: (text) => {
        out.note(text.trimEnd());
      },
    })
    .showSuggestionAfterError()
    .exitOverride();

  const add = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .addHelpText('after', EXAMPLES[name] ?? '');
  const json = (command: Command): Command => command.option('--json', 'print JSON');
  const ofYear = (command: Command): Command =>
    json(command)
      .requiredOption('--office <office>', 'the office, such as cilegon', readOffice)
      .requiredOption('--year <year>', 'the year, such as 2021', readYear)
      .option('--as-of <position>', 'as the log stood at a position, or at an instant in UTC', readAsOf);
  json(add('import', 'read files of acts and figures into the log: CSV, XLSX or JSON Lines'))
    .argument('[files...]', 'files, and folders whose files are all imported')
    .option('--office <office>', 'the office of rows that name none', readOffice)
    .option('--kind <kind>', 'the kind of all files; otherwise each name begins with its kind')
    .option('--sheet <name>', 'the sheet of a workbook; otherwise the first')
    .option('--dry-run', 'check every row, decisions included, and write nothing')
    .option('--template <kind>', 'print an empty file of a kind instead, with one example row')
    .option('--out <file>', 'with --template: write it to a file')
    .action(async (files: string[], _options: unknown, command: Command) => {
      const chosen = command.optsWithGlobals<ImportOptions & TemplateOptions & { readonly template?: string }>();
      if (chosen.template !== undefined) done(await showTemplate(chosen.template, chosen, out));
      else if (files.length === 0) command.error("error: missing argument 'files': name at least one file or folder");
      else done(await runImport(files, chosen, out));
    });

  json(add('template', 'list the kinds of import, or print the empty file of one'))
    .argument('[kind]', 'such as timpora-meeting')
    .option('--describe', 'say what its columns mean')
    .option('--out <file>', 'write it to a file')
    .action(async (kind: string | undefined, _options: unknown, command: Command) => {
      done(await showTemplate(kind, command.optsWithGlobals<TemplateOptions>(), out));
    });

  ofYear(add('counts', 'how many acts of each kind, by month and dimension; unknown is not zero')).action(
    async (_options: unknown, command: Command) => {
      done(await showCounts(command.optsWithGlobals<FigureOptions>(), out));
    },
  );

  ofYear(add('indicators', 'target, realisation and achievement of each indicator; absorption; performance')).action(
    async (_options: unknown, command: Command) => {
      done(await showIndicators(command.optsWithGlobals<FigureOptions>(), out));
    },
  );

  ofYear(add('facts', 'the rows behind a figure, each with the record and position that it came from'))
    .option('--kind <kind>', 'only facts of a kind, such as timpora-meeting')
    .addOption(new Option('--basis <basis>', 'only facts of a basis').choices(['act', 'tally', 'statement']))
    .option('--month <month>', 'only a month, 1 to 12', readMonth)
    .option('--dimension <name=value>', 'only facts with a dimension; may be repeated', readDimension)
    .action(async (_options: unknown, command: Command) => {
      done(await showFacts(command.optsWithGlobals<FactsOptions>(), out));
    });

  json(add('events', 'browse the log'))
    .option('--office <office>', 'only events of an office', readOffice)
    .option('--stream <name>', 'only a record, or all whose stream begins so')
    .option('--type <type...>', 'only events of these types')
    .option('--after <position>', 'begin after a position', readPosition)
    .option('--limit <number>', 'at most so many', readLimit, 50)
    .action(async (_options: unknown, command: Command) => {
      done(await showEvents(command.optsWithGlobals<EventsOptions>(), out));
    });

  json(add('status', 'how far the log and what is read from it are, and what could not be read')).action(
    async (_options: unknown, command: Command) => {
      done(await showStatus(command.optsWithGlobals<StatusOptions>(), out));
    },
  );

  addRecapCommands({ add, ofYear }, out, done);

  addReplayCommands({ add, json, ofYear }, out, done);

  addRebuildCommand({ add }, out, done);

  addWorkCommands({ add, json }, out, done);

  addDocumentCommand({ add, json }, out, done);

  addDemoCommand({ add, json }, out, done);

  addKeysCommand({ add, json }, out, done);

  addPersonCommand({ add, json }, out, done);

  addUserCommand({ add, json }, out, done);

  addAuditCommand({ add, json }, out, done);

  addAttachmentCommand({ add, json }, out, done);

  addBackupCommand({ add, json }, out, done);

  addRestoreCommand({ add, json }, out, done);

  addCheckCommand({ add, json }, out, done);

  addLkipCommand({ add, ofYear }, out, done);

  return program;
};
