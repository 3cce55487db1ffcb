import { rm } from 'node:fs/promises';
import { failedStart, startApi, temporaryDirectory } from '../api/api-server';
import { Browser } from './browser';

const START_MS = 60_000;

describe('A demonstration', () => {
  it('refuses to serve the network', async () => {
    const directory = await temporaryDirectory();
    const { code, said } = await failedStart(directory, { JEJAK_DEMO: '1', HOST: '0.0.0.0' });
    expect(code).toBe(1);
    expect(said).toContain('serves this machine only');
    await rm(directory, { recursive: true, force: true });
  });

  it(
    'has accounts with a password that its start shows, and says that it is one',
    async () => {
      const demo = await startApi(await temporaryDirectory(), { JEJAK_DEMO: '1' });
      const one = new Browser(demo.url);
      expect((await one.signIn('demo-kepala', 'coba-jejak-bersama')).body).toMatchObject({ demo: true, role: 'head' });
      await demo.stop();
      await rm(demo.dataDir, { recursive: true, force: true });
    },
    START_MS,
  );

  it.each([
    ['without its address', {}, 'JEJAK_ORIGIN'],
    ['without HTTPS', { JEJAK_ORIGIN: 'http://jejak.kantor.example' }, 'https'],
    ['without a proxy that ends HTTPS', { JEJAK_ORIGIN: 'https://jejak.kantor.example' }, 'JEJAK_TRUST_PROXY'],
  ])('and the real server does not serve the network %s', async (_what, environment, word) => {
    const directory = await temporaryDirectory();
    const { code, said } = await failedStart(directory, { HOST: '0.0.0.0', ...environment });
    expect(code).toBe(1);
    expect(said).toContain(word);
    await rm(directory, { recursive: true, force: true });
  });
});
