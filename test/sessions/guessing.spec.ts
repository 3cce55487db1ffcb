import { rm } from 'node:fs/promises';
import { type Access, openAccess } from '@jejak/access';
import { type ApiServer, startApi, temporaryDirectory } from '../api/api-server';
import { Browser } from './browser';

const PASSWORD = 'kereta malam ke Merak';
const WRONG = 'kata sandi yang salah';
const START_MS = 60_000;

let server: ApiServer;
let access: Access;
const browser = (): Browser => new Browser(server.url);

beforeAll(async () => {
  server = await startApi(await temporaryDirectory());
  access = openAccess(server.dataDir);
  for (const id of ['petugas-4', 'petugas-5', 'petugas-6'])
    await access.admin.createAccount({
      id,
      role: 'officer',
      office: 'cilegon',
      section: 'inteldakim',
      password: PASSWORD,
      mustChangePassword: false,
    });
}, START_MS);
afterAll(async () => {
  access.close();
  await server.stop();
  await rm(server.dataDir, { recursive: true, force: true });
}, START_MS);

/** What one comparison of a password costs here and now. */
const timeOfComparison = async (): Promise<number> => {
  const COMPARISONS = 10;
  const started = performance.now();
  for (let n = 0; n < COMPARISONS; n++)
    expect((await access.signIn.signIn({ name: 'petugas-6', password: PASSWORD })).is).toBe('ok');
  return (performance.now() - started) / COMPARISONS;
};

describe('Guessing', () => {
  it('an account that does not exist takes about as long to refuse as a wrong password', async () => {
    const timeOf = async (name: string): Promise<number> => {
      const times: number[] = [];
      for (let n = 0; n < 4; n++) {
        const started = performance.now();
        expect((await browser().signIn(name, WRONG)).body).toMatchObject({ status: 401, code: 'LOGIN_FAILED' });
        times.push(performance.now() - started);
      }
      return times.sort((a, b) => a - b)[1] ?? 0;
    };
    await browser().signIn('tidak-ada-0', WRONG);
    const [there, absent] = [await timeOf('petugas-4'), await timeOf('tidak-ada-1')];
    // A comparison with argon2id takes tens of milliseconds; an answer without one takes one or two.
    expect(absent).toBeGreaterThan(there / 3);
    expect(absent).toBeLessThan(there * 3);
  });

  it('ten thousand wrong passwords are refused quickly, recorded, and do not fill the log', async () => {
    const storm = browser();
    const comparisonMs = await timeOfComparison();
    const started = performance.now();
    const codes = new Map<unknown, number>();
    for (let batch = 0; batch < 200; batch++) {
      const answers = await Promise.all(Array.from({ length: 50 }, () => storm.signIn('petugas-5', WRONG)));
      for (const { body } of answers) codes.set(body['code'], (codes.get(body['code']) ?? 0) + 1);
    }
    const ms = performance.now() - started;
    expect(codes.get('LOGIN_FAILED')).toBeLessThanOrEqual(7);
    expect([...codes.values()].reduce((sum, count) => sum + count, 0)).toBe(10_000);
    // Less than the comparisons alone would have taken on two cores, on this machine and under its load of now.
    expect(ms).toBeLessThan((10_000 * comparisonMs) / 2);
    const entries = access.security.list({ account: 'petugas-5' });
    expect(entries.length).toBeLessThanOrEqual(4);
    expect(entries.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(10_000);
    expect((await browser().signIn('petugas-5', PASSWORD)).body).toMatchObject({
      status: 429,
      code: 'LOGIN_THROTTLED',
    });
  }, 600_000);

  it('a locked account stays so over a restart, and an administrator lets it in again', async () => {
    const { dataDir } = server;
    // Locked anew: the first lock is short, and the guesses before may have taken longer than it.
    await access.admin.unlock('petugas-5');
    for (let n = 0; n < 6; n++) await browser().signIn('petugas-5', WRONG);
    await server.stop();
    server = await startApi(dataDir);
    expect((await browser().signIn('petugas-5', PASSWORD)).body).toMatchObject({ code: 'LOGIN_THROTTLED' });
    expect(access.admin.lockedUntil('petugas-5')).toBeDefined();
    await access.admin.unlock('petugas-5');
    access.close();
    await server.stop();
    server = await startApi(dataDir);
    access = openAccess(dataDir);
    expect((await browser().signIn('petugas-5', PASSWORD)).status).toBe(200);
  }, 180_000);
});
