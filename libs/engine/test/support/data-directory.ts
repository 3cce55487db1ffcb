import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandRequest } from '@jejak/event-store';
import { type Engine, type EngineOptions, openEngine } from '../../src';

/** A data directory of its own for each test, with every engine opened in it closed and all of it removed at the end. */
export class DataDirectory {
  readonly path = mkdtempSync(join(tmpdir(), 'jejak-data-'));
  readonly #engines: Engine[] = [];

  async open(options: Partial<EngineOptions> = {}): Promise<Engine> {
    const engine = await openEngine({ dataDir: this.path, ...options });
    this.#engines.push(engine);
    return engine;
  }

  async close(): Promise<void> {
    for (const engine of this.#engines) await engine.close();
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** An operation of the past, which counts at once. */
export const transcribe = (startedOn: string, overrides: Partial<CommandRequest> = {}): CommandRequest => ({
  office: 'cilegon',
  entity: 'operation',
  command: {
    type: 'TranscribeOperation',
    data: { kind: 'independent-operation', mode: 'land', location: 'Merak', startedOn, transcribedFrom: 'LKIP 2021' },
  },
  commandId: randomUUID(),
  actor: 'officer-1',
  role: 'officer',
  section: 'inteldakim',
  source: 'test',
  ...overrides,
});

export const of = (
  entity: string,
  type: string,
  data: object,
  overrides: Partial<CommandRequest> = {},
): CommandRequest => transcribe('', { entity, command: { type, data }, ...overrides });
