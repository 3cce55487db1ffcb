import { type Command, Option } from 'commander';
import type { ExitCode } from '../exit-code';
import { readAsOf, readDate, readOffice } from '../options';
import type { Output } from '../output';
import { type DeadlinesOptions, showDeadlines } from './deadlines';
import { type DigestOptions, showDigest } from './digest';
import { type QueuesOptions, showQueues } from './queues';
import { type RecordsOptions, showRecords } from './records';

/** How the program adds a command, and one that can print JSON. */
interface Adding {
  readonly add: (name: string, description: string) => Command;
  readonly json: (command: Command) => Command;
}

/** What waits for whom, and until when. */
export const addWorkCommands = ({ add, json }: Adding, out: Output, done: (code: ExitCode) => void): void => {
  json(add('records', 'the register of an office: records of all kinds or of one, the newest first'))
    .requiredOption('--office <office>', 'the office, such as cilegon', readOffice)
    .option('--kind <kind>', 'only records of a kind, such as operation')
    .option('--status <status>', 'only records that stand so, such as reported')
    .option('--from <date>', 'only what occurred on or after a day', readDate)
    .option('--to <date>', 'only what occurred on or before a day', readDate)
    .option('--search <text>', 'only records with a text in their summary')
    .option('--as-of <position>', 'as the log stood at a position, or at an instant in UTC', readAsOf)
    .action(async (_options: unknown, command: Command) => {
      done(await showRecords(command.optsWithGlobals<RecordsOptions>(), out));
    });

  json(add('queues', 'what waits for whom; with a queue: the records in it'))
    .argument('[queue]', 'such as nomor-menyusul')
    .requiredOption('--office <office>', 'the office, such as cilegon', readOffice)
    .option('--search <text>', 'only records with a text in their summary')
    .addOption(new Option('--sort <sort>', 'the order').choices(['since', '-since', 'dueOn', '-dueOn']))
    .option('--as-of <position>', 'as the log stood at a position, or at an instant in UTC', readAsOf)
    .action(async (queue: string | undefined, _options: unknown, command: Command) => {
      done(await showQueues(queue, command.optsWithGlobals<QueuesOptions>(), out));
    });

  json(add('deadlines', 'limits that run, approach or were missed, with the days that are left'))
    .option('--office <office>', 'only this office; otherwise all that have records', readOffice)
    .addOption(
      new Option('--standing <standing>', 'only limits that stand so').choices(['running', 'approaching', 'missed']),
    )
    .option('--as-of <position>', 'as the log stood at a position, or at an instant in UTC', readAsOf)
    .option('--run', 'first note in the log which limits approach, were missed and were met, as the server does')
    .action(async (_options: unknown, command: Command) => {
      done(await showDeadlines(command.optsWithGlobals<DeadlinesOptions>(), out));
    });

  json(add('digest', 'the day of an office without names: queues, limits, and references of records'))
    .requiredOption('--office <office>', 'the office, such as cilegon', readOffice)
    .option('--as-of <position>', 'as the log stood at a position, or at an instant in UTC', readAsOf)
    .action(async (_options: unknown, command: Command) => {
      done(await showDigest(command.optsWithGlobals<DigestOptions>(), out));
    });
};
