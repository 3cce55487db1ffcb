import { resolve } from 'node:path';
import { readSettings } from './settings';

describe('The settings of the server', () => {
  it('serve this machine only, on port 3000 and under ./data, unless told otherwise', () => {
    expect(readSettings({})).toEqual({ port: 3000, host: '127.0.0.1', localOnly: true, dataDir: resolve('data') });
    expect(readSettings({ PORT: '8080', HOST: '0.0.0.0', JEJAK_DATA: '/srv/jejak' })).toEqual({
      port: 8080,
      host: '0.0.0.0',
      localOnly: false,
      dataDir: '/srv/jejak',
    });
  });

  it.each(['', 'http', '65536', '-1'])('refuse the port %j', (port) => {
    expect(() => readSettings({ PORT: port })).toThrow('PORT is a number from 0 to 65535');
  });
});
