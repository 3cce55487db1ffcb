import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ApiServer, startApi, temporaryDirectory } from '../api/api-server';
import { OfficeClient } from '../attachments/office-client';
import { Browser } from '../sessions/browser';
import { makeAccount, PASSWORD, type TestAccount } from './office-accounts';

const MAIN = join(__dirname, '../../apps/cli/dist/main.js');
const run = promisify(execFile);
const PERIOD = 'inteldakim-2021-05';
const today = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

let server: ApiServer;
let officer: TestAccount;
let sectionHead: TestAccount;
let other: TestAccount;
let head: TestAccount;

const client = ({ token }: TestAccount): OfficeClient =>
  new OfficeClient(
    () => server.url,
    () => token,
  );
const approve = async (who: TestAccount, id: string) =>
  (await client(who).post(`periods/${id}/approve`, {})).body as { readonly code?: string; readonly status?: unknown };

/** Imports beside the running server, as an officer at the machine would. */
const importPeriods = async (account: string, months: readonly string[]): Promise<void> => {
  const file = join(server.dataDir, `period-${account}.csv`);
  await writeFile(file, `section,month\n${months.map((month) => `inteldakim,${month}\n`).join('')}`);
  const where = ['--data', server.dataDir, '--office', 'cilegon', '--as', account];
  await run(process.execPath, [MAIN, 'import', file, ...where]);
};

beforeAll(async () => {
  server = await startApi(await temporaryDirectory());
  const duty = { office: 'cilegon', section: 'inteldakim' };
  officer = await makeAccount(server.dataDir, 'petugas-1', { role: 'officer', ...duty });
  sectionHead = await makeAccount(server.dataDir, 'kasi-1', { role: 'section-head', ...duty });
  other = await makeAccount(server.dataDir, 'kasi-2', { role: 'section-head', ...duty });
  head = await makeAccount(server.dataDir, 'kepala-1', { role: 'head', office: 'cilegon' });
  await importPeriods('kasi-1', ['2021-05']);
  await importPeriods('petugas-1', ['2021-06']);
}, 90_000);
afterAll(async () => {
  await server.stop();
  await rm(server.dataDir, { recursive: true, force: true });
});

describe('Who declared a month by an import on the command line', () => {
  it('does not approve it over HTTP under the same account; a second person does', async () => {
    expect(await approve(sectionHead, PERIOD)).toMatchObject({ status: 403, code: 'FOUR_EYES' });
    expect((await client(other).post(`periods/${PERIOD}/approve`, {})).status).toBeLessThan(300);
  });

  it('does not approve it as Plh of the head either', async () => {
    const id = 'inteldakim-2021-06';
    expect(await approve(officer, id)).toMatchObject({ code: 'SCOPE_REQUIRED' });
    const letter = { as: 'head', kind: 'plh', from: today(), to: today(), letterNumber: 'PLH-1/2026' };
    await client(head).accepted('delegations', { account: 'petugas-1', ...letter });
    // A token carries no delegation: a stand-in signs in.
    const standIn = new Browser(server.url);
    await standIn.signIn('petugas-1', PASSWORD);
    const path = `/api/offices/cilegon/periods/${id}/approve`;
    const { body } = await standIn.send('POST', path, {}, { 'Idempotency-Key': randomUUID() });
    expect(body).toMatchObject({ status: 403, code: 'FOUR_EYES' });
    expect((await client(head).post(`periods/${id}/approve`, {})).status).toBeLessThan(300);
  });
});
