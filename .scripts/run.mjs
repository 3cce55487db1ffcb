import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdWith } from './lock.mjs';
import { root, say } from './root.mjs';

/** Nx asks nothing, opens no daemon, knows no cloud, and draws no screen: it must run with stdin closed. */
export const quietNx = {
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NX_NO_CLOUD: 'true',
  NX_INTERACTIVE: 'false',
  // Its own idea of when colour is wanted is wrong in a log file.
  ...(process.stderr.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }),
};

/** The program of an installed package, to be run by this Node: needs no PATH and no shell, on any system. */
export function programOf(name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/**
 * Runs a program without input. Its output is kept and shown only when it fails; while it runs longer than
 * `patience` milliseconds a line says so, once for each such span.
 */
export async function runQuietly(title, program, args, { cwd, env = {}, patience = 15_000, shell = false }) {
  const kept = [];
  const started = Date.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell,
  });
  holdWith(child.pid);
  child.stdout.on('data', (chunk) => kept.push(chunk));
  child.stderr.on('data', (chunk) => kept.push(chunk));
  const patient = setInterval(() => {
    say(`${title}: still at work after ${String(Math.round((Date.now() - started) / 1000))} s`);
  }, patience);
  try {
    const code = await ended(child);
    if (code === 0) return;
    process.stderr.write(Buffer.concat(kept));
    throw new SetupFailed(`${title} failed (exit code ${String(code)}); its output is above.`);
  } finally {
    clearInterval(patient);
  }
}

/** Runs a program without input whose output the reader should see as it comes; answers its exit code. */
export function runVisibly(program, args, { cwd, env = {} }) {
  return ended(spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] }));
}

function ended(child) {
  const forward = (signal) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve(code ?? signal ?? 1);
    });
  }).finally(() => {
    for (const signal of signals) process.off(signal, forward);
  });
}

/** What went wrong is said in the message; a stack would only hide it. */
export class SetupFailed extends Error {}
