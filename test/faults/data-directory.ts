import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, openEngine } from '@jejak/engine';
import type { CommandRequest } from '@jejak/event-store';

/** A data directory for each test, with the engines that were opened on it. */
export const useDataDirectory = () => {
  let directory = '';
  let engines: Engine[] = [];
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'jejak-faults-'));
  });
  afterEach(async () => {
    for (const engine of engines) await engine.close();
    engines = [];
    rmSync(directory, { recursive: true, force: true });
  });
  const open = async (): Promise<Engine> => {
    const engine = await openEngine({ dataDir: directory });
    engines.push(engine);
    return engine;
  };
  return { path: () => directory, open };
};

type Request = Pick<CommandRequest, 'entity' | 'command'> & Partial<CommandRequest>;

export const requestOf = (request: Request): CommandRequest => ({
  office: 'cilegon',
  commandId: randomUUID(),
  actor: 'officer-1',
  role: 'officer',
  section: 'inteldakim',
  source: 'test',
  ...request,
});

export const transcription = (startedOn: string, overrides: Partial<CommandRequest> = {}): CommandRequest =>
  requestOf({
    entity: 'operation',
    command: {
      type: 'TranscribeOperation',
      data: { kind: 'independent-operation', mode: 'land', location: 'Merak', startedOn, transcribedFrom: 'LKIP 2021' },
    },
    ...overrides,
  });

/** Asks for a correction of an operation and approves it as a second person. */
export const correctOperation = async (engine: Engine, id: string, startedOn: string): Promise<string> => {
  const changes = { execution: { startedOn, endedOn: startedOn } };
  const data = { changes, reason: 'tanggal salah' };
  await engine.handle(requestOf({ entity: 'operation', id, command: { type: 'RequestCorrection', data } }));
  const approval = requestOf({
    entity: 'operation',
    id,
    actor: 'head-1',
    command: { type: 'ApproveCorrection', data: {} },
  });
  return (await engine.handle(approval)).position;
};
