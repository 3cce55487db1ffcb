import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, Query } from '@jejak/event-store/database';
import { isSealed, SEALED_PREFIX, toPosition } from '@jejak/kernel';
import * as fc from 'fast-check';
import { Vault } from './vault';

const SUBJECT = 'cilegon.person-1';
const TERMS = [{ field: 'person.name', value: 'CONTOH ORANG' }];
const AT = toPosition(7);

let directory: string;
let open: Vault[];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'jejak-keys-'));
  open = [];
});
afterEach(() => {
  for (const vault of open) vault.close();
  rmSync(directory, { recursive: true, force: true });
});

const vaultIn = (environment: Readonly<Record<string, string>> = {}): Vault => {
  const vault = new Vault({ directory, environment });
  open.push(vault);
  return vault;
};
const close = (vault: Vault): void => {
  open = open.filter((one) => one !== vault);
  vault.close();
};
const sealIn = async (vault: Vault, text: string, subject = SUBJECT): Promise<string> => {
  const session = vault.begin(subject);
  const token = session.seal(text);
  await session.commit(TERMS);
  return token;
};
const wrappedKey = (subject = SUBJECT): Buffer => {
  const database = openDatabase(join(directory, 'keys.db'), { readOnly: true, busyTimeoutMs: 1000 });
  const wrapped = new Query(database, 'SELECT wrapped FROM subject_keys WHERE subject = ?').first(subject)?.[0];
  database.close();
  if (!(wrapped instanceof Uint8Array)) throw new Error('the subject has no key');
  return Buffer.from(wrapped);
};
const bytesOnDisk = (): Buffer =>
  Buffer.concat(readdirSync(directory).map((name) => readFileSync(join(directory, name))));

