import { resolve } from 'node:path';
import { JejakError } from '@jejak/kernel';
import { type AccessSettings, readAccessSettings } from './access/access-settings';

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** True while only this machine is served, under its own names. */
  readonly localOnly: boolean;
  readonly dataDir: string;
  readonly access: AccessSettings;
}

const DEFAULT_PORT = 3000;
const LOOPBACK = '127.0.0.1';

/** @throws JejakError PORT_INVALID, and what its parts throw */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>): Settings => {
  const { PORT: port = String(DEFAULT_PORT), HOST: host = LOOPBACK, JEJAK_DATA: dataDir = 'data' } = environment;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new JejakError(
      'PORT_INVALID',
      `PORT is a number from 0 to 65535, not ${JSON.stringify(port)}`,
      'PORT tidak sah.',
    );
  const localOnly = host === LOOPBACK || host === 'localhost';
  const access = readAccessSettings(environment, localOnly);
  return { port: Number(port), host, localOnly, dataDir: resolve(dataDir), access };
};
