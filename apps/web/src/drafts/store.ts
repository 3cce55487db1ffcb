import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Submission } from '../api/write';
import type { Problem } from '../api/problem';

export type Values = Readonly<Record<string, unknown>>;

/** What somebody has typed and not yet saved. */
export interface Draft {
  /** Account, office, command and record: one draft for each. */
  readonly id: string;
  readonly account: string;
  readonly office: string;
  readonly collection: string;
  readonly command: string;
  readonly recordId?: string | undefined;
  readonly values: Values;
  readonly savedAt: number;
}

/** A save that found no network: it is sent, with its first key, when there is one again. */
export interface WaitingSave extends Submission {
  readonly account: string;
  readonly title: string;
  readonly draftId: string;
  readonly createdAt: number;
  /** The server said no: the officer has to look at it. */
  readonly refusal?: Problem;
}

interface Stored extends DBSchema {
  drafts: { key: string; value: Draft };
  outbox: { key: string; value: WaitingSave };
}

let opened: Promise<IDBPDatabase<Stored>> | undefined;

const database = (): Promise<IDBPDatabase<Stored>> => {
  opened ??= openDB<Stored>('jejak', 1, {
    upgrade: (db) => {
      db.createObjectStore('drafts', { keyPath: 'id' });
      db.createObjectStore('outbox', { keyPath: 'key' });
    },
  });
  return opened;
};

export const listDrafts = async (account: string): Promise<readonly Draft[]> => {
  const all = await (await database()).getAll('drafts');
  return all.filter((draft) => draft.account === account).sort((a, b) => b.savedAt - a.savedAt);
};
export const findDraft = async (id: string): Promise<Draft | undefined> => (await database()).get('drafts', id);
export const saveDraft = async (draft: Draft): Promise<void> => {
  await (await database()).put('drafts', draft);
};
export const deleteDraft = async (id: string): Promise<void> => {
  await (await database()).delete('drafts', id);
};

export const listWaiting = async (account: string): Promise<readonly WaitingSave[]> => {
  const all = await (await database()).getAll('outbox');
  return all.filter((save) => save.account === account).sort((a, b) => a.createdAt - b.createdAt);
};
export const putWaiting = async (save: WaitingSave): Promise<void> => {
  await (await database()).put('outbox', save);
};
export const deleteWaiting = async (key: string): Promise<void> => {
  await (await database()).delete('outbox', key);
};
