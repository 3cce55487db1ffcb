import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initBackup } from '@jejak/backup';
import { listPlaces } from './list-places';

let dataDir: string;
let to: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'jejak-data-'));
  to = mkdtempSync(join(tmpdir(), 'jejak-backups-'));
});
afterEach(() => {
  for (const directory of [dataDir, to]) rmSync(directory, { recursive: true });
});

/** As a backup leaves it that was made to two places. */
const setUp = async (directories: readonly string[]): Promise<string> => {
  const settings = await initBackup(dataDir, { passphrase: true });
  const [file = ''] = readdirSync(dataDir);
  const places = directories.map((directory) => ({ to: directory, keysTo: null }));
  const path = join(dataDir, file);
  const stored = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...stored, directories: places }));
  return settings.installation;
};
const archive = (installation: string, time: string, bytes: number): void => {
  writeFileSync(join(to, `jejak-data-${installation}-${time}-p0000000000000042.tar.gz.age`), Buffer.alloc(bytes));
};

describe('The list of backups', () => {
  it('says so where none are set up', async () => {
    expect(await listPlaces(dataDir, null)).toEqual({ setUp: false, everyHours: null, places: [] });
  });

  it('shows those of this installation, the newest first, and names a place that is not connected', async () => {
    const gone = join(to, 'tidak-tersambung');
    const installation = await setUp([to, gone]);
    archive(installation, '20260301T010203Z', 10);
    archive(installation, '20260302T010203Z', 20);
    archive('ffffffff', '20260303T010203Z', 30);
    const shared = { kind: 'data', position: '0000000000000042', checkedAt: null };
    expect(await listPlaces(dataDir, 24)).toEqual({
      setUp: true,
      everyHours: 24,
      places: [
        {
          directory: to,
          reachable: true,
          archives: [
            { ...shared, madeAt: '2026-03-02T01:02:03Z', bytes: 20 },
            { ...shared, madeAt: '2026-03-01T01:02:03Z', bytes: 10 },
          ],
        },
        { directory: gone, reachable: false, archives: [] },
      ],
    });
  });
});
