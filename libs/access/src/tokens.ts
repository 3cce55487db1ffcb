import { type Account, SECTION_ROLES, TOKEN_ROLES } from './accounts/account';
import type { Role } from './caller';
import type { TokenInfo } from './store/token-table';

/**
 * The role that a token has now: one that its owner may still give. An owner who was given less since leaves a token
 * that opens nothing, rather than one that opens more than its owner may.
 */
export const roleOfToken = (token: TokenInfo, owner: Account): Role | undefined => {
  const role = TOKEN_ROLES[owner.role].find((one) => one === token.role);
  if (role === undefined || !SECTION_ROLES.has(role)) return role;
  return owner.section === undefined || owner.section === token.section ? role : undefined;
};
