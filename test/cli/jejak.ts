import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const root = join(__dirname, '..', '..');
const main = join(root, 'apps', 'cli', 'dist', 'main.js');
export const fixtures = join(root, 'test', 'fixtures');

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command line as a process of its own. */
export const startJejak = (args: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ran> } => {
  // What a test has set in its own environment, such as JEJAK_PASSWORD, is handed on.
  const child = spawn(process.execPath, [main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env },
  });
  const text = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (text.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text.stderr += chunk.toString()));
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, ...text });
    });
  });
  return { child, ended };
};

export const jejak = (...args: readonly string[]): Promise<Ran> => startJejak(args).ended;

/** What a command prints with `--json`; fails with its message when it does not exit with `code`. */
export const jejakJson = async <T>(args: readonly string[], code = 0): Promise<T> => {
  const ran = await jejak(...args, '--json');
  if (ran.code !== code) throw new Error(`jejak ${args.join(' ')} exited with ${String(ran.code)}: ${ran.stderr}`);
  return JSON.parse(ran.stdout) as T;
};

export const temporaryDirectory = async (): Promise<{ readonly path: string; remove(): Promise<void> }> => {
  const path = await mkdtemp(join(tmpdir(), 'jejak-cli-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
};

export interface ImportAnswer {
  readonly ok: boolean;
  readonly rows: number;
  readonly imported: number;
  readonly alreadyThere: number;
  readonly commands: number;
  readonly errors: readonly {
    readonly file: string;
    readonly row: number | null;
    readonly column: string | null;
    readonly code: string;
    readonly message: string;
    readonly sentence: string;
    readonly allowed: readonly string[];
  }[];
}

export const placesOf = ({ errors }: ImportAnswer): readonly (readonly unknown[])[] =>
  errors.map(({ file, row, column, code }) => [basename(file), row, column, code]);

interface LoggedEvent {
  readonly type: string;
  readonly stream: string;
  readonly revision: number;
  readonly data: unknown;
  readonly meta: { readonly commandId: string };
}

/** Every event of the log, in log order. */
export const eventsOf = async (data: string): Promise<readonly LoggedEvent[]> => {
  const { events } = await jejakJson<{ events: readonly LoggedEvent[] }>([
    '--data',
    data,
    'events',
    '--limit',
    '100000',
  ]);
  return events;
};

/** What a log says, whatever the moment and the order in which independent records were written. */
export const substanceOf = (events: readonly LoggedEvent[]): readonly string[] =>
  events
    .map(({ stream, revision, type, data, meta }) => JSON.stringify([stream, revision, type, data, meta.commandId]))
    .sort();
