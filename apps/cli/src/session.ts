import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '@jejak/engine';
import { fromPosition, Refusal } from '@jejak/kernel';
import type { Output } from './output';
import { startProgress } from './progress';

/** Opens the data directory for one command, and closes it whatever comes. */
export const withEngine = async <T>(dataDir: string, use: (engine: Engine) => Promise<T>): Promise<T> => {
  // Loaded only when a command needs it: help and templates answer at once.
  const { openEngine } = await import('@jejak/engine');
  const engine = await openEngine({ dataDir, role: 'tool' });
  try {
    return await use(engine);
  } finally {
    await engine.close();
  }
};

/** Opens what was recorded before, and waits until all of it can be read. */
export const withRecords = async <T>(dataDir: string, out: Output, use: (engine: Engine) => Promise<T>): Promise<T> => {
  if (!existsSync(join(dataDir, 'log.db'))) {
    throw new Refusal({
      code: 'NO_DATA',
      field: 'data',
      en: `There are no records in ${dataDir}`,
      id: `Belum ada catatan di ${dataDir}.`,
      allowed: ['--data DIR of an existing installation', 'jejak import FILE…'],
    });
  }
  return withEngine(dataDir, async (engine) => {
    await catchUp(engine, out);
    return use(engine);
  });
};

const STEP_MS = 500;

/** Waits until the figures show everything that is in the log now. */
const catchUp = async (engine: Engine, out: Output): Promise<void> => {
  const { position: head } = await engine.store.head();
  const progress = startProgress(out);
  try {
    for (;;) {
      try {
        await engine.waitFor(head, STEP_MS);
        return;
      } catch (error) {
        const { projections } = await engine.status();
        const behind = error instanceof Error && error.name === 'ProjectionBehind';
        if (!behind || projections.some(({ health }) => health === 'failed')) throw error;
        const reached = Math.min(...projections.map(({ position }) => fromPosition(position)));
        progress.show('Reading the log', Number.isFinite(reached) ? reached : 0, fromPosition(head));
      }
    }
  } finally {
    progress.end();
  }
};

/** An office without a single record is more often a typing error than an idle one; figures stay what they are. */
export const noteUnknownOffice = async (engine: Engine, office: string, out: Output): Promise<void> => {
  const known = await engine.obligations.listOffices();
  if (known.includes(office)) return;
  out.note(`note: the office ${office} has no records; offices with records: ${known.join(', ') || 'none'}`);
};
