import type { Role, SecurityKind } from '@jejak/access';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { EXIT, type ExitCode } from '../exit-code';
import { readActor } from '../options';
import { type Output, printJson, table } from '../output';
import { type UserOptions, withAccounts, withSecurityLog } from './user-access';

interface Adding {
  readonly sub: (name: string, description: string) => Command;
  readonly ofAccount: (name: string, description: string) => Command;
}
interface TokenOptions extends UserOptions {
  readonly role?: Role;
  readonly section?: string;
  readonly label: string;
  readonly days: number;
  readonly list?: boolean;
  readonly revoke?: string;
}
interface LogOptions extends UserOptions {
  readonly kind?: SecurityKind;
  readonly account?: string;
}

const DAYS = 90;
const readDays = (text: string): number => {
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1) return Number(text);
  throw new InvalidArgumentError('Allowed: a number of days, at most a year.');
};

/** Tokens, sessions, and the security log. */
export const addUserSessionCommands = (
  { sub, ofAccount }: Adding,
  out: Output,
  done: (code: ExitCode) => void,
): void => {
  ofAccount('token', 'make a token for a program, shown once; with --list or --revoke: its tokens')
    .addOption(
      new Option('--role <role>', 'what it may do, never more than its owner').choices([
        'officer',
        'section-head',
        'head',
        'analyst',
        'admin',
      ]),
    )
    .option('--section <section>', 'the section, where the role needs one')
    .option('--label <text>', 'what it is for', 'token')
    .option('--days <number>', 'how long it lasts', readDays, DAYS)
    .option('--list', 'list the tokens of the account instead')
    .option('--revoke <id>', 'end one of them instead')
    .action(async (account: string, _options: unknown, command: Command) => {
      done(await tokens(account, command.optsWithGlobals<TokenOptions>(), out));
    });

  ofAccount('sessions', 'its standing sessions').action(
    async (account: string, _options: unknown, command: Command) => {
      const { data, json } = command.optsWithGlobals<UserOptions>();
      const sessions = await withAccounts(data, ({ admin }) => admin.listSessions(account));
      if (json === true) printJson(out, { sessions });
      else
        out.result(
          table(
            ['SESI', 'MULAI', 'TERAKHIR'].map((title) => ({ title })),
            sessions.map(({ id, begunAt, seenAt }) => [id, begunAt, seenAt]),
          ),
        );
      done(EXIT.ok);
    },
  );

  ofAccount('logout', 'end all its sessions at once').action(
    async (account: string, _options: unknown, command: Command) => {
      const { data, json } = command.optsWithGlobals<UserOptions>();
      const ended = await withAccounts(data, ({ admin }) => admin.endSessions(account));
      if (json === true) printJson(out, { account, ended });
      else out.result(`${account}: ${String(ended)} sesi diakhiri.`);
      done(EXIT.ok);
    },
  );

  sub('log', 'signing in, refusals and attempts, summed by day')
    .option('--kind <kind>', 'only one kind, such as login-failed')
    .option('--account <account>', 'only one account', readActor)
    .action(async (_options: unknown, command: Command) => {
      done(await securityLog(command.optsWithGlobals<LogOptions>(), out));
    });
};

const tokens = async (account: string, options: TokenOptions, out: Output): Promise<ExitCode> => {
  const { data, json, role, section, label, days, list, revoke } = options;
  if (list === true || revoke !== undefined) {
    const standing = await withAccounts(data, async ({ admin }) => {
      if (revoke !== undefined) await admin.revokeToken(account, revoke);
      return admin.listTokens(admin.get(account).id);
    });
    if (json === true) printJson(out, { tokens: standing });
    else
      out.result(
        table(
          ['TOKEN', 'PERAN', 'UNTUK', 'BERLAKU SAMPAI', 'KEADAAN'].map((title) => ({ title })),
          standing.map((one) => [one.id, one.role, one.label, one.expiresAt, one.revoked ? 'dicabut' : 'berlaku']),
        ),
      );
    return EXIT.ok;
  }
  const made = await withAccounts(data, ({ admin }) =>
    admin.createToken({
      account,
      label,
      days,
      ...(role === undefined ? {} : { role }),
      ...(section === undefined ? {} : { section }),
    }),
  );
  if (json === true) printJson(out, made);
  else out.result(`${made.token}\nHanya ditampilkan sekali; berlaku sampai ${made.expiresAt}.`);
  return EXIT.ok;
};

const securityLog = async ({ data, json, kind, account }: LogOptions, out: Output): Promise<ExitCode> => {
  const query = { ...(kind === undefined ? {} : { kind }), ...(account === undefined ? {} : { account }) };
  const entries = await withSecurityLog(data, ({ security }) => security.list(query));
  if (json === true) printJson(out, { entries });
  else
    out.result(
      table(
        ['HARI', 'JENIS', 'AKUN', 'ALAMAT', 'BANYAK', 'TERAKHIR'].map((title) => ({ title })),
        entries.map((one) => [
          one.day,
          one.kind,
          one.account ?? '—',
          one.address ?? '—',
          String(one.count),
          one.lastAt,
        ]),
      ),
    );
  return EXIT.ok;
};
