import { DEMO_PASSWORD } from '@jejak/access';
import { jsonLog } from '@jejak/http';
import { JejakError } from '@jejak/kernel';
import { type Server, startServer } from './bootstrap';
import { readSettings, type Settings } from './settings';

/** For people; the log of requests goes to standard output as JSON. */
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const log = jsonLog((line) => {
  process.stdout.write(line);
});

const main = async (): Promise<void> => {
  const settings = readSettings(process.env);
  const server = await startServer(settings, log);
  announce(settings, server);
  const stopOn = (signal: NodeJS.Signals): void => {
    process.once(signal, () => {
      say(`${signal}: menyelesaikan yang sedang berjalan / finishing what is under way`);
      server.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          fail(error);
        },
      );
    });
  };
  stopOn('SIGINT');
  stopOn('SIGTERM');
};

const announce = ({ host, localOnly, dataDir, access }: Settings, { port, hasAccounts }: Server): void => {
  say(`Jejak: http://${localOnly ? 'localhost' : host}:${String(port)}  (data: ${dataDir})`);
  say(
    localOnly
      ? 'Hanya komputer ini yang dilayani / only this machine is served.'
      : `Melayani / serves ${access.origins.join(', ')}`,
  );
  if (!hasAccounts)
    say(
      'Belum ada akun / there are no accounts yet. Buat yang pertama / make the first: npm run -s jejak -- user add admin-1 --role admin --office cilegon',
    );
  if (access.demo)
    say(
      `Peragaan / demonstration: masuk sebagai / sign in as demo-petugas, demo-kasi, demo-kepala, demo-analis, demo-admin — ${DEMO_PASSWORD}`,
    );
};

const fail = (error: unknown): void => {
  say(explain(error));
  process.exit(1);
};

const explain = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    const { port } = readSettings(process.env);
    return `Port ${String(port)} sudah dipakai program lain / is taken by another program. PORT=${String(port + 1)} npm start uses the next one.`;
  }
  if (code === 'EACCES') return 'Port ini tidak boleh dipakai / this port is not permitted. Use PORT above 1023.';
  if (error instanceof JejakError) return `${error.sentence} / ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

main().catch(fail);
