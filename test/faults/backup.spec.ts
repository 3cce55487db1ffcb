import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { openSqliteEventStore } from '@jejak/event-store';
import { sampleEvents } from '@jejak/event-store/contract';
import { openEngine } from '@jejak/engine';
import { fromPosition } from '@jejak/kernel';
import { startChild } from './child';
import { done, fingerprints, subjectsWithKeys, useBackupPlace, wrappedKey, writeKeys } from './backup-place';
import { transcription } from './data-directory';
import { cleanFold, standing } from './folding';
import { jejak } from '../cli/jejak';

const place = useBackupPlace();

/** Logs a little work and returns the number of events. */
const work = async (turns: number): Promise<number> => {
  const engine = await openEngine({ dataDir: place.data() });
  for (let turn = 1; turn <= turns; turn++)
    await engine.handle(transcription(`2021-03-${String(turn).padStart(2, '0')}`));
  const { position } = await engine.store.head();
  await engine.close();
  return fromPosition(position);
};

const erase = async (subject: string): Promise<void> => {
  const store = await openSqliteEventStore({ file: place.at('data', 'log.db') });
  await store.append(subject, 'noStream', sampleEvents({ types: ['PersonErased'] }));
  await store.close();
};

describe('a backup while eight officers write', () => {
  it('is an exact prefix of the live log, gives the figures of that prefix elsewhere, and can be written on', async () => {
    const officers = startChild('work-until-killed.cjs', place.data());
    await officers.heard('ok');
    await place.init();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await done(place.backup());
    const written = officers.told.length;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(officers.told.length).toBeGreaterThan(written);
    officers.process.kill('SIGKILL');
    await officers.ended;

    const [archive = ''] = place.archives();
    await done(place.restoreTo('elsewhere/deep', archive));
    const restored = place.at('elsewhere', 'deep');
    const prefix = fingerprints(restored);
    expect(prefix.length).toBeGreaterThan(0);
    expect(prefix.length).toBeLessThan(fingerprints(place.data()).length);
    expect(prefix).toEqual(fingerprints(place.data(), prefix.length));

    const engine = await openEngine({ dataDir: restored });
    const before = await engine.store.head();
    await engine.waitFor(before.position, 30_000);
    const { position } = await engine.handle(transcription('2021-12-30'));
    const after = await engine.store.head();
    await engine.close();
    expect(fromPosition(position)).toBeGreaterThan(prefix.length);
    expect(String(after.recordedAt) >= String(before.recordedAt)).toBe(true);
    const upTo = [before.position, before.position];
    expect(cleanFold(restored, upTo)).toEqual(cleanFold(place.data(), upTo));
    const all = standing(restored, true);
    expect(all).toEqual(
      cleanFold(
        restored,
        all.map((one) => one.position),
      ),
    );
  }, 90_000);
});

describe('an archive that is not right', () => {
  const refused = async (code: string, archive: string): Promise<void> => {
    const ran = await place.restoreTo('restored', archive);
    expect(ran.stderr).toContain(code);
    expect(ran.code).not.toBe(0);
    expect(existsSync(place.at('restored'))).toBe(false);
  };

  it('is refused whole: another identity, cut short, a byte flipped', async () => {
    await work(3);
    await place.init();
    await done(place.backup());
    const [archive = ''] = place.archives();
    const bytes = readFileSync(archive);
    const identity = readFileSync(place.identity());

    await done(jejak('backup', 'init', '--data', place.at(), '--identity', place.at('other.txt')));
    writeFileSync(place.identity(), readFileSync(place.at('other.txt')));
    await refused('IDENTITY_WRONG', archive);
    writeFileSync(place.identity(), identity);

    for (const length of [0, 100, Math.floor(bytes.length / 2), bytes.length - 1]) {
      writeFileSync(archive, bytes);
      truncateSync(archive, length);
      await refused('ARCHIVE_DAMAGED', archive);
    }
    // The part for the operator's identity: no other identity can tell that it was damaged.
    const flippedHeader = Buffer.from(bytes);
    flippedHeader[60] = (flippedHeader[60] ?? 0) ^ 1;
    writeFileSync(archive, flippedHeader);
    await refused('error', archive);
    for (const offset of [Math.floor(bytes.length / 2), bytes.length - 5]) {
      const flipped = Buffer.from(bytes);
      flipped[offset] = (flipped[offset] ?? 0) ^ 1;
      writeFileSync(archive, flipped);
      await refused('ARCHIVE_DAMAGED', archive);
    }
    writeFileSync(archive, bytes);
    await done(place.restoreTo('restored', archive));
  }, 60_000);

  it('is not restored over anything', async () => {
    await work(1);
    await place.init();
    await done(place.backup());
    const [archive = ''] = place.archives();
    expect((await place.restoreTo('data', archive)).stderr).toContain('TARGET_NOT_EMPTY');
    const engine = await openEngine({ dataDir: place.data() });
    await engine.waitFor((await engine.store.head()).position);
    expect((await place.restoreTo('data', archive)).stderr).toContain('TARGET_IN_USE');
    await engine.close();
  }, 30_000);
});

