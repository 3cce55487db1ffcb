import { erasingTypes, type EventStore, openSqliteEventStore } from '@jejak/event-store';
import { workflows } from '@jejak/workflows';
import type { DataDirectory } from './data-directory';
import { type OpenVault, openVault } from './open-vault';
import type { ProjectorClient } from './projector/projector-client';

/** The log, the keys, and the projector started on them; whatever was opened is closed again when one cannot be. */
export const openLogAndVault = async (
  { logFile, keysDirectory }: DataDirectory,
  projector: ProjectorClient,
): Promise<{ readonly store: EventStore; readonly keys: OpenVault }> => {
  const closing: (() => unknown)[] = [() => projector.close()];
  try {
    const store = await openSqliteEventStore({ file: logFile });
    closing.unshift(() => store.close());
    const keys = await openVault(keysDirectory, store, erasingTypes(workflows));
    closing.unshift(
      () => keys.stopFollowing(),
      () => {
        keys.vault.close();
      },
    );
    await projector.start();
    return { store, keys };
  } catch (error) {
    for (const close of closing) await close();
    throw error;
  }
};
