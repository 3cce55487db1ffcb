import type { Access, Account, AccountAdmin } from '@jejak/access';
import { accountNotes } from '@jejak/engine';
import { type Actor, type RecordEngine, RequestProblem } from '@jejak/http';
import { type OfficeId, Refusal } from '@jejak/kernel';
import type { AccountView } from './accounts.dto';

/** Who asks, and by which request. */
export interface AskedBy extends Actor {
  readonly commandId?: string;
  readonly correlationId: string;
}

/** The accounts of one office, as the administrator of that office manages them. */
export class OfficeAccounts {
  constructor(
    private readonly access: Access,
    private readonly engine: Pick<RecordEngine, 'handle'>,
    private readonly office: OfficeId,
    private readonly asked: AskedBy,
  ) {}

  /** What changes accounts, with the caller's own account in the log. */
  get admin(): AccountAdmin {
    const { actor, commandId, correlationId } = this.asked;
    const sent = commandId === undefined ? {} : { commandId };
    return this.access.admin.notedBy(accountNotes(this.engine, { actor, source: 'http', correlationId, ...sent }));
  }

  /** An account of another office is as unknown as one that was never made. @throws RequestProblem 404 */
  get(id: string): Account {
    const account = this.access.admin.list().find((one) => one.id === id && one.office === this.office);
    if (account !== undefined) return account;
    throw new RequestProblem({
      status: 404,
      code: 'ACCOUNT_NOT_FOUND',
      en: 'There is no such account in this office',
      id: 'Akun itu tidak ada di kantor ini.',
      field: 'account',
    });
  }

  /** Nobody changes what he may do himself. @throws Refusal FOUR_EYES */
  getOther(id: string): Account {
    const account = this.get(id);
    if (account.id !== this.asked.actor) return account;
    throw new Refusal({
      code: 'FOUR_EYES',
      field: 'account',
      en: 'Nobody changes his own account; another administrator does',
      id: 'Akun sendiri diubah oleh admin lain; kata sandi sendiri diganti di halaman akun.',
      allowed: ['POST /api/session/password'],
    });
  }

  view(account: Account): AccountView {
    const { id, displayName, role, office, section, active, demo, mustChangePassword } = account;
    const sessions = this.access.sessions.list(id);
    return {
      ...{ account: id, role, office, active, demo, mustChangePassword },
      displayName: displayName ?? null,
      section: section ?? null,
      lockedUntil: this.access.admin.lockedUntil(id) ?? null,
      sessions: sessions.length,
      lastSeenAt: sessions[0]?.seenAt ?? null,
      self: id === this.asked.actor,
    };
  }
}
