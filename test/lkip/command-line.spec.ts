import { join } from 'node:path';
import { type Grant, openAccess } from '@jejak/access';
import { fixtures, jejak, temporaryDirectory } from '../cli/jejak';

const PASSWORD = 'kereta malam ke Merak';
const REASON = ['--reason', 'tahun tanpa kunci periode'];

describe('The life of a report from the command line', () => {
  let work: Awaited<ReturnType<typeof temporaryDirectory>>;
  const data = (): readonly string[] => ['--data', join(work.path, 'data')];
  const lkip = (account: string | null, ...args: readonly string[]) =>
    jejak(
      ...[...data(), ...(account === null ? [] : ['--as', account])],
      ...['lkip', ...args, '--office', 'cilegon', '--year', '2021'],
    );

  beforeAll(async () => {
    work = await temporaryDirectory();
    process.env['JEJAK_PASSWORD'] = PASSWORD;
    const acts = join(fixtures, 'cilegon-2021', 'timpora-meeting-2021.csv');
    await jejak(...data(), 'import', acts, '--office', 'cilegon');
    const access = openAccess(join(work.path, 'data'));
    const make = (id: string, duty: Grant) =>
      access.admin.createAccount({ id, ...duty, password: PASSWORD, mustChangePassword: false });
    try {
      await make('analis-1', { role: 'analyst', office: 'cilegon' });
      await make('kasi-1', { role: 'section-head', office: 'cilegon', section: 'tata-usaha' });
      await make('kepala-1', { role: 'head', office: 'cilegon' });
    } finally {
      access.close();
    }
  });
  afterAll(async () => {
    delete process.env['JEJAK_PASSWORD'];
    await work.remove();
  });

  it('is begun by an analyst, and not by the operator of the machine', async () => {
    const [refused, begun] = [await lkip(null, 'draft'), await lkip('analis-1', 'draft')];
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('ACCOUNT_REQUIRED')]);
    expect([begun.code, begun.stdout]).toEqual([0, expect.stringMatching(/^Laporan 2021: drafted/)]);
  });

  it('is reviewed by a section head and signed by the head, for a reason where no month is locked', async () => {
    expect((await lkip('kasi-1', 'review')).stdout).toContain('reviewed');
    expect((await lkip('kepala-1', 'finalise')).stderr).toContain('REPORT_PERIODS_OPEN');
    expect((await lkip('kepala-1', 'finalise', ...REASON)).stdout).toContain('final');
  });
});
