import type { Command } from 'commander';
import type { ExitCode } from '../exit-code';
import { readAsOf, readOffice, readYear } from '../options';
import type { Output } from '../output';
import { type CompareOptions, showComparison } from './compare';
import { type DefinitionsOptions, showDefinitions } from './definitions';
import { showWhatIf, type WhatIfOptions } from './what-if';

/** How the program adds a command, one that can print JSON, and one about an office and year. */
interface Adding {
  readonly add: (name: string, description: string) => Command;
  readonly json: (command: Command) => Command;
  readonly ofYear: (command: Command) => Command;
}

/** The same year again: at another moment, or under another definition. */
export const addReplayCommands = ({ add, json, ofYear }: Adding, out: Output, done: (code: ExitCode) => void): void => {
  json(add('definitions', "versions of each indicator's definition, and the years that use each"))
    .requiredOption('--office <office>', 'the office, such as cilegon', readOffice)
    .option('--as-of <position>', 'as the log stood at a position, or at an instant in UTC', readAsOf)
    .action(async (_options: unknown, command: Command) => {
      done(await showDefinitions(command.optsWithGlobals<DefinitionsOptions>(), out));
    });

  json(add('compare', 'every figure of a year at two moments, and the events behind each difference'))
    .requiredOption('--office <office>', 'the office, such as cilegon', readOffice)
    .requiredOption('--year <year>', 'the year, such as 2021', readYear)
    .requiredOption('--from <moment>', 'the one moment: a position, or an instant in UTC', readAsOf)
    .option('--to <moment>', 'the other one; without it as the log stands now', readAsOf)
    .action(async (_options: unknown, command: Command) => {
      done(await showComparison(command.optsWithGlobals<CompareOptions>(), out));
    });

  ofYear(add('whatif', 'a year under another definition of an indicator, beside the year as it is; stores nothing'))
    .requiredOption('--definition <definition>', 'a version such as ikm@2, or a JSON file with a draft')
    .action(async (_options: unknown, command: Command) => {
      done(await showWhatIf(command.optsWithGlobals<WhatIfOptions>(), out));
    });
};
