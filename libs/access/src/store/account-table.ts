import { type Database, Query, type SqlRow } from '@jejak/event-store/database';
import { type Account, type AccountDuty } from '../accounts/account';
import { type Role, ROLES } from '../caller';

interface StoredAccount extends Account {
  /** argon2id, with its parameters. */
  readonly password: string;
}

const COLUMNS = 'id, role, office, section, display_name, password, must_change, active, demo';

const roleOf = (value: unknown): Role => {
  const role = ROLES.find((one) => one === value);
  if (role === undefined) throw new Error('the account table holds an unknown role');
  return role;
};

const accountOf = ([id, role, office, section, name, password, mustChange, active, demo]: SqlRow): StoredAccount => ({
  id: String(id),
  role: roleOf(role),
  office: String(office),
  ...(typeof section === 'string' ? { section } : {}),
  ...(typeof name === 'string' ? { displayName: name } : {}),
  password: String(password),
  mustChangePassword: mustChange === 1,
  active: active === 1,
  demo: demo === 1,
});

export class AccountTable {
  readonly #find: Query;
  readonly #list: Query;
  readonly #count: Query;
  readonly #insert: Query;
  readonly #setPassword: Query;
  readonly #setActive: Query;
  readonly #setDuty: Query;

  constructor(database: Database) {
    this.#find = new Query(database, `SELECT ${COLUMNS} FROM accounts WHERE id = ?`);
    this.#list = new Query(database, `SELECT ${COLUMNS} FROM accounts ORDER BY office, id`);
    this.#count = new Query(database, 'SELECT count(*) FROM accounts');
    this.#insert = new Query(database, `INSERT INTO accounts (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)`);
    this.#setPassword = new Query(database, 'UPDATE accounts SET password = ?, must_change = ? WHERE id = ?');
    this.#setActive = new Query(database, 'UPDATE accounts SET active = ? WHERE id = ?');
    this.#setDuty = new Query(database, 'UPDATE accounts SET role = ?, office = ?, section = ? WHERE id = ?');
  }

  find(id: string): StoredAccount | undefined {
    const row = this.#find.first(id);
    return row === undefined ? undefined : accountOf(row);
  }

  list(): readonly Account[] {
    return this.#list.all().map((row) => withoutPassword(accountOf(row)));
  }

  count(): number {
    return this.#count.number();
  }

  insert({ id, role, office, section, displayName, password, mustChangePassword, demo }: StoredAccount): void {
    const flags = [mustChangePassword ? 1 : 0, demo ? 1 : 0] as const;
    this.#insert.run(id, role, office, section ?? null, displayName ?? null, password, ...flags);
  }

  setPassword(id: string, hashed: string, mustChange: boolean): void {
    this.#setPassword.run(hashed, mustChange ? 1 : 0, id);
  }

  setActive(id: string, active: boolean): void {
    this.#setActive.run(active ? 1 : 0, id);
  }

  setDuty(id: string, { role, office, section }: AccountDuty): void {
    this.#setDuty.run(role, office, section ?? null, id);
  }
}

export const withoutPassword = ({ password: _hash, ...account }: StoredAccount): Account => account;
