import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { openAccess } from '@jejak/access';
import { type ApiServer, startApi, temporaryDirectory } from '../api/api-server';
import { OfficeClient } from '../attachments/office-client';
import { Browser } from '../sessions/browser';
import { makeAccount, PASSWORD, type TestAccount } from './office-accounts';

const OFFICE = 'cilegon';
let server: ApiServer;
let officer: TestAccount;
let other: TestAccount;
let head: TestAccount;

const client = ({ token }: TestAccount): OfficeClient =>
  new OfficeClient(
    () => server.url,
    () => token,
  );
const TODAY = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

beforeAll(async () => {
  server = await startApi(await temporaryDirectory());
  const section = 'inteldakim';
  officer = await makeAccount(server.dataDir, 'petugas-1', { role: 'officer', office: OFFICE, section });
  other = await makeAccount(server.dataDir, 'petugas-2', { role: 'officer', office: OFFICE, section });
  head = await makeAccount(server.dataDir, 'kepala-1', { role: 'head', office: OFFICE });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(server.dataDir, { recursive: true, force: true });
});

const PLAN = {
  plannedFor: '2021-03-01',
  kind: 'independent-operation',
  mode: 'land',
  officePart: 'organiser',
  location: 'Pelabuhan',
};
const plan = (who: TestAccount): Promise<string> => client(who).accepted('operations', PLAN);
const PATH = '/api/offices/cilegon/operations';
const key = () => ({ 'Idempotency-Key': randomUUID() });
/** A token carries no delegation: a stand-in signs in. */
const standIn = async ({ caller }: TestAccount): Promise<Browser> => {
  const browser = new Browser(server.url);
  await browser.signIn(caller.account, PASSWORD);
  return browser;
};
const askFor = async (who: TestAccount, id: string): Promise<void> => {
  await client(who).accepted(`operations/${id}/void`, { reason: 'tertukar dengan kegiatan lain' });
};

describe('A delegate (Plh)', () => {
  it('approves what others asked for, under its own account and the role that was delegated', async () => {
    const id = await plan(officer);
    await askFor(officer, id);
    expect((await client(other).post(`operations/${id}/void/approve`, {})).body).toMatchObject({
      status: 403,
      code: 'SCOPE_REQUIRED',
      allowed: ['Kepala Seksi', 'Kepala Kantor'],
    });
    const letter = { as: 'head', kind: 'plh', from: TODAY, to: TODAY, letterNumber: 'PLH-1/2026' };
    await client(head).accepted('delegations', { account: 'petugas-2', ...letter });
    const approved = await standIn(other).then((browser) =>
      browser.send('POST', `${PATH}/${id}/void/approve`, {}, key()),
    );
    expect(approved.body).toMatchObject({ events: ['OperationVoided'] });
    const { body } = await client(head).get(`operations/${id}/timeline`);
    expect((body['entries'] as readonly object[])[0]).toMatchObject({ actor: 'petugas-2', role: 'head' });
  }, 30_000);

  it('does not approve what it asked for itself: the account is still its own', async () => {
    const id = await plan(officer);
    await askFor(other, id);
    const browser = await standIn(other);
    const refused = await browser.send('POST', `${PATH}/${id}/void/approve`, {}, key());
    expect(refused.body).toMatchObject({ status: 403, code: 'FOUR_EYES' });
    await client(head).accepted(`operations/${id}/void/approve`, {});
  }, 30_000);

  it('is told only what it may do itself: an officer is not offered the approval that the state allows', async () => {
    const id = await plan(officer);
    await askFor(officer, id);
    const offered = async (who: TestAccount) =>
      (await client(who).get(`operations/${id}`)).body['allowed'] as readonly string[];
    expect(await offered(officer)).not.toContain('ApproveVoid');
    expect(await offered(officer)).toContain('CancelOperation');
    expect(await offered(head)).toContain('ApproveVoid');
  }, 30_000);

  it('keeps its role in the log only for what it needed it for', async () => {
    const id = await plan(other);
    const { body } = await client(head).get(`operations/${id}/timeline`);
    expect((body['entries'] as readonly object[])[0]).toMatchObject({ actor: 'petugas-2', role: 'officer' });
  });
});

describe('A refused command', () => {
  it('leaves a row in the security log that names the account and the action, and nothing of the request', async () => {
    await client(officer).post('periods/inteldakim-2021-03/lock', {});
    const access = openAccess(server.dataDir);
    try {
      const rows = access.security.list({ kind: 'scope-refused', account: 'petugas-1' });
      expect(rows.map(({ detail }) => detail)).toContain('period.lock');
      expect(JSON.stringify(rows)).not.toContain('inteldakim-2021-03');
    } finally {
      access.close();
    }
  });
});
