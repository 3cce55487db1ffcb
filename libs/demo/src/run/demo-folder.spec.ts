import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearFolder, prepareFolder } from './demo-folder';

const OFFICES = [{ office: 'demo-cilegon', name: 'Kantor Imigrasi Demo 1', zone: 'Asia/Jakarta' }];

describe('The folder of a demonstration', () => {
  let work: string;
  beforeEach(async () => {
    work = await mkdtemp(join(tmpdir(), 'jejak-demo-folder-'));
  });
  afterEach(() => rm(work, { recursive: true, force: true }));
  const prepare = (dataDir: string) => prepareFolder({ dataDir, seed: 1, year: 2022, scale: 1, offices: OFFICES });

  it('is deleted with everything in it when it was made for one', async () => {
    const folder = join(work, 'demo');
    await prepare(folder);
    await writeFile(join(folder, 'log.db'), 'x');
    await mkdir(join(folder, 'read'));
    await clearFolder(folder);
    expect(await readdir(work)).toEqual([]);
  });

  it.each(['log.db', '.jejak-demo.json'])(
    'is neither written to nor deleted when it holds a %s of someone else',
    async (name) => {
      await writeFile(join(work, name), '{"madeBy":"somebody"}');
      await expect(prepare(work)).rejects.toMatchObject({ code: 'DEMO_FOLDER_TAKEN' });
      await expect(clearFolder(work)).rejects.toMatchObject({ code: 'DEMO_FOLDER_TAKEN' });
      expect(await readdir(work)).toEqual([name]);
    },
  );

  it('that is not there cannot be deleted', async () => {
    await expect(clearFolder(join(work, 'none'))).rejects.toMatchObject({ code: 'DEMO_NOT_FOUND' });
  });
});
