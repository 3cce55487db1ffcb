import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hash } from '@node-rs/argon2';
import { openDatabase, Query } from '@jejak/event-store/database';
import type { AccountChangeNote } from '../src';
import { type Access, ACCESS_FILE, type AccessOptions, openAccess } from '../src';

const MINUTE = 60_000;
const PASSWORD = 'kereta malam ke Merak';

let directory: string;
let now: number;
let access: Access;
const open = (options: AccessOptions = {}): Access => openAccess(directory, { clock: { now: () => now }, ...options });
const reopen = (options: AccessOptions = {}): void => {
  access.close();
  access = open(options);
};
const officer = { id: 'inteldakim-1', role: 'officer', office: 'cilegon', section: 'inteldakim' } as const;
const signIn = (password: string, name: string = officer.id) => access.signIn.signIn({ name, password });

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'jejak-access-'));
  now = Date.parse('2026-11-24T02:00:00Z');
  access = open();
  await access.admin.createAccount({ ...officer, password: PASSWORD });
});
afterEach(() => {
  access.close();
  rmSync(directory, { recursive: true });
});

describe('The file of accounts', () => {
  it('is readable by its owner only, its write-ahead log too', () => {
    for (const end of ['', '-wal', '-shm'])
      expect(statSync(join(directory, `${ACCESS_FILE}${end}`)).mode & 0o777).toBe(0o600);
  });

  it('holds passwords, sessions and tokens as hashes only', async () => {
    access.sessions.save('session-id-of-a-cookie', officer.id, '{}');
    const { token } = await access.admin.createToken({ account: officer.id, label: 'rekap', days: 1 });
    const database = openDatabase(join(directory, ACCESS_FILE), { busyTimeoutMs: 100 });
    const all = ['accounts', 'sessions', 'tokens'].map((table) => new Query(database, `SELECT * FROM ${table}`).all());
    database.close();
    const text = JSON.stringify(all);
    expect(text).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    for (const secret of [PASSWORD, 'session-id-of-a-cookie', token]) expect(text).not.toContain(secret);
  });
});

describe('A password', () => {
  it.each([
    ['short', 'PASSWORD_TOO_SHORT'],
    ['x'.repeat(129), 'PASSWORD_TOO_LONG'],
    ['Password-1234', 'PASSWORD_TOO_COMMON'],
    ['aaaaaaaaaaaaaaaa', 'PASSWORD_TOO_COMMON'],
    ['inteldakim-12345', 'PASSWORD_TOO_COMMON'],
    ['Cilegon-2026-2026', 'PASSWORD_TOO_COMMON'],
  ])('is refused when it is %s', async (password, code) => {
    const made = access.admin.createAccount({ ...officer, id: 'inteldakim-2', password });
    await expect(made).rejects.toMatchObject({ code });
    await expect(made).rejects.not.toMatchObject({ message: expect.stringContaining(password) });
  });

  it('needs no digits or signs when it is long', async () => {
    const made = access.admin.createAccount({ ...officer, id: 'inteldakim-2', password: 'empat kata yang biasa' });
    await expect(made).resolves.toBeDefined();
  });

  it('is hashed anew at a sign-in when it was hashed with weaker parameters', async () => {
    const stored = (value?: string): string => {
      const database = openDatabase(join(directory, ACCESS_FILE), { busyTimeoutMs: 1000 });
      if (value !== undefined) new Query(database, 'UPDATE accounts SET password = ?').run(value);
      const found = String(new Query(database, 'SELECT password FROM accounts').first()?.[0]);
      database.close();
      return found;
    };
    stored(await hash(PASSWORD, { memoryCost: 8192, timeCost: 1, parallelism: 1 }));
    expect((await signIn(PASSWORD)).is).toBe('ok');
    expect(stored()).toContain('m=19456,t=2,p=1');
    expect((await signIn(PASSWORD)).is).toBe('ok');
  });
});

