import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Account } from './accounts/account';
import { compareWithNothing, hashPassword, isOutdated, isPassword } from './passwords/hashing';
import { type AccountTable, withoutPassword } from './store/account-table';
import type { Lockouts } from './store/lockouts';
import type { SecurityLog } from './store/security-log';

export type SignedIn =
  | { readonly is: 'ok'; readonly account: Account }
  /** Wrong name, wrong password or a disabled account: the answer does not say which. */
  | { readonly is: 'wrong' }
  | { readonly is: 'throttled' };

export interface SignInRequest {
  readonly name: string;
  readonly password: string;
  readonly address?: string;
}

/** An office shares one address, and a morning has some wrong passwords; a guesser over all accounts has more. */
const FAILURES_OF_ADDRESS = 60;
const ADDRESS_WINDOW_S = 15 * 60;

/** Compares names and passwords, as often as is reasonable. */
export class SignIn {
  readonly #addresses = new RateLimiterMemory({
    keyPrefix: 'address',
    points: FAILURES_OF_ADDRESS,
    duration: ADDRESS_WINDOW_S,
  });

  constructor(
    private readonly accounts: AccountTable,
    private readonly lockouts: Lockouts,
    private readonly log: SecurityLog,
    private readonly serves: (account: Account) => boolean,
  ) {}

  async signIn({ name, password, address }: SignInRequest): Promise<SignedIn> {
    const stored = this.accounts.find(name);
    const where = {
      ...(stored === undefined ? {} : { account: stored.id }),
      ...(address === undefined ? {} : { address }),
    };
    if (address !== undefined && ((await this.#addresses.get(address))?.consumedPoints ?? 0) >= FAILURES_OF_ADDRESS) {
      this.log.record({ kind: 'address-throttled', ...where });
      return { is: 'throttled' };
    }
    // Between here and the counting nothing waits, so that attempts sent at once are counted one by one.
    if (!this.lockouts.begin(name)) {
      this.log.record({ kind: 'login-locked', ...where });
      return { is: 'throttled' };
    }
    const right = stored === undefined ? await neverRight(password) : await isPassword(stored.password, password);
    if (stored === undefined || !right || !this.serves(stored)) {
      if (address !== undefined) await this.#addresses.penalty(address);
      this.log.record({ kind: 'login-failed', ...where });
      return { is: 'wrong' };
    }
    this.lockouts.clear(name);
    if (isOutdated(stored.password))
      this.accounts.setPassword(stored.id, await hashPassword(password), stored.mustChangePassword);
    this.log.record({ kind: 'login-ok', ...where });
    return { is: 'ok', account: withoutPassword(stored) };
  }
}

const neverRight = async (password: string): Promise<false> => {
  await compareWithNothing(password);
  return false;
};
