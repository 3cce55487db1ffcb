import { Vault } from '@jejak/vault';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, Query } from '@jejak/event-store/database';
import { jejak, type Ran } from '../cli/jejak';

/** A data directory, directories for its backups, and an identity, for each test. */
export const useBackupPlace = () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'jejak-backup-'));
    mkdirSync(join(root, 'data'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const at = (...parts: readonly string[]): string => join(root, ...parts);
  return {
    at,
    data: () => at('data'),
    identity: () => at('identity.txt'),
    init: () => done(jejak('backup', 'init', '--data', at('data'), '--identity', at('identity.txt'))),
    backup: (...more: readonly string[]) => jejak('backup', '--data', at('data'), '--to', at('records'), ...more),
    restoreTo: (to: string, from: string, ...more: readonly string[]) =>
      jejak('restore', '--from', from, '--to', at(to), '--identity', at('identity.txt'), ...more),
    archives: (directory = 'records') =>
      readdirSync(at(directory))
        .filter((name) => name.endsWith('.age'))
        .sort()
        .map((name) => at(directory, name)),
  };
};

export const done = async (running: Promise<Ran>): Promise<Ran> => {
  const ran = await running;
  if (ran.code !== 0) throw new Error(`exit ${String(ran.code)}: ${ran.stderr}`);
  return ran;
};

/** Position, id and hash of every event, up to a number. */
export const fingerprints = (dataDir: string, limit = -1): readonly string[] => {
  const database = openDatabase(join(dataDir, 'log.db'), { readOnly: true, busyTimeoutMs: 5000 });
  const rows = new Query(database, 'SELECT position, hex(id), hex(hash) FROM events ORDER BY position LIMIT ?');
  const texts = rows.all(limit).map((row) => row.join(' '));
  database.close();
  return texts;
};

/** Keys of persons in the vault of a data directory. */
export const writeKeys = async (dataDir: string, subjects: readonly string[]): Promise<void> => {
  mkdirSync(join(dataDir, 'keys'), { recursive: true });
  const vault = new Vault({ directory: join(dataDir, 'keys') });
  for (const subject of subjects) await vault.sealBytes(subject, Buffer.from('a photograph'));
  vault.close();
};

/** The stored bytes of a subject's key. */
export const wrappedKey = (dataDir: string, subject: string): Uint8Array => {
  const database = openDatabase(join(dataDir, 'keys', 'keys.db'), { readOnly: true, busyTimeoutMs: 5000 });
  const [wrapped] = new Query(database, 'SELECT wrapped FROM subject_keys WHERE subject = ?').first(subject) ?? [];
  database.close();
  if (wrapped instanceof Uint8Array) return wrapped;
  throw new Error(`There is no key of ${subject}`);
};

export const subjectsWithKeys = (dataDir: string): readonly string[] => {
  const database = openDatabase(join(dataDir, 'keys', 'keys.db'), { readOnly: true, busyTimeoutMs: 5000 });
  const subjects = new Query(
    database,
    "SELECT subject FROM subject_keys WHERE subject LIKE '%.person-%' ORDER BY subject",
  )
    .all()
    .map(([one]) => String(one));
  database.close();
  return subjects;
};