describe('Signing in', () => {
  it('does not tell a wrong password from an account that is not there or is disabled', async () => {
    expect(await signIn('salah sama sekali')).toEqual({ is: 'wrong' });
    expect(await signIn(PASSWORD, 'tidak-ada')).toEqual({ is: 'wrong' });
    await access.admin.setActive(officer.id, false);
    expect(await signIn(PASSWORD)).toEqual({ is: 'wrong' });
  });

  it('is delayed more and more after five wrong passwords in a row, also for the right one', async () => {
    for (let n = 0; n < 5; n++) expect((await signIn('salah sama sekali')).is).toBe('wrong');
    expect((await signIn(PASSWORD)).is).toBe('throttled');
    now += 31_000;
    expect((await signIn('salah sama sekali')).is).toBe('wrong');
    now += 31_000;
    expect((await signIn(PASSWORD)).is).toBe('throttled');
    now += 30_000;
    expect((await signIn(PASSWORD)).is).toBe('ok');
    expect((await signIn('salah sama sekali')).is).toBe('wrong');
  });

  it('stays locked over a restart, and says until when to the administrator, who may unlock it', async () => {
    for (let n = 0; n < 5; n++) await signIn('salah sama sekali');
    reopen();
    expect((await signIn(PASSWORD)).is).toBe('throttled');
    expect(access.admin.lockedUntil(officer.id)).toBe('2026-11-24T02:00:30.000Z');
    await access.admin.unlock(officer.id);
    expect((await signIn(PASSWORD)).is).toBe('ok');
  });

  it('counts attempts that are made at once: only five of a thousand are compared', async () => {
    const answers = await Promise.all(Array.from({ length: 1000 }, () => signIn('salah sama sekali')));
    expect(answers.filter(({ is }) => is === 'wrong')).toHaveLength(5);
    const [failed, locked] = ['login-failed', 'login-locked'] as const;
    expect(access.security.list({ kind: failed })).toMatchObject([{ count: 5, account: officer.id }]);
    expect(access.security.list({ kind: locked })).toMatchObject([{ count: 995 }]);
  });

  it('keeps nothing of a name that is no account, which may be a password', async () => {
    await signIn('x', 'kata sandi yang salah tempat');
    expect(access.security.list()).toMatchObject([{ kind: 'login-failed', account: null }]);
  });

  it('slows an address down that tries one account after another', async () => {
    const answers: string[] = [];
    for (let n = 0; n < 61; n++) {
      const { is } = await access.signIn.signIn({ name: `akun-${String(n)}`, password: 'x', address: '192.0.2.7' });
      answers.push(is);
    }
    expect(answers.at(59)).toBe('wrong');
    expect(answers.at(60)).toBe('throttled');
    const other = await access.signIn.signIn({ name: officer.id, password: PASSWORD, address: '192.0.2.8' });
    expect(other.is).toBe('ok');
    expect(JSON.stringify(access.security.list())).not.toContain('192.0.2');
  });
});

describe('A session', () => {
  beforeEach(() => {
    access.sessions.save('sid', officer.id, '{"csrf":"x"}');
  });

  it('ends half an hour after its last request, and twelve hours after its beginning in any case', () => {
    for (let minutes = 0; minutes < 12 * 60; minutes += 20) {
      expect(access.sessions.find('sid').is).toBe('standing');
      access.sessions.touch('sid');
      now += 20 * MINUTE;
    }
    expect(access.sessions.find('sid')).toEqual({ is: 'ended', account: officer.id });
    access.sessions.save('other', officer.id, '{}');
    now += 30 * MINUTE;
    expect(access.sessions.find('other').is).toBe('ended');
  });

  it('that has ended is not brought back by a late answer that saves it', () => {
    access.sessions.end('sid');
    access.sessions.save('sid', officer.id, '{}');
    expect(access.sessions.find('sid').is).toBe('ended');
  });

  it('ends with its account, with a new password, and at a word of the administrator', async () => {
    await access.admin.setActive(officer.id, false);
    expect(access.sessions.find('sid').is).toBe('ended');
    access.sessions.save('sid-2', officer.id, '{}');
    await access.admin.resetPassword(officer.id);
    expect(access.sessions.find('sid-2').is).toBe('ended');
    access.sessions.save('sid-3', officer.id, '{}');
    expect(await access.admin.endSessions(officer.id)).toBe(1);
    expect(access.sessions.find('sid-3').is).toBe('ended');
  });
});

