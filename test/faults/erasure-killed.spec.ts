import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase, Query } from '@jejak/event-store/database';
import { isSealed } from '@jejak/kernel';
import { startChild } from './child';
import { useDataDirectory } from './data-directory';

const TIMEOUT_MS = 60_000;

describe('kill -9', () => {
  const directory = useDataDirectory();
  const keys = (): string => join(directory.path(), 'keys');
  const wrappedKeyOf = (subject: string): Buffer | undefined => {
    const database = openDatabase(join(keys(), 'keys.db'), { busyTimeoutMs: 1000 });
    const wrapped = new Query(database, 'SELECT wrapped FROM subject_keys WHERE subject = ?').first(subject)?.[0];
    database.close();
    return wrapped instanceof Uint8Array ? Buffer.from(wrapped) : undefined;
  };
  const onDisk = (bytes: Buffer): boolean =>
    readdirSync(keys()).some((name) => readFileSync(join(keys(), name)).includes(bytes));

  it(
    'between the record of an erasure and its key: the key is destroyed before anything is served again',
    async () => {
      const child = startChild('erase-and-die.cjs', directory.path(), 'appended');
      const [{ message: stream } = { message: '' }] = await child.ended;
      const key = wrappedKeyOf(stream);
      if (key === undefined) throw new Error('the key was destroyed before the kill');
      const engine = await directory.open();
      const [registered] = await engine.store.readStream(stream);
      const { name } = (registered?.data as { readonly person: { readonly name: string } }).person;
      expect(isSealed(name)).toBe(true);
      expect(engine.vault.open(stream, name)).toBeUndefined();
      expect(engine.vault.status()).toMatchObject({ erased: 1, subjects: 0, indexed: 0, scrubDue: false });
      expect(onDisk(key)).toBe(false);
    },
    TIMEOUT_MS,
  );

  it(
    'after the key was destroyed: the erasure is carried out once more, and stays what it was',
    async () => {
      const child = startChild('erase-and-die.cjs', directory.path(), 'destroyed');
      const [{ message: stream } = { message: '' }] = await child.ended;
      expect(wrappedKeyOf(stream)).toBeUndefined();
      const engine = await directory.open();
      expect(engine.vault.listErased()).toMatchObject([{ subject: stream }]);
    },
    TIMEOUT_MS,
  );

  it(
    'while keys are wrapped anew: every person can still be opened, and the rotation is finished later',
    async () => {
      const child = startChild('erase-and-die.cjs', directory.path(), 'rotating');
      await child.ended;
      const { vault, store } = await directory.open();
      const { subjects, toRotate } = vault.status();
      expect(toRotate).toBeGreaterThan(0);
      expect(toRotate).toBeLessThan(subjects);
      const { entries } = await store.readAll({ after: '0'.repeat(16), limit: subjects });
      const names = () =>
        entries.flatMap((entry) =>
          entry.readable
            ? [vault.openAll(entry.event.stream, entry.event.data as { readonly person: { readonly name: string } })]
            : [],
        );
      const expected = new Set(['Orang Contoh']);
      expect(new Set(names().map(({ person }) => person.name))).toEqual(expected);
      await vault.rotate();
      expect(vault.status()).toMatchObject({ masterVersion: 2, toRotate: 0 });
      expect(new Set(names().map(({ person }) => person.name))).toEqual(expected);
    },
    TIMEOUT_MS,
  );
});
