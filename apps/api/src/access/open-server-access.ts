import { type Access, createDemoAccounts, openAccess } from '@jejak/access';
import { accountNotes, type Engine } from '@jejak/engine';
import type { AccessSettings } from './access-settings';

/** The accounts of the data directory; those of a demonstration are made where they are not there. */
export const openServerAccess = async (
  engine: Engine,
  { demo, demoOffice, sessions }: AccessSettings,
): Promise<Access> => {
  const access = openAccess(engine.dataDir, { demo, sessions, note: accountNotes(engine, 'program') });
  try {
    if (demo) await createDemoAccounts(access.admin, demoOffice);
    return access;
  } catch (error) {
    access.close();
    throw error;
  }
};