describe('A token', () => {
  const make = (days = 1) => access.admin.createToken({ account: officer.id, label: 'rekap', days });

  it('is its owner, in no more than the owner’s role, without a password and without delegations', async () => {
    const { token } = await make();
    expect(token).toMatch(/^jejak_[A-Za-z0-9_-]{43}$/);
    expect(access.findByToken(token)).toMatchObject({ account: officer.id, role: 'officer', via: 'token' });
    expect(access.findByToken(token)?.mustChangePassword).toBe(false);
    const higher = access.admin.createToken({ account: officer.id, role: 'head', label: 'x', days: 1 });
    await expect(higher).rejects.toMatchObject({ code: 'TOKEN_ROLE_TOO_HIGH' });
    const elsewhere = { account: officer.id, section: 'lalintuskim', label: 'x', days: 1 };
    await expect(access.admin.createToken(elsewhere)).rejects.toMatchObject({ code: 'TOKEN_ROLE_TOO_HIGH' });
  });

  it('opens nothing once it has ended, was revoked, or its owner is disabled or has another role', async () => {
    const opens = (token: string): boolean => access.findByToken(token) !== undefined;
    const ended = await make();
    now += 24 * 60 * MINUTE;
    expect(opens(ended.token)).toBe(false);
    const revoked = await make();
    await access.admin.revokeToken(officer.id, revoked.id);
    expect(opens(revoked.token)).toBe(false);
    const { token } = await make();
    await access.admin.setActive(officer.id, false);
    expect(opens(token)).toBe(false);
    await access.admin.setActive(officer.id, true);
    expect(opens(token)).toBe(true);
    await access.admin.setDuty(officer.id, { role: 'analyst', office: 'cilegon' });
    expect(opens(token)).toBe(false);
    expect(opens('jejak_unknown')).toBe(false);
    expect(access.security.list({ kind: 'token-refused' }).length).toBeGreaterThan(0);
  });
});

describe('A change of an account', () => {
  it('is noted before it holds, without a name, and does not happen when it cannot be noted', async () => {
    const notes: AccountChangeNote[] = [];
    reopen({
      note: (note) => {
        notes.push(note);
        return note.change === 'disabled' ? Promise.reject(new Error('the log is full')) : Promise.resolve();
      },
    });
    await access.admin.createAccount({
      id: 'kepala-1',
      role: 'head',
      office: 'cilegon',
      displayName: 'Pejabat Contoh',
    });
    expect(notes).toEqual([{ account: 'kepala-1', change: 'created', role: 'head', office: 'cilegon', active: true }]);
    await expect(access.admin.setActive(officer.id, false)).rejects.toThrow('the log is full');
    expect(access.findAccount(officer.id)).toBeDefined();
  });

  it('binds officers and section heads to a section, and nobody else', async () => {
    const add = (duty: object) =>
      access.admin.createAccount({ id: 'x-1', role: 'officer', office: 'cilegon', ...duty });
    await expect(add({})).rejects.toMatchObject({ code: 'SECTION_REQUIRED' });
    await expect(add({ section: 'dapur' })).rejects.toMatchObject({ code: 'SECTION_REQUIRED' });
    await expect(add({ role: 'head', section: 'tikim' })).rejects.toMatchObject({ code: 'SECTION_NOT_ALLOWED' });
    await expect(add({ id: 'Budi Santoso' })).rejects.toMatchObject({ code: 'ACCOUNT_INVALID' });
    await expect(add({ id: officer.id, section: 'tikim' })).rejects.toMatchObject({ code: 'ACCOUNT_EXISTS' });
  });
});
