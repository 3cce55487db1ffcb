import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A line that a child told: what it is about, and the rest. */
export interface Told {
  readonly kind: string;
  readonly commandId: string;
  readonly count: number;
  readonly position: string;
  readonly revision: number;
  readonly duplicate: boolean;
  readonly message: string;
  readonly at: number;
}

export interface Child {
  readonly process: ChildProcessWithoutNullStreams;
  readonly told: readonly Told[];
  /** Resolves when the child has told something of a kind; rejects when it ends before. */
  heard(kind: string): Promise<void>;
  /** Resolves with all that it told once it ended and every line is read. @throws when it told that it broke */
  readonly ended: Promise<readonly Told[]>;
}

/** Runs a script of `children/` in a process of its own, on the compiled packages. */
export const startChild = (script: string, ...args: readonly string[]): Child => {
  const child = spawn(process.execPath, [join(__dirname, 'children', script), ...args]);
  const told: Told[] = [];
  const errors: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => told.push(JSON.parse(line) as Told));
  const run = async (): Promise<readonly Told[]> => {
    await Promise.all([once(child, 'close'), once(lines, 'close')]);
    const broken = told.find(({ kind }) => kind === 'broken');
    if (broken !== undefined || errors.length > 0) throw new Error(`${script}: ${broken?.message ?? errors.join('')}`);
    return told;
  };
  const ended = run();
  // Whoever awaits it hears of the failure; who does not must not break the test run by it.
  ended.catch(() => undefined);
  const heard = (kind: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (told.some((one) => one.kind === kind)) resolve();
      };
      lines.on('line', look);
      look();
      ended.then(() => {
        reject(new Error(`${script} ended without ${kind}`));
      }, reject);
    });
  return { process: child, told, heard, ended };
};
