import { ROLES, type Role, SECTION_ROLES } from '@jejak/access/domain';
import { makeAccount } from '../access/office-accounts';

/** Where the servers of this test keep their data, so that accounts can be made beside them. */
const places = new Map<string, string>();
export const rememberServer = (url: string, dataDir: string): void => {
  places.set(url, dataDir);
};

export interface Who {
  readonly account: string;
  readonly role: string;
  readonly office: string;
}

const tokens = new Map<string, Promise<string>>();

/** A bearer token of an account, which is made when it is first asked for. Nobody's where no server was started. */
export const tokenOf = (url: string, who: Who): Promise<string> | undefined => {
  const dataDir = places.get(url);
  if (dataDir === undefined) return undefined;
  const key = `${dataDir} ${who.account} ${who.role}`;
  const known = tokens.get(key) ?? makeToken(dataDir, who);
  tokens.set(key, known);
  return known;
};

const makeToken = async (dataDir: string, { account, role, office }: Who): Promise<string> => {
  const chosen: Role | undefined = ROLES.find((one) => one === role);
  if (chosen === undefined) throw new Error(`There is no role ${role}`);
  const section = SECTION_ROLES.has(chosen) ? { section: 'inteldakim' } : {};
  return (await makeAccount(dataDir, account, { role: chosen, office, ...section })).token;
};
