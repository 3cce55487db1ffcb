import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDemoAccounts, DEMO_PASSWORD, openAccess } from '../src';

describe('Accounts for trying the program out', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'jejak-access-'));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  it('sign in only while it runs as a demonstration, and are made once', async () => {
    const demonstration = openAccess(directory, { demo: true });
    expect(await createDemoAccounts(demonstration.admin, 'cilegon')).toHaveLength(5);
    expect(await createDemoAccounts(demonstration.admin, 'cilegon')).toHaveLength(5);
    const request = { name: 'demo-kepala', password: DEMO_PASSWORD };
    expect((await demonstration.signIn.signIn(request)).is).toBe('ok');
    const { token } = await demonstration.admin.createToken({ account: 'demo-admin', label: 'x', days: 1 });
    demonstration.close();
    const real = openAccess(directory);
    expect((await real.signIn.signIn(request)).is).toBe('wrong');
    expect(real.findByToken(token)).toBeUndefined();
    real.close();
  });
});
