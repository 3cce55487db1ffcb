import { existsSync } from 'node:fs';
import { JejakError } from '@jejak/kernel';
import type { KeyFile } from './key-file';
import { fingerprintOf, type MasterSource, newMasterKey, readMasterKeys, writeMasterFile } from './key-ring';
import { addMaster, type Masters } from './masters';

const BATCH = 500;

export interface RotationProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Wraps every key anew under a new master key. Nothing in the log changes. Killed at any point it goes on from there when
 * it is called again: a version that still wraps keys is an unfinished rotation. The old master key is dropped last.
 * @returns the version that wraps all keys now
 */
export const rotate = async (
  keys: KeyFile,
  masters: Masters,
  source: MasterSource,
  onProgress: (progress: RotationProgress) => void = () => undefined,
): Promise<number> => {
  begin(keys, source);
  const current = masters.current();
  const behind = keys.query('SELECT count(*) FROM subject_keys WHERE master <> ?');
  const total = behind.number(current.version);
  for (let left = total; left > 0; left = behind.number(current.version)) {
    keys.inTransaction(() => {
      const rows = keys
        .query('SELECT subject, wrapped, master FROM subject_keys WHERE master <> ? LIMIT ?')
        .all(current.version, BATCH);
      for (const [subject, wrapped, master] of rows) {
        if (!(wrapped instanceof Uint8Array)) continue;
        const name = String(subject);
        const key = masters.unwrap(name, wrapped, Number(master));
        keys
          .query('UPDATE subject_keys SET wrapped = ?, master = ? WHERE subject = ?')
          .run(masters.wrap(name, key, current).wrapped, current.version, name);
      }
    });
    onProgress({ done: total - behind.number(current.version), total });
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (source.kind === 'file') writeMasterFile(source.file, [current.key]);
  keys.query('DELETE FROM masters WHERE version <> ?').run(current.version);
  keys.setMeta('rotated', new Date().toISOString());
  keys.setMeta('scrub', 'due');
  return current.version;
};

/** Makes the new master key known, unless a rotation that was interrupted has done so. */
const begin = (keys: KeyFile, source: MasterSource): void => {
  if (keys.query('SELECT count(*) FROM masters').number() > 1) return;
  const held = readMasterKeys(source);
  if (source.kind === 'environment') {
    const [, next] = held;
    if (next === undefined)
      throw new JejakError(
        'MASTER_KEY_NEXT_MISSING',
        'The master key comes from the environment: name the new one with JEJAK_MASTER_KEY_NEXT',
        'Kunci induk berasal dari lingkungan; isi kunci baru pada JEJAK_MASTER_KEY_NEXT.',
      );
    keys.inTransaction(() => addMaster(keys, next));
    return;
  }
  if (!existsSync(source.file)) return;
  const known = new Set(
    keys
      .query('SELECT fingerprint FROM masters')
      .all()
      .map(([fingerprint]) => String(fingerprint)),
  );
  // A new key that reached the file before its version did is taken up; a second one is not made.
  const next = held.find((key) => !known.has(fingerprintOf(key))) ?? newMasterKey();
  writeMasterFile(source.file, [...held.filter((key) => key !== next), next]);
  keys.inTransaction(() => addMaster(keys, next));
};