describe('A sealed value', () => {
  it('opens to what was sealed, whatever the text, and never shows it', async () => {
    const vault = vaultIn();
    await sealIn(vault, '');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 4 }), async (text) => {
        const token = await sealIn(vault, text);
        expect(isSealed(token)).toBe(true);
        expect(token.slice(SEALED_PREFIX.length)).not.toContain(text);
        expect(vault.open(SUBJECT, token)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('is another one each time, and belongs to its subject', async () => {
    const vault = vaultIn();
    const token = await sealIn(vault, 'Orang Contoh');
    expect(await sealIn(vault, 'Orang Contoh')).not.toBe(token);
    await sealIn(vault, 'Orang Lain', 'cilegon.person-2');
    expect(vault.open('cilegon.person-2', token)).toBeUndefined();
  });

  it('is opened by another process, and after a restart', async () => {
    const token = await sealIn(vaultIn(), 'Orang Contoh');
    const other = vaultIn();
    expect(other.open(SUBJECT, token)).toBe('Orang Contoh');
    expect(other.search(TERMS)).toEqual([SUBJECT]);
  });

  it('changed by one bit does not open', async () => {
    const vault = vaultIn();
    const token = await sealIn(vault, 'Orang Contoh');
    const bytes = Buffer.from(token.slice(SEALED_PREFIX.length), 'base64url');
    for (let index = 0; index < bytes.length; index++) {
      const broken = Buffer.from(bytes);
      broken[index] = (broken[index] ?? 0) ^ 1;
      expect(vault.open(SUBJECT, `${SEALED_PREFIX}${broken.toString('base64url')}`)).toBeUndefined();
    }
  });

  it('of a new subject that two processes make at once has one key', async () => {
    const [one, two] = [vaultIn().begin(SUBJECT), vaultIn().begin(SUBJECT)];
    await one.commit([]);
    await expect(two.commit([])).rejects.toMatchObject({ code: 'SEALING_LOST' });
  });
});

describe('The keys', () => {
  it('are for their owner only', async () => {
    await sealIn(vaultIn(), 'Orang Contoh');
    for (const name of readdirSync(directory)) expect(statSync(join(directory, name)).mode & 0o077).toBe(0);
  });

  it('do not lie open on disk', async () => {
    const vault = vaultIn();
    await sealIn(vault, 'Orang Contoh');
    expect(bytesOnDisk().includes('CONTOH ORANG')).toBe(false);
    expect(wrappedKey()).toHaveLength(60);
  });

  it.each([
    ['bukan base64!', 'MASTER_KEY_INVALID'],
    [randomBytes(16).toString('base64'), 'MASTER_KEY_INVALID'],
    [randomBytes(32).toString('base64'), 'MASTER_KEY_WRONG'],
  ])('are refused with a master key such as %s: %s', async (key, code) => {
    const vault = vaultIn();
    await sealIn(vault, 'Orang Contoh');
    close(vault);
    expect(() => vaultIn({ JEJAK_MASTER_KEY: key })).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('are refused without the master key, and none is made in its place', async () => {
    const vault = vaultIn();
    await sealIn(vault, 'Orang Contoh');
    close(vault);
    rmSync(join(directory, 'master.key'));
    expect(() => vaultIn()).toThrow(expect.objectContaining({ code: 'MASTER_KEY_MISSING' }) as Error);
    expect(readdirSync(directory)).not.toContain('master.key');
  });

  it('are opened by a master key of the environment as by the same one of a file', async () => {
    const JEJAK_MASTER_KEY = randomBytes(32).toString('base64');
    const token = await sealIn(vaultIn({ JEJAK_MASTER_KEY }), 'Orang Contoh');
    const file = join(directory, 'elsewhere.key');
    writeFileSync(file, JEJAK_MASTER_KEY, { mode: 0o600 });
    expect(vaultIn({ JEJAK_MASTER_KEY_FILE: file }).open(SUBJECT, token)).toBe('Orang Contoh');
    expect(readdirSync(directory)).not.toContain('master.key');
  });
});

describe('A rotation of the master key', () => {
  it('wraps every key anew and leaves every sealed value as it is, for processes that are running, too', async () => {
    const vault = vaultIn();
    const tokens = await Promise.all(
      Array.from({ length: 1200 }, (_, index) =>
        sealIn(vault, `Orang ${String(index)}`, `cilegon.person-${String(index)}`),
      ),
    );
    const before = { key: wrappedKey(), file: readFileSync(join(directory, 'master.key'), 'utf8') };
    const running = vaultIn();
    expect(await vault.rotate()).toBe(2);
    expect(vault.status()).toMatchObject({ masterVersion: 2, toRotate: 0, subjects: 1200 });
    expect(readFileSync(join(directory, 'master.key'), 'utf8')).not.toContain(before.file.trim());
    expect(bytesOnDisk().includes(before.key)).toBe(false);
    for (const one of [vault, running, vaultIn()])
      expect(tokens.map((token, index) => one.open(`cilegon.person-${String(index)}`, token))).toEqual(
        tokens.map((_, index) => `Orang ${String(index)}`),
      );
    expect(await sealIn(running, 'baru', 'cilegon.person-baru')).toBeDefined();
  });

  it('that was interrupted is taken up: both master keys are known until all keys are wrapped anew', async () => {
    const vault = vaultIn();
    const tokens = await Promise.all(
      Array.from({ length: 1200 }, (_, index) => sealIn(vault, 'Orang', `cilegon.person-${String(index)}`)),
    );
    const stop = new Error('killed');
    const interrupted = vault.rotate(() => {
      throw stop;
    });
    await expect(interrupted).rejects.toBe(stop);
    close(vault);
    const again = vaultIn();
    expect(again.status().toRotate).toBeGreaterThan(0);
    const openEach = () => tokens.map((token, index) => again.open(`cilegon.person-${String(index)}`, token));
    expect(new Set(openEach())).toEqual(new Set(['Orang']));
    expect(await again.rotate()).toBe(2);
    expect(again.status()).toMatchObject({ masterVersion: 2, toRotate: 0 });
    expect(new Set(openEach())).toEqual(new Set(['Orang']));
  });

  it('of a master key in the environment asks for the next one there', async () => {
    const [JEJAK_MASTER_KEY, JEJAK_MASTER_KEY_NEXT] = [1, 2].map(() => randomBytes(32).toString('base64'));
    const first = { JEJAK_MASTER_KEY: JEJAK_MASTER_KEY ?? '' };
    const vault = vaultIn(first);
    const token = await sealIn(vault, 'Orang Contoh');
    await expect(vault.rotate()).rejects.toMatchObject({ code: 'MASTER_KEY_NEXT_MISSING' });
    const both = vaultIn({ ...first, JEJAK_MASTER_KEY_NEXT: JEJAK_MASTER_KEY_NEXT ?? '' });
    await both.rotate();
    expect(vaultIn({ JEJAK_MASTER_KEY: JEJAK_MASTER_KEY_NEXT ?? '' }).open(SUBJECT, token)).toBe('Orang Contoh');
    expect(() => vaultIn(first)).toThrow(expect.objectContaining({ code: 'MASTER_KEY_WRONG' }) as Error);
  });
});

describe('An erasure', () => {
  it('leaves neither the key nor the index in any file, free pages and write-ahead log included', async () => {
    const vault = vaultIn();
    const others = Array.from({ length: 400 }, (_, index) => `cilegon.person-x${String(index)}`);
    for (const subject of others.slice(0, 200)) await sealIn(vault, 'Orang Lain', subject);
    const token = await sealIn(vault, 'Orang Contoh');
    // Pages split around the key, which leaves copies of it behind.
    for (const subject of others.slice(200)) await sealIn(vault, 'Orang Lain', subject);
    const key = wrappedKey();
    expect(bytesOnDisk().includes(key)).toBe(true);
    await vault.destroy(SUBJECT, AT);
    expect(bytesOnDisk().includes(key)).toBe(false);
    expect(vault.open(SUBJECT, token)).toBeUndefined();
    expect(vault.search(TERMS)).toEqual([...others].sort());
    expect(vault.status()).toMatchObject({ erased: 1, scrubDue: false });
  });

  it('is known to every process at once, and no key is made anew', async () => {
    const [one, two] = [vaultIn(), vaultIn()];
    const token = await sealIn(one, 'Orang Contoh');
    const late = two.begin(SUBJECT);
    await one.destroy(SUBJECT, AT);
    expect(two.open(SUBJECT, token)).toBeUndefined();
    await expect(late.commit([])).rejects.toMatchObject({ code: 'SUBJECT_ERASED' });
    expect(two.begin(SUBJECT).erased).toBe(true);
    await expect(two.sealBytes(SUBJECT, Buffer.from('x'))).rejects.toMatchObject({ code: 'SUBJECT_ERASED' });
  });

  it('repeated changes nothing, and tells who keeps bytes of the subject', async () => {
    const vault = vaultIn();
    await sealIn(vault, 'Orang Contoh');
    const told: string[] = [];
    vault.onErased((subject) => {
      told.push(subject);
    });
    await vault.destroy(SUBJECT, AT);
    await vault.destroy(SUBJECT, toPosition(9));
    expect(told).toEqual([SUBJECT, SUBJECT]);
    expect(vault.listErased()).toEqual([{ subject: SUBJECT, position: AT }]);
  });
});

describe('Bytes of a subject', () => {
  it('are sealed and opened under its key, and not under that of another', async () => {
    const vault = vaultIn();
    const bytes = randomBytes(5000);
    const sealed = await vault.sealBytes(SUBJECT, bytes);
    expect(vault.openBytes(SUBJECT, sealed)?.equals(bytes)).toBe(true);
    await vault.sealBytes('cilegon.person-2', bytes);
    expect(vault.openBytes('cilegon.person-2', sealed)).toBeUndefined();
    await vault.destroy(SUBJECT, AT);
    expect(() => vault.openBytes(SUBJECT, sealed)).toThrow(
      expect.objectContaining({ code: 'SUBJECT_ERASED' }) as Error,
    );
  });
});