describe('keys', () => {
  it('lie apart; without them the records are restored and it is said that personal data stays sealed', async () => {
    await writeKeys(place.data(), ['cilegon.person-1']);
    await work(2);
    await place.init();
    expect((await place.backup('--keys-to', place.at('records', 'keys'))).stderr).toContain('KEYS_NOT_APART');
    await done(place.backup('--keys-to', place.at('keys')));
    const [archive = ''] = place.archives();
    const ran = await done(place.restoreTo('restored', archive));
    expect(ran.stderr).toContain('personal data stays sealed');
    expect(existsSync(place.at('restored', 'keys'))).toBe(false);
  }, 30_000);

  it('of a person erased after the backup do not come back, from whichever archive', async () => {
    await writeKeys(place.data(), ['cilegon.person-1', 'cilegon.person-2']);
    const wrapped = wrappedKey(place.data(), 'cilegon.person-1');
    await work(2);
    await place.init();
    await done(place.backup('--keys-to', place.at('keys')));
    const [oldRecords = ''] = place.archives();
    const [oldKeys = ''] = place.archives('keys');
    const offline = place.at('offline.age');
    writeFileSync(offline, readFileSync(oldKeys));

    await erase('cilegon.person-1');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await done(place.backup('--keys-to', place.at('keys')));
    expect(existsSync(oldKeys)).toBe(false);

    await done(place.restoreTo('a', oldRecords, '--keys-from', offline));
    expect(subjectsWithKeys(place.at('a'))).toEqual(['cilegon.person-2']);
    expect(readFileSync(place.at('a', 'keys', 'keys.db')).includes(Buffer.from(wrapped))).toBe(false);
    const [newKeys = ''] = place.archives('keys');
    await done(place.restoreTo('b', oldRecords, '--keys-from', newKeys));
    expect(subjectsWithKeys(place.at('b'))).toEqual(['cilegon.person-2']);
  }, 60_000);
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mountsWork();
function mountsWork(): boolean {
  const trial = '/tmp/jejak-mount-trial';
  mkdirSync(trial, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', trial], { stdio: 'ignore' });
    execFileSync('umount', [trial]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}

(canMount ? describe : describe.skip)('a full disk (left out where no tmpfs can be mounted)', () => {
  it('ends a backup or a restore with a reason, and leaves nothing that looks whole', async () => {
    await work(2);
    await place.init();
    mkdirSync(place.at('data', 'attachments'));
    writeFileSync(place.at('data', 'attachments', 'big'), randomBytes(3_000_000));
    await done(place.backup());
    const [archive = ''] = place.archives();
    mkdirSync(place.at('small'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place.at('small')]);
    try {
      const made = await jejak('backup', '--data', place.data(), '--to', place.at('small', 'records'));
      expect(made.stderr).toContain('BACKUP_NOT_WRITTEN');
      expect(made.code).toBe(3);
      expect(place.archives('small/records')).toEqual([]);
      const restored = await place.restoreTo('small/data', archive);
      expect(restored.stderr).toContain('NOT_RESTORED');
      expect(existsSync(place.at('small', 'data'))).toBe(false);
    } finally {
      execFileSync('umount', [place.at('small')]);
    }
  }, 30_000);
});
