import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerName, verdictName } from './archive-names';
import { findSettings, sealingOf } from './backup-settings';
import { DATABASES, KEYS_FOLDER } from './data-layout';
import { writeJson } from './durable-file';
import { addToLedger, knownErasures } from './erasures';
import { makeKeysArchive } from './keys-archive';
import { listStaleKeys, removeAll } from './list-backups';
import { summarizeLog } from './log-digest';
import { alone } from './places';

export interface NotedErasures {
  readonly erasures: number;
  /** Archives of keys of before an erasure that were replaced by a new one. */
  readonly replaced: readonly string[];
  /** Directories that are not there now, an unplugged disk say: their ledgers and keys are as they were. */
  readonly unreachable: readonly string[];
}

/**
 * After an erasure: tells the ledger in every directory that backups went to, and replaces the archives of keys that
 * still hold the erased one. The ledgers also guard against archives that are out of reach.
 */
export const noteErasures = async (
  dataDir: string,
  {
    keysDirectory = join(dataDir, KEYS_FOLDER),
    passphrase,
  }: {
    readonly keysDirectory?: string | undefined;
    readonly passphrase?: string | undefined;
  } = {},
): Promise<NotedErasures> => {
  const settings = await findSettings(dataDir);
  const logFile = join(dataDir, DATABASES.log);
  if (settings === undefined || !existsSync(logFile)) return { erasures: 0, replaced: [], unreachable: [] };
  const { installation, directories } = settings;
  return alone(dataDir, async (scratch) => {
    const erasures = await knownErasures(dataDir, logFile);
    const last = erasures.at(-1)?.position;
    if (last === undefined) return { erasures: 0, replaced: [], unreachable: [] };
    const all = directories.flatMap(({ to, keysTo }) => (keysTo === null ? [to] : [to, keysTo]));
    const reachable = [...new Set(all)].filter((directory) => existsSync(directory));
    for (const directory of reachable) await addToLedger(join(directory, ledgerName(installation)), erasures);
    const replaced: string[] = [];
    for (const { keysTo } of directories) {
      if (keysTo === null || !existsSync(keysTo)) continue;
      const stale = await listStaleKeys(keysTo, installation, last);
      if (stale.length === 0) continue;
      const made = await makeKeysArchive({
        installation,
        keysDirectory,
        directory: keysTo,
        erasures,
        scratch,
        log: summarizeLog(logFile),
        madeAt: new Date().toISOString(),
        sealing: sealingOf(settings, passphrase),
        verify: true,
        onProgress: () => undefined,
      });
      if (made === undefined) continue;
      await made.publish();
      if (made.verdict !== null) await writeJson(verdictName(made.path), made.verdict);
      replaced.push(...(await removeAll(stale.filter(({ path }) => path !== made.path))));
    }
    return { erasures: erasures.length, replaced, unreachable: all.filter((one) => !reachable.includes(one)) };
  });
};
