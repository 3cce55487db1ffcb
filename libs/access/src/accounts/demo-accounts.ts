import type { OfficeId } from '@jejak/kernel';
import type { Account, AccountDuty } from './account';
import type { AccountAdmin } from './account-admin';

/** Known to everybody, which is why its accounts sign in only while the program runs as a demonstration. */
export const DEMO_PASSWORD = 'coba-jejak-bersama';

const DUTIES: readonly (Omit<AccountDuty, 'office'> & { readonly name: string })[] = [
  { name: 'petugas', role: 'officer', section: 'inteldakim' },
  { name: 'kasi', role: 'section-head', section: 'inteldakim' },
  { name: 'kepala', role: 'head' },
  { name: 'analis', role: 'analyst' },
  { name: 'admin', role: 'admin' },
];

/** One account of each role, made where it is not there yet. */
export const createDemoAccounts = async (admin: AccountAdmin, office: OfficeId): Promise<readonly Account[]> => {
  const there = new Map(admin.list().map((account) => [account.id, account]));
  const accounts: Account[] = [];
  for (const { name, ...duty } of DUTIES) {
    const id = `demo-${name}`;
    const found = there.get(id);
    if (found !== undefined) {
      accounts.push(found);
      continue;
    }
    const request = { id, ...duty, office, password: DEMO_PASSWORD, mustChangePassword: false, demo: true };
    accounts.push((await admin.createAccount(request)).account);
  }
  return accounts;
};
