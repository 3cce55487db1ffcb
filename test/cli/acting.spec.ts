import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Grant, openAccess } from '@jejak/access';
import { fixtures, jejak, jejakJson, temporaryDirectory } from './jejak';

const MAIN = join(__dirname, '../../apps/cli/dist/main.js');
const PASSWORD = 'kereta malam ke Merak';
const OFFICE = ['--office', 'cilegon'];
const REASON = ['--reason', 'permintaan subjek data pribadi'];
const OPERATION = 'kind,mode,location,plannedFor\nindependent-operation,land,Merak,2021-06-10\n';

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe('Who acts on the command line', () => {
  let work: Awaited<ReturnType<typeof temporaryDirectory>>;
  let person: string;
  let operation: string;
  const data = (): readonly string[] => ['--data', join(work.path, 'data')];

  /** As an account whose password the environment holds; without one nobody is there to be asked. */
  const as = (account: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
    new Promise<Ran>((resolve) => {
      const env = { ...process.env, JEJAK_ACCOUNT: account, ...environment };
      execFile(process.execPath, [MAIN, ...data(), ...args], { env }, (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      }).stdin?.end();
    });
  const withPassword = (account: string, args: readonly string[]) => as(account, args, { JEJAK_PASSWORD: PASSWORD });
  const onPerson = (name: string, ...more: readonly string[]) => ['person', name, person, ...OFFICE, ...more];
  const actorsOf = async (type: string): Promise<readonly string[]> => {
    const { events } = await jejakJson<{ events: readonly { readonly meta: { readonly actor: string } }[] }>([
      ...[...data(), 'events', '--type', type],
    ]);
    return events.map(({ meta }) => meta.actor);
  };

  beforeAll(async () => {
    work = await temporaryDirectory();
    const file = join(work.path, 'person-1.csv');
    await jejak('template', 'person', '--out', file);
    await jejakJson([...data(), 'import', file, ...OFFICE]);
    const { events } = await jejakJson<{ events: readonly { readonly stream: string }[] }>([
      ...[...data(), 'events', '--type', 'PersonRegistered'],
    ]);
    person = (events[0]?.stream ?? '').slice('cilegon.person-'.length);
    operation = join(work.path, 'operation-2021.csv');
    await writeFile(operation, OPERATION);
    const access = openAccess(join(work.path, 'data'));
    const make = (id: string, duty: Grant) =>
      access.admin.createAccount({ id, ...duty, password: PASSWORD, mustChangePassword: id === 'baru-1' });
    try {
      const officer = { role: 'officer', office: 'cilegon', section: 'inteldakim' } as const;
      await make('inteldakim-1', officer);
      await make('baru-1', officer);
      await make('lalintuskim-1', { ...officer, section: 'lalintuskim' });
      await make('serang-1', { ...officer, office: 'serang' });
      for (const id of ['kepala-1', 'kepala-2']) await make(id, { role: 'head', office: 'cilegon' });
      await make('analis-1', { role: 'analyst', office: 'cilegon' });
    } finally {
      access.close();
    }
  }, 60_000);
  afterAll(() => work.remove());

  it('without an account it is the operator, who imports and reads figures', async () => {
    expect(await actorsOf('PersonRegistered')).toEqual(['operator']);
    expect((await jejak(...data(), 'counts', ...OFFICE, '--year', '2021')).code).toBe(0);
  });

  it.each([
    ['reveal', REASON],
    ['access-report', []],
    ['request-erasure', [...REASON, '--ground', 'subject-request']],
    ['approve-erasure', []],
    ['reject-erasure', REASON],
  ])('the operator is refused jejak person %s, and told to name an account', async (name, more) => {
    const { code, stdout, stderr } = await jejak(...data(), ...onPerson(name, ...more));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/ACCOUNT_REQUIRED.*--as/s);
  });

  it('the operator’s refusals are in the security log', async () => {
    const { entries } = await jejakJson<{ entries: readonly { readonly detail: string | null }[] }>([
      ...[...data(), 'user', 'log', '--kind', 'scope-refused', '--account', 'operator'],
    ]);
    expect(entries.map(({ detail }) => detail)).toEqual(expect.arrayContaining(['person.reveal']));
  });

  it.each([
    ['of another section', 'lalintuskim-1', 'SCOPE_REQUIRED'],
    ['of another office', 'serang-1', 'SCOPE_REQUIRED'],
    ['whose role only reads', 'analis-1', 'SCOPE_REQUIRED'],
    ['that is not known', 'siapa-1', 'LOGIN_FAILED'],
  ])('an import of an account %s is refused whole', async (_whose, account, reason) => {
    const { code, stderr } = await as(account, ['import', operation, ...OFFICE]);
    expect([code, stderr]).toEqual([1, expect.stringContaining(reason)]);
    expect(await actorsOf('OperationPlanned')).toEqual([]);
  });

  it('an import stands in the log under the account that is named, which is asked for no password', async () => {
    expect((await as('inteldakim-1', ['import', operation, ...OFFICE])).code).toBe(0);
    expect(await actorsOf('OperationPlanned')).toEqual(['inteldakim-1']);
  });

  it('an import signs nothing that the account may not sign', async () => {
    const file = join(fixtures, 'cilegon-2021', 'performance-agreement-2021.csv');
    const { stderr } = await as('lalintuskim-1', ['import', file]);
    expect(stderr).toContain('SCOPE_REQUIRED');
  });

  it('a reveal asks for the password, and a wrong one opens nothing', async () => {
    const args = onPerson('reveal', ...REASON);
    expect((await as('inteldakim-1', args)).stderr).toContain('PASSWORD_NOT_GIVEN');
    expect((await as('inteldakim-1', args, { JEJAK_PASSWORD: 'salah sama sekali' })).stderr).toContain('LOGIN_FAILED');
    expect((await withPassword('baru-1', args)).stderr).toContain('PASSWORD_CHANGE_REQUIRED');
    for (const account of ['analis-1', 'serang-1']) {
      const { stdout, stderr } = await withPassword(account, args);
      expect([stdout, stderr]).toEqual(['', expect.stringContaining('SCOPE_REQUIRED')]);
    }
    const { code, stdout } = await withPassword('inteldakim-1', [...args, '--json']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('"name"')]);
  }, 120_000);

  it('an erasure is asked for by one account and approved by another', async () => {
    const ask = onPerson('request-erasure', ...REASON, '--ground', 'subject-request');
    expect((await withPassword('kepala-1', ask)).code).toBe(0);
    const own = await withPassword('kepala-1', onPerson('approve-erasure'));
    expect([own.code, own.stderr]).toEqual([1, expect.stringContaining('FOUR_EYES')]);
    expect((await withPassword('inteldakim-1', onPerson('approve-erasure'))).stderr).toContain('SCOPE_REQUIRED');
    expect((await withPassword('kepala-2', onPerson('approve-erasure'))).code).toBe(0);
  }, 120_000);
});
