/** Injection tokens of what the server knows of accounts. */
export const ACCESS = Symbol('access');
export const DELEGATIONS = Symbol('delegations');
