import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Projection, projectionFileName } from './projection';

/** Which file serves for each projection and version; what is not named is served by the file of its own name. */
type Pointers = Readonly<Record<string, string>>;

/** Within this time every process reads from what was swapped in. */
const FRESH_MS = 25;
const POINTER_FILE = 'serving.json';
const GENERATION = /^[a-z]+-v\d+(-[0-9a-f-]+)?\.db$/;

/**
 * Which generation of a projection serves. It is said in one small file, which is replaced by renaming another over it:
 * a reader finds the old generation or the new, in whichever process.
 */
export class Generations {
  readonly #directory: string;
  readonly #pointerFile: string;
  #pointers: Pointers = {};
  #readAt = -Infinity;

  constructor(directory: string) {
    this.#directory = directory;
    this.#pointerFile = join(directory, POINTER_FILE);
  }

  /** The file that serves; asked often, so what was read a moment ago is believed. */
  serving(projection: Pick<Projection, 'name' | 'version'>): string {
    if (performance.now() - this.#readAt > FRESH_MS) this.#read();
    return join(this.#directory, this.#pointers[keyOf(projection)] ?? projectionFileName(projection));
  }

  /** The file that serves at this moment. */
  servingNow(projection: Pick<Projection, 'name' | 'version'>): string {
    this.#read();
    return this.serving(projection);
  }

  /** Makes another file serve: on disk before it is named, in one step. */
  swap(projection: Pick<Projection, 'name' | 'version'>, fileName: string): void {
    this.#read();
    const text = JSON.stringify({ ...this.#pointers, [keyOf(projection)]: fileName }, null, 2);
    const draft = `${this.#pointerFile}.${String(process.pid)}`;
    const descriptor = openSync(draft, 'w');
    try {
      writeSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(draft, this.#pointerFile);
    this.#read();
  }

  #read(): void {
    this.#readAt = performance.now();
    try {
      this.#pointers = pointersIn(JSON.parse(readFileSync(this.#pointerFile, 'utf8')));
    } catch (error) {
      if (!isMissing(error)) throw error;
      this.#pointers = {};
    }
  }
}

export const generationFileName = ({ name, version }: Pick<Projection, 'name' | 'version'>, id: string): string =>
  `${name}-v${String(version)}-${id}.db`;

const keyOf = ({ name, version }: Pick<Projection, 'name' | 'version'>): string => `${name}-v${String(version)}`;

const pointersIn = (value: unknown): Pointers => {
  if (typeof value !== 'object' || value === null) return {};
  const named = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && GENERATION.test(entry[1]),
  );
  return Object.fromEntries(named);
};

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
