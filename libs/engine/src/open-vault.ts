import type { EventStore } from '@jejak/event-store';
import { Vault } from '@jejak/vault';

export interface OpenVault {
  readonly vault: Vault;
  /** Before the log is closed; the vault is closed after it. */
  readonly stopFollowing: () => Promise<void>;
}

/**
 * Opens the keys, and carries out what the log says was erased before anything else reads them. From then on an erasure
 * that another process recorded, and died before it destroyed the key, is carried out here.
 * @throws KeysUnavailable; the log is closed then
 */
export const openVault = async (directory: string, store: EventStore, types: readonly string[]): Promise<OpenVault> => {
  const ending = new AbortController();
  let vault: Vault | undefined;
  try {
    vault = new Vault({ directory });
    const after = await vault.eraseUpToHead(store, types);
    const following = follow(vault, store, types, after, ending.signal);
    const stopFollowing = async (): Promise<void> => {
      ending.abort();
      await following;
    };
    return { vault, stopFollowing };
  } catch (error) {
    ending.abort();
    vault?.close();
    await store.close();
    throw error;
  }
};

const follow = async (
  vault: Vault,
  store: EventStore,
  types: readonly string[],
  after: string,
  signal: AbortSignal,
): Promise<void> => {
  try {
    for await (const page of store.subscribe({ after, filter: { types }, signal }))
      if (page.entries.length > 0) await vault.eraseUpToHead(store, types);
  } catch {
    // A log that cannot be followed is told by its readers and writers; what is left is erased at the next start.
  }
};
