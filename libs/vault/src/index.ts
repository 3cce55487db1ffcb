export type { RotationProgress } from './rotate';
export { Vault, type VaultOptions, type VaultStatus } from './vault';
export { KeysUnavailable } from './vault-errors';
