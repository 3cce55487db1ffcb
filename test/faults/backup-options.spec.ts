import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { openEngine } from '@jejak/engine';
import { jejak } from '../cli/jejak';
import { done, fingerprints, useBackupPlace } from './backup-place';
import { transcription } from './data-directory';

const place = useBackupPlace();

/** Nothing here is about the trial restore, which takes most of the time. */
const backUp = (...more: readonly string[]) => place.backup('--no-verify', ...more);

const prepare = async (): Promise<void> => {
  const engine = await openEngine({ dataDir: place.data() });
  await engine.handle(transcription('2021-03-01'));
  await engine.close();
  writeFileSync(place.at('passphrase'), 'tujuh kata yang hanya operator tahu\n');
  writeFileSync(place.at('another'), 'tujuh kata yang tidak seorang pun tahu\n');
  await done(jejak('backup', 'init', '--data', place.data(), '--passphrase'));
};

describe('backups that a passphrase opens', () => {
  beforeEach(prepare);

  it('are not made without it, not opened by another, and give the whole log with it', async () => {
    const without = await backUp();
    expect(without.stderr).toContain('PASSPHRASE_REQUIRED');
    expect(existsSync(place.at('records')) ? place.archives() : []).toEqual([]);

    await done(backUp('--passphrase-file', place.at('passphrase')));
    const [archive = ''] = place.archives();
    const open = (file: string) =>
      jejak('restore', '--from', archive, '--to', place.at('elsewhere'), '--passphrase-file', place.at(file));
    expect((await open('another')).stderr).toContain('IDENTITY_WRONG');
    expect(existsSync(place.at('elsewhere'))).toBe(false);
    await done(open('passphrase'));
    expect(fingerprints(place.at('elsewhere'))).toEqual(fingerprints(place.data()));
  }, 60_000);

  it('remain as many as are asked for, the one just made among them, and the oldest go', async () => {
    const passphrase = ['--passphrase-file', place.at('passphrase')];
    await done(backUp(...passphrase));
    const first = place.archives();
    await done(backUp(...passphrase, '--keep', '2'));
    const [, second] = place.archives();
    expect(place.archives()).toEqual([...first, second]);
    await done(backUp(...passphrase, '--keep', '2'));
    expect(place.archives()).toHaveLength(2);
    expect(place.archives()).toContain(second);
    expect(place.archives()).not.toContain(first[0]);
  }, 60_000);

  it('can be tried first: a dry run names the log among what would be taken, and writes nothing', async () => {
    const before = readdirSync(place.data(), { recursive: true }).sort();
    const { stdout } = await done(backUp('--dry-run', '--json'));
    const { files } = JSON.parse(stdout) as { readonly files: readonly { readonly name: string }[] };
    expect(files.map(({ name }) => name)).toContain('log.db');
    expect(existsSync(place.at('records'))).toBe(false);
    expect(readdirSync(place.data(), { recursive: true }).sort()).toEqual(before);
  }, 60_000);
});
