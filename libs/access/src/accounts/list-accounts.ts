import { Refusal } from '@jejak/kernel';
import { type Role, ROLES } from '../caller';
import type { Account } from './account';

export const ACCOUNT_SORTS = ['account', '-account', 'role', '-role', 'name', '-name'] as const;
export type AccountSort = (typeof ACCOUNT_SORTS)[number];

/** Which accounts are meant; every field narrows. */
export interface AccountQuery {
  readonly office: string;
  /** Within the account or the name that screens show. */
  readonly q?: string;
  readonly role?: Role;
  readonly section?: string;
  readonly active?: boolean;
  readonly sort?: AccountSort;
  readonly limit: number;
  readonly cursor?: string;
}

export interface AccountPage {
  readonly accounts: readonly Account[];
  /** All that the filters leave, whatever the page. */
  readonly total: number;
  readonly nextCursor: string | null;
}

/**
 * A page of accounts. The cursor is the account that was shown last: one is never deleted, so that it is still there.
 * @throws Refusal CURSOR_INVALID
 */
export const pageOfAccounts = (all: readonly Account[], query: AccountQuery): AccountPage => {
  const { sort = 'account', limit, cursor } = query;
  const order = orderBy(sort);
  const matching = all.filter((account) => isMeant(account, query)).sort(order);
  const last = cursor === undefined ? undefined : lastShown(all, query.office, cursor);
  const rest = last === undefined ? matching : matching.filter((account) => order(account, last) > 0);
  const accounts = rest.slice(0, limit);
  const nextCursor = rest.length > limit ? (accounts.at(-1)?.id ?? null) : null;
  return { accounts, total: matching.length, nextCursor };
};

const isMeant = (account: Account, { office, q, role, section, active }: AccountQuery): boolean =>
  account.office === office &&
  (role === undefined || account.role === role) &&
  (section === undefined || account.section === section) &&
  (active === undefined || account.active === active) &&
  (q === undefined || `${account.id} ${account.displayName ?? ''}`.toLowerCase().includes(q.trim().toLowerCase()));

const lastShown = (all: readonly Account[], office: string, cursor: string): Account => {
  const found = all.find((account) => account.id === cursor && account.office === office);
  if (found !== undefined) return found;
  throw new Refusal({
    code: 'CURSOR_INVALID',
    field: 'cursor',
    en: 'The cursor does not belong to this list',
    id: 'Penanda halaman tidak sah; mulailah lagi dari halaman pertama.',
    allowed: ['nextCursor of the same list'],
  });
};

const KEYS: Readonly<Record<string, (account: Account) => string>> = {
  account: ({ id }) => id,
  role: ({ role }) => String(ROLES.indexOf(role)),
  // Who has no name comes after those who have one.
  name: ({ displayName = '\u{10FFFF}' }) => displayName.toLowerCase(),
};

const orderBy = (sort: AccountSort): ((a: Account, b: Account) => number) => {
  const sign = sort.startsWith('-') ? -1 : 1;
  const keyOf = KEYS[sort.replace('-', '')] ?? (({ id }: Account) => id);
  return (a, b) => sign * (compare(keyOf(a), keyOf(b)) || compare(a.id, b.id));
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
