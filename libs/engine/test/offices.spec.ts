import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataDirectory, of, transcribe } from './support/data-directory';

// Each engine starts three threads, which takes its time on a machine that runs other tests.
jest.setTimeout(30_000);

describe('offices', () => {
  let data: DataDirectory;
  beforeEach(() => {
    data = new DataDirectory();
  });
  afterEach(async () => {
    await data.close();
  });

  const offices = (content: unknown) => {
    writeFileSync(join(data.path, 'offices.json'), JSON.stringify(content));
  };

  it('have the zone that offices.json gives, and others that of the installation', async () => {
    offices({ jayapura: { zone: 'Asia/Jayapura', name: 'Kantor Imigrasi Kelas I TPI Jayapura' }, serang: {} });
    const engine = await data.open();
    expect(engine.zoneOf('jayapura')).toBe('Asia/Jayapura');
    expect(engine.zoneOf('cilegon')).toBe('Asia/Jakarta');
    expect(engine.offices).toEqual([
      { office: 'jayapura', zone: 'Asia/Jayapura', name: 'Kantor Imigrasi Kelas I TPI Jayapura' },
      { office: 'serang', zone: 'Asia/Jakarta', name: 'serang' },
    ]);
    const late = await data.open({ clock: { now: () => '2021-06-24T16:00:00.000Z' } });
    // 16.00 UTC is the next day in Jayapura already, and not yet in Jakarta.
    await expect(late.handle(transcribe('2021-06-25', { office: 'jayapura' }))).resolves.toMatchObject({
      status: 'reported',
    });
    await expect(late.handle(transcribe('2021-06-25'))).rejects.toMatchObject({ code: 'DATE_IN_FUTURE' });
  });

  it('have the zone that their own profile in the log gives, from the next command on and after a restart', async () => {
    offices({ sorong: { zone: 'Asia/Jakarta', name: 'Sorong' } });
    const clock = { now: () => '2021-06-24T16:00:00.000Z' };
    const engine = await data.open({ clock });
    await expect(engine.handle(transcribe('2021-06-25', { office: 'sorong' }))).rejects.toMatchObject({
      code: 'DATE_IN_FUTURE',
    });
    const change = { validFrom: '2021-01-01', zone: 'Asia/Jayapura', source: 'Keputusan' };
    await engine.handle(of('officeProfile', 'ChangeOfficeProfile', change, { office: 'sorong' }));
    await expect(engine.handle(transcribe('2021-06-25', { office: 'sorong' }))).resolves.toMatchObject({
      status: 'reported',
    });
    await engine.close();
    const again = await data.open({ clock });
    expect([again.zoneOf('sorong'), again.zoneOf('cilegon')]).toEqual(['Asia/Jayapura', 'Asia/Jakarta']);
  });

  it('of other installations have the zone that JEJAK_ZONE gives', async () => {
    process.env['JEJAK_ZONE'] = 'Asia/Makassar';
    try {
      expect((await data.open()).zoneOf('makassar')).toBe('Asia/Makassar');
      process.env['JEJAK_ZONE'] = 'WITA';
      await expect(data.open()).rejects.toMatchObject({ code: 'ZONE_INVALID' });
    } finally {
      delete process.env['JEJAK_ZONE'];
    }
  });

  it.each([
    [['cilegon'], 'not a JSON object'],
    [{ Cilegon: {} }, 'not an office slug'],
    [{ cilegon: 'WIB' }, 'not an object'],
    [{ cilegon: { zone: 'Asia/Cilegon' } }, 'cilegon.zone is not an IANA time zone'],
    [{ cilegon: { name: '' } }, 'cilegon.name is not a text'],
  ])('that are written wrongly (%j) are refused when the engine opens', async (content, message) => {
    offices(content);
    await expect(data.open()).rejects.toThrow(message);
  });
});
