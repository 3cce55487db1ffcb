import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The workspace: the folder above this one. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the scripts remember between runs; never part of the sources. */
export const memory = join(root, '.jejak');

/** Progress goes to stderr: the command line prints JSON on stdout, and nothing may mix with it. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
