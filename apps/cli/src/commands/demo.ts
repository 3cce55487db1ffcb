import { createInterface } from 'node:readline/promises';
import type { DemoResult } from '@jejak/demo';
import { Refusal } from '@jejak/kernel';
import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-code';
import { readOffices, readScale, readSeed, readYear } from '../options';
import { type Output, printJson, table } from '../output';
import { startProgress } from '../progress';

interface DemoOptions {
  readonly offices: number;
  readonly year: number;
  readonly scale: number;
  readonly seed: number;
  readonly clear?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** How the program adds a command that can print JSON. */
interface Adding {
  readonly add: (name: string, description: string) => Command;
  readonly json: (command: Command) => Command;
}

const OWN_FOLDER = './data-demo';

/** Offices of invented work, for trying out and for measuring. */
export const addDemoCommand = ({ add, json }: Adding, out: Output, done: (code: ExitCode) => void): void => {
  json(add('demo', `make an office with a year of invented work, in ${OWN_FOLDER} unless --data names another folder`))
    .option('--offices <number>', 'how many offices', readOffices, 1)
    .option('--year <year>', 'a year that is over', readYear, 2022)
    .option('--scale <number>', '1 is 26.472 passports and 1.020 permits a year', readScale, 1)
    .option('--seed <number>', 'another number makes another year', readSeed, 1)
    .option('--clear', 'delete the folder instead, if it was made by this command')
    .option('--yes', 'with --clear: do not ask')
    .action(async (_options: unknown, command: Command) => {
      // The folder of the real office, which the environment may name, is never meant.
      const isNamed = command.getOptionValueSourceWithGlobals('data') === 'cli';
      const { data, ...options } = command.optsWithGlobals<DemoOptions & { readonly data: string }>();
      const folder = isNamed ? data : OWN_FOLDER;
      done(await (options.clear === true ? clear(folder, options, out) : make(folder, options, out)));
    });
};

const PHASES = { plan: 'Planning', enter: 'Entering', read: 'Reading the log' } as const;

const make = async (
  dataDir: string,
  { offices, year, scale, seed, json }: DemoOptions,
  out: Output,
): Promise<ExitCode> => {
  const { runDemo } = await import('@jejak/demo');
  const progress = startProgress(out);
  const started = performance.now();
  let result: DemoResult;
  try {
    result = await runDemo({
      dataDir,
      offices,
      year,
      scale,
      seed,
      thisYear: new Date().getFullYear(),
      onProgress: (phase, reached, total) => {
        progress.show(PHASES[phase], reached, total);
      },
    });
  } finally {
    progress.end();
  }
  const seconds = (performance.now() - started) / 1000;
  if (json === true) printJson(out, { dataDir, year, scale, seed, ...result, seconds });
  else report(result, { dataDir, year, seconds }, out);
  return EXIT.ok;
};

const report = (
  { offices, events }: DemoResult,
  { dataDir, year, seconds }: { readonly dataDir: string; readonly year: number; readonly seconds: number },
  out: Output,
): void => {
  out.result(
    table(
      [{ title: 'OFFICE' }, { title: 'ENTERED', right: true }, { title: 'ALREADY THERE', right: true }],
      offices.map(({ office, entered, alreadyThere }) => [office, String(entered), String(alreadyThere)]),
    ),
  );
  out.note(`${String(events)} events in ${dataDir} after ${seconds.toFixed(1)} s`);
  const [first] = offices;
  if (first !== undefined)
    out.note(`next: jejak counts --data ${dataDir} --office ${first.office} --year ${String(year)}`);
};

const clear = async (folder: string, { yes, json }: DemoOptions, out: Output): Promise<ExitCode> => {
  if (yes !== true && !(await isAgreed(folder))) return EXIT.refused;
  const { clearDemo } = await import('@jejak/demo');
  await clearDemo(folder);
  if (json === true) printJson(out, { cleared: folder });
  else out.result(`Deleted ${folder}`);
  return EXIT.ok;
};

/** @throws Refusal CONFIRMATION_REQUIRED where there is nobody to ask */
const isAgreed = async (folder: string): Promise<boolean> => {
  if (!process.stdin.isTTY)
    throw new Refusal({
      code: 'CONFIRMATION_REQUIRED',
      field: 'yes',
      en: `Deleting ${folder} must be confirmed`,
      id: `Penghapusan ${folder} harus dikonfirmasi.`,
      allowed: ['--yes'],
    });
  const questions = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await questions.question(`Delete ${folder} and everything in it? (yes/no) `);
    return /^(y|yes|ya)$/i.test(answer.trim());
  } finally {
    questions.close();
  }
};
