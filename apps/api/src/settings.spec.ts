import { resolve } from 'node:path';
import { readSettings } from './settings';

describe('The settings of the server', () => {
  it('serve this machine only, on port 3000 and under ./data, unless told otherwise', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      localOnly: true,
      dataDir: resolve('data'),
      access: { demo: false, origins: [], trustProxy: false },
    });
    const network = { HOST: '0.0.0.0', JEJAK_ORIGIN: 'https://jejak.kantor.example', JEJAK_TRUST_PROXY: '1' };
    expect(readSettings({ PORT: '8080', JEJAK_DATA: '/srv/jejak', ...network })).toMatchObject({
      access: { origins: ['https://jejak.kantor.example'], trustProxy: 1 },
      port: 8080,
      host: '0.0.0.0',
      localOnly: false,
      dataDir: '/srv/jejak',
    });
  });

  it('end sessions after the minutes that they name, and refuse what is no number of minutes', () => {
    const { access } = readSettings({ JEJAK_SESSION_IDLE_MINUTES: '10', JEJAK_SESSION_MINUTES: '60' });
    expect(access.sessions).toEqual({ idleMs: 600_000, absoluteMs: 3_600_000 });
    for (const minutes of ['0', '1.5', 'lama', '99999'])
      expect(() => readSettings({ JEJAK_SESSION_MINUTES: minutes })).toThrow('JEJAK_SESSION_MINUTES is a number');
  });

  it.each(['https://jejak.kantor.example/', 'jejak.kantor.example', 'http://jejak.kantor.example'])(
    'refuse the origin %s, which is none of https',
    (origin) => {
      expect(() => readSettings({ JEJAK_ORIGIN: origin })).toThrow('JEJAK_ORIGIN holds origins');
    },
  );

  it.each(['', 'http', '65536', '-1'])('refuse the port %j', (port) => {
    expect(() => readSettings({ PORT: port })).toThrow('PORT is a number from 0 to 65535');
  });
});
