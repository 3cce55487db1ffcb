import type { Access } from '@jejak/access';
import { withEngine } from '../session';

export interface UserOptions {
  readonly data: string;
  readonly json?: boolean;
}

/** Who acts where the command line does not say: whoever may write the files of this machine. */
const OPERATOR = 'operator';

/** Accounts of a data directory, whose changes go into its log. */
export const withAccounts = <T>(dataDir: string, use: (access: Access) => Promise<T> | T): Promise<T> =>
  withEngine(dataDir, async (engine) => {
    const [{ openAccess }, { accountNotes }] = await Promise.all([import('@jejak/access'), import('@jejak/engine')]);
    const access = openAccess(engine.dataDir, { note: accountNotes(engine, OPERATOR) });
    try {
      return await use(access);
    } finally {
      access.close();
    }
  });

/** The security log alone, without the records. */
export const withSecurityLog = async <T>(dataDir: string, use: (access: Access) => T): Promise<T> => {
  const { openAccess } = await import('@jejak/access');
  const access = openAccess(dataDir);
  try {
    return use(access);
  } finally {
    access.close();
  }
};
