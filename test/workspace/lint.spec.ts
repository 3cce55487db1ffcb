import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// ESLint loads slowly while other suites run.
jest.setTimeout(60_000);

const root = join(__dirname, '..', '..');

const ask = (script: string, args: readonly string[], input: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, [join(__dirname, script), ...args], { cwd: root, input, encoding: 'utf8' }),
  );

interface Case {
  readonly title: string;
  readonly files: readonly string[];
  readonly text: string;
  readonly refusedBy: readonly string[];
}

const imports = '@typescript-eslint/no-restricted-imports';
const syntax = 'no-restricted-syntax';

const pure = [
  'libs/kernel/src/streams.ts',
  'libs/indicators/src/evaluation/counts.ts',
  'libs/inteldakim/src/operation/operation.decide.ts',
  'libs/inteldakim/src/operation/operation.ts',
  'libs/planning/src/budget/budget.facts.ts',
];
const forbidden = (what: string, text: string, rule: string): Case => ({
  title: `A pure file may not use ${what}`,
  files: pure,
  text,
  refusedBy: [rule],
});
const nest = "import { Controller } from '@nestjs/common'; export const x = Controller;";
const cases: readonly Case[] = [
  forbidden('the clock', 'export const now = Date.now();', syntax),
  forbidden('the clock by a new date', 'export const now = new Date();', syntax),
  forbidden('chance', 'export const dice = Math.random();', syntax),
  forbidden('the environment', "export const home = process.env['HOME'];", syntax),
  forbidden('the zone of the machine', 'export const hour = new Date(0).getHours();', syntax),
  forbidden('the language of the machine', "export const order = 'a'.localeCompare('b');", syntax),
  forbidden('files', "import 'node:fs';", imports),
  forbidden('Nest', "import '@nestjs/common';", imports),
  forbidden('a database', "import '@photostructure/sqlite';", imports),
  forbidden('a queue', "import 'bullmq';", imports),
  {
    title: 'A pure file may use a time that it is given',
    files: pure,
    text: 'export const hour = (ms: number) => new Date(ms).getUTCHours();',
    refusedBy: [],
  },
  {
    title: 'Nest may appear in controllers, modules, the start of an application, and the glue of all slices',
    files: [
      'libs/planning/src/budget/budget.controller.ts',
      'libs/planning/src/planning.module.ts',
      'apps/api/src/main.ts',
      'libs/http/src/problems/to-problem.ts',
    ],
    text: nest,
    refusedBy: [],
  },
  {
    title: 'Nest may not appear in a service, a port, a command of the command line, or a request type',
    files: [
      'libs/planning/src/budget/budget.service.ts',
      'libs/event-store/src/port.ts',
      'apps/cli/src/counts.ts',
      'libs/planning/src/budget/budget.dto.ts',
    ],
    text: nest,
    refusedBy: [imports],
  },
  {
    title: 'A request type may describe itself in OpenAPI',
    files: ['libs/planning/src/budget/budget.dto.ts'],
    text: "import '@nestjs/swagger';",
    refusedBy: [],
  },
  {
    title: 'A package is entered by what it exports',
    files: ['apps/api/src/main.ts', 'libs/http/src/log.ts', 'libs/planning/src/budget/budget.decide.ts'],
    text: "import '@jejak/kernel/src/errors';",
    refusedBy: [imports],
  },
  {
    title: 'The console is left to the command line: libraries and the server do not print',
    files: ['libs/http/src/log.ts', 'apps/api/src/main.ts'],
    text: 'console.log(1);',
    refusedBy: ['no-console'],
  },
  {
    title: 'The command line prints',
    files: ['apps/cli/src/print.ts'],
    text: 'console.log(1);',
    refusedBy: [],
  },
];

describe('The rules for files', () => {
  const answers = new Map<string, unknown>();

  beforeAll(() => {
    const questions = cases.flatMap(({ title, files, text }) => files.map((file) => ({ title, file, text })));
    const refused = ask('lint-texts.mjs', [], JSON.stringify(questions));
    if (!Array.isArray(refused)) throw new TypeError('The answers are no list');
    questions.forEach(({ title, file }, index) => answers.set(`${title}: ${file}`, refused[index]));
  });

  it.each(cases)('$title', ({ title, files, refusedBy }) => {
    expect(files.map((file) => answers.get(`${title}: ${file}`))).toEqual(files.map(() => refusedBy));
  });

  it('stands in no circle of imports, however long, counting types too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jejak-circles-'));
    try {
      writeFileSync(join(folder, 'a.ts'), "import { b } from './b'; export const a = () => b;");
      writeFileSync(join(folder, 'b.ts'), "export { c as b } from './c';");
      writeFileSync(join(folder, 'c.ts'), "import type { a } from './a'; export const c: typeof a | 1 = 1;");
      writeFileSync(join(folder, 'd.ts'), "import { a } from './a'; export const d = a;");
      expect(ask('lint-circles.mjs', [folder], '')).toEqual(['a.ts', 'b.ts', 'c.ts']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
