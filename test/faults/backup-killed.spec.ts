import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { openEngine } from '@jejak/engine';
import { startJejak } from '../cli/jejak';
import { done, fingerprints, useBackupPlace, writeKeys } from './backup-place';
import { transcription } from './data-directory';
import { randomFrom, SEED } from './random';

/** `JEJAK_FAULT_BACKUP_KILLS=20` for the long run. */
const KILLS = Number(process.env['JEJAK_FAULT_BACKUP_KILLS'] ?? 6);
/** As long as a backup of so little takes, and a little longer. */
const LONGEST_MS = 1300;

describe(`kill -9 (${String(KILLS)} times each, JEJAK_FAULT_SEED=${String(SEED)})`, () => {
  const place = useBackupPlace();

  it('leaves no half backup that looks whole, and no half restore that could be served', async () => {
    const random = randomFrom(SEED);
    await writeKeys(place.data(), ['cilegon.person-1']);
    const engine = await openEngine({ dataDir: place.data() });
    for (let turn = 1; turn <= 20; turn++)
      await engine.handle(transcription(`2021-04-${String(turn).padStart(2, '0')}`));
    await engine.close();
    await place.init();
    writeFileSync(place.at('data', 'offices.json'), JSON.stringify({ filler: randomBytes(2_000_000).toString('hex') }));
    const live = fingerprints(place.data());

    const killedAfter = async (args: readonly string[]): Promise<boolean> => {
      const { child, ended } = startJejak(args);
      const timer = setTimeout(() => child.kill('SIGKILL'), 200 + random() * LONGEST_MS);
      const { signal } = await ended;
      clearTimeout(timer);
      return signal === 'SIGKILL';
    };
    let killed = 0;
    for (let round = 0; round < KILLS; round++) {
      const to = ['--to', place.at('records'), '--keys-to', place.at('keys')];
      if (await killedAfter(['backup', '--data', place.data(), ...to])) killed++;
    }
    expect(killed).toBeGreaterThan(0);
    await done(place.backup('--keys-to', place.at('keys')));
    for (const directory of ['records', 'keys'])
      expect(readdirSync(place.at(directory)).filter((name) => name.endsWith('.partial'))).toEqual([]);
    expect(readdirSync(place.data())).not.toContain('.backup-scratch');
    const archives = place.archives();
    for (const [index, archive] of archives.entries()) {
      await done(place.restoreTo(`whole-${String(index)}`, archive));
      expect(fingerprints(place.at(`whole-${String(index)}`))).toEqual(live);
    }

    const [archive = ''] = archives;
    const [keys = ''] = place.archives('keys');
    killed = 0;
    for (let round = 0; round < KILLS; round++) {
      const to = place.at(`killed-${String(round)}`);
      const args = ['restore', '--from', archive, '--keys-from', keys, '--to', to, '--identity', place.identity()];
      if (await killedAfter(args)) killed++;
      // It is there whole, or not at all.
      if (existsSync(to)) {
        expect(fingerprints(to)).toEqual(live);
        expect(readdirSync(to)).toEqual(
          expect.arrayContaining(['keys', 'erasures.json', 'offices.json', 'backup.json']),
        );
      }
      await done(place.restoreTo(`killed-${String(round)}-again`, archive));
    }
    expect(killed).toBeGreaterThan(0);
  }, 300_000);
});
