import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { rememberServer } from './accounts';

const MAIN = join(__dirname, '../../apps/api/dist/main.js');
const START_MS = 60_000;

export interface ApiServer {
  readonly url: string;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** Lines of its log so far. */
  readonly log: readonly string[];
  /** Ends it as an administrator would; resolves with its exit code. */
  stop(): Promise<number | null>;
}

export const temporaryDirectory = (): Promise<string> => mkdtemp(join(tmpdir(), 'jejak-api-'));

/** The compiled server as `npm start` runs it, on a free port and a data directory of its own. */
export const startApi = async (
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ApiServer> => {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: '0', JEJAK_DATA: dataDir, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => log.push(line));
  const url = await announcedUrl(child);
  rememberServer(url, dataDir);
  const stop = async (): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    return child.exitCode;
  };
  return { url, dataDir, process: child, log, stop };
};

/** Runs the server where it is expected to refuse to start. */
export const failedStart = async (
  dataDir: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly said: string }> => {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, JEJAK_DATA: dataDir, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  // One that starts after all would keep the test run waiting for ever.
  const timer = setTimeout(() => child.kill('SIGKILL'), START_MS);
  await once(child, 'close');
  clearTimeout(timer);
  return { code: child.exitCode, said: said.join('') };
};

const announcedUrl = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    const { stderr } = child;
    if (stderr === null) throw new Error('the server has no standard error');
    const said: string[] = [];
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`the server did not start: ${said.join('\n')}`));
    }, START_MS);
    createInterface({ input: stderr }).on('line', (line) => {
      said.push(line);
      const port = /http:\/\/[^:]+:(\d+)/.exec(line)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(`http://127.0.0.1:${port}`);
    });
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`the server ended: ${said.join('\n')}`));
    });
  });

/** One server for a file of tests, stopped and cleaned up after it. */
export const useApi = (environment: Readonly<Record<string, string>> = {}): (() => ApiServer) => {
  let server: ApiServer | undefined;
  beforeAll(async () => {
    server = await startApi(await temporaryDirectory(), environment);
  }, START_MS);
  afterAll(async () => {
    if (server === undefined) return;
    await server.stop();
    await rm(server.dataDir, { recursive: true, force: true });
  });
  return () => {
    if (server === undefined) throw new Error('the server has not started');
    return server;
  };
};
