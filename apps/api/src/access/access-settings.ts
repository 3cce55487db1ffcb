import { SESSION_LIMITS, type SessionLimits } from '@jejak/access';
import { JejakError } from '@jejak/kernel';

export interface AccessSettings {
  /** Accounts with a known password, for trying the program out on this machine. */
  readonly demo: boolean;
  readonly demoOffice: string;
  /** Origins of this server's own pages; none while only this machine is served. */
  readonly origins: readonly string[];
  /** Proxies whose X-Forwarded headers are believed, as Express writes them; none = false. */
  readonly trustProxy: string | number | false;
  readonly sessions: SessionLimits;
}

type Environment = Readonly<Record<string, string | undefined>>;

const MINUTE = 60_000;
const MOST_MINUTES = 7 * 24 * 60;

/**
 * @param localOnly whether only this machine is served
 * @throws JejakError DEMO_NOT_LOCAL, ORIGIN_REQUIRED, ORIGIN_INVALID, PROXY_REQUIRED, SESSION_MINUTES_INVALID
 */
export const readAccessSettings = (environment: Environment, localOnly: boolean): AccessSettings => {
  const demo = environment['JEJAK_DEMO'] === '1';
  if (demo && !localOnly)
    throw new JejakError(
      'DEMO_NOT_LOCAL',
      'JEJAK_DEMO=1 makes accounts with a known password and serves this machine only; leave HOST out',
      'Mode peragaan hanya melayani komputer ini sendiri; hapus HOST atau JEJAK_DEMO.',
    );
  const origins = (environment['JEJAK_ORIGIN'] ?? '')
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map(readOrigin);
  const { JEJAK_TRUST_PROXY: proxy = '' } = environment;
  if (!localOnly) requireProxy(origins, proxy);
  return {
    demo,
    demoOffice: environment['JEJAK_DEMO_OFFICE'] ?? 'cilegon',
    origins,
    trustProxy: proxy === '' ? false : /^\d{1,2}$/.test(proxy) ? Number(proxy) : proxy,
    sessions: {
      idleMs: readMinutes(environment, 'JEJAK_SESSION_IDLE_MINUTES', SESSION_LIMITS.idleMs),
      absoluteMs: readMinutes(environment, 'JEJAK_SESSION_MINUTES', SESSION_LIMITS.absoluteMs),
    },
  };
};

const requireProxy = (origins: readonly string[], proxy: string): void => {
  if (origins.length === 0)
    throw new JejakError(
      'ORIGIN_REQUIRED',
      'HOST opens the server to the network: JEJAK_ORIGIN must name its address, such as https://jejak.kantor.example',
      'HOST membuka server ke jaringan: isi JEJAK_ORIGIN dengan alamatnya, misalnya https://jejak.kantor.example.',
    );
  if (proxy === '')
    throw new JejakError(
      'PROXY_REQUIRED',
      'HOST opens the server to the network: passwords need HTTPS. Put a proxy that ends HTTPS before it and name it with JEJAK_TRUST_PROXY (1, loopback, or its address)',
      'HOST membuka server ke jaringan: pasang proksi HTTPS di depannya dan sebutkan dengan JEJAK_TRUST_PROXY.',
    );
};

const readOrigin = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLocal = url !== undefined && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url !== undefined && url.origin === text && (url.protocol === 'https:' || isLocal)) return text;
  throw new JejakError(
    'ORIGIN_INVALID',
    `JEJAK_ORIGIN holds origins with https and without a path, such as https://jejak.kantor.example, not ${JSON.stringify(text)}`,
    'JEJAK_ORIGIN tidak sah; tulis misalnya https://jejak.kantor.example.',
  );
};

const readMinutes = (environment: Environment, name: string, absentMs: number): number => {
  const text = environment[name];
  if (text === undefined) return absentMs;
  const minutes = Number(text);
  if (Number.isSafeInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES) return minutes * MINUTE;
  throw new JejakError(
    'SESSION_MINUTES_INVALID',
    `${name} is a number of minutes from 1 to ${String(MOST_MINUTES)}, not ${JSON.stringify(text)}`,
    `${name} tidak sah.`,
  );
};
