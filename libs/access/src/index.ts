export {
  type Access,
  ACCESS_FILE,
  type AccessOptions,
  callerOf,
  type DelegationsOf,
  openAccess,
  SESSION_LIMITS,
} from './access';
export {
  AccountAdmin,
  type AccountChangeNote,
  type NewAccount,
  type NewTokenRequest,
  type NoteAccountChange,
} from './accounts/account-admin';
export {
  ACCOUNT_SORTS,
  type AccountPage,
  type AccountQuery,
  type AccountSort,
  pageOfAccounts,
} from './accounts/list-accounts';
export * from './audit';
export { createDemoAccounts, DEMO_PASSWORD } from './accounts/demo-accounts';
export * from './domain';
export { type Installation, isHidden, mayReadSecrets, visibleStreams } from './scopes/secret-records';
export { kindsHiddenFrom, needOn } from './scopes/audit-records';
export { recordsNamedIn } from './scopes/records-named';
export type { SignedIn } from './sign-in';
export { LOCKOUTS, type LockoutSettings } from './store/lockouts';
export {
  SECURITY_KINDS,
  type SecurityEntry,
  type SecurityKind,
  type SecurityNote,
  type SecurityQuery,
} from './store/security-log';
export { type FoundSession, type SessionInfo, type SessionLimits, SessionTable } from './store/session-table';
export { TOKEN_PREFIX, type TokenInfo } from './store/token-table';
