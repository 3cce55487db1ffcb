import type { Account } from './account';
import { type AccountQuery, pageOfAccounts } from './list-accounts';

const account = (id: string, more: Partial<Account> = {}): Account => ({
  id,
  role: 'analyst',
  office: 'cilegon',
  active: true,
  mustChangePassword: false,
  demo: false,
  ...more,
});
const ALL = [
  account('tikim-1', { role: 'officer', section: 'tikim', displayName: 'Budi' }),
  account('admin-1', { role: 'admin' }),
  account('kepala-1', { role: 'head', displayName: 'ani' }),
  account('analis-1', { active: false }),
  account('admin-serang', { role: 'admin', office: 'serang' }),
];
const ids = (query: Partial<AccountQuery> = {}): readonly string[] =>
  pageOfAccounts(ALL, { office: 'cilegon', limit: 50, ...query }).accounts.map(({ id }) => id);

describe('The list of accounts', () => {
  it('is that of one office alone', () => {
    expect(ids()).toEqual(['admin-1', 'analis-1', 'kepala-1', 'tikim-1']);
    expect(ids({ office: 'serang' })).toEqual(['admin-serang']);
  });

  it('is narrowed by words of the account or the name, by role, section, and whether they may sign in', () => {
    expect(ids({ q: 'BUDI' })).toEqual(['tikim-1']);
    expect(ids({ q: 'min' })).toEqual(['admin-1']);
    expect(ids({ role: 'head' })).toEqual(['kepala-1']);
    expect(ids({ section: 'tikim' })).toEqual(['tikim-1']);
    expect(ids({ active: false })).toEqual(['analis-1']);
  });

  it('is sorted by account, role or name, those without a name last', () => {
    expect(ids({ sort: '-account' })).toEqual(['tikim-1', 'kepala-1', 'analis-1', 'admin-1']);
    expect(ids({ sort: 'role' })).toEqual(['tikim-1', 'kepala-1', 'analis-1', 'admin-1']);
    expect(ids({ sort: 'name' })).toEqual(['kepala-1', 'tikim-1', 'admin-1', 'analis-1']);
  });

  it('comes page by page, each account once, with the total of all', () => {
    const shown: string[] = [];
    let cursor: string | null = null;
    do {
      const place: Partial<AccountQuery> = cursor === null ? {} : { cursor };
      const page = pageOfAccounts(ALL, { office: 'cilegon', limit: 3, sort: 'name', ...place });
      expect(page.total).toBe(4);
      shown.push(...page.accounts.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(shown).toEqual(ids({ sort: 'name' }));
    expect(() => ids({ cursor: 'admin-serang' })).toThrow('cursor');
  });
});
