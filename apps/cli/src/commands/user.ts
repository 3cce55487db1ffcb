import type { Account, Role } from '@jejak/access';
import { type Command, Option } from 'commander';
import { EXIT, type ExitCode } from '../exit-code';
import { readActor, readOffice } from '../options';
import { type Output, printJson, table } from '../output';
import { askPassword } from '../password-prompt';
import { type UserOptions, withAccounts } from './user-access';
import { addUserSessionCommands } from './user-sessions';

interface DutyOptions extends UserOptions {
  readonly role: Role;
  readonly office: string;
  readonly section?: string;
}
interface PasswordOptions extends UserOptions {
  readonly prompt?: boolean;
}
type AddOptions = DutyOptions & PasswordOptions & { readonly name?: string };

/** How the program adds a command, and one that can print JSON. */
interface Adding {
  readonly add: (name: string, description: string) => Command;
  readonly json: (command: Command) => Command;
}

const ROLE_NAMES = ['officer', 'section-head', 'head', 'analyst', 'admin'];
const SECTION_NAMES = ['inteldakim', 'lalintuskim', 'tikim', 'tata-usaha'];

/** Accounts, from the machine itself: the first one is made here, and a lost administrator comes back here. */
export const addUserCommand = ({ add, json }: Adding, out: Output, done: (code: ExitCode) => void): void => {
  const user = add('user', 'accounts: who may sign in, as what, and what was refused');
  const sub = (name: string, description: string): Command => json(user.command(name).description(description));
  const ofAccount = (name: string, description: string): Command =>
    sub(name, description).argument('<account>', 'the id, such as inteldakim-1', readActor);
  const withDuty = (command: Command): Command =>
    command
      .addOption(new Option('--role <role>', 'what it may do').choices(ROLE_NAMES).makeOptionMandatory())
      .requiredOption('--office <office>', 'its office, such as cilegon', readOffice)
      .addOption(new Option('--section <section>', 'for officer and section-head').choices(SECTION_NAMES));

  withDuty(ofAccount('add', 'make an account; its password is made up and shown once'))
    .option('--name <name>', 'what screens show; never in the log')
    .option('--prompt', 'ask for the password instead')
    .action(async (account: string, _options: unknown, command: Command) => {
      done(await addAccount(account, command.optsWithGlobals<AddOptions>(), out));
    });

  sub('list', 'all accounts').action(async (_options: unknown, command: Command) => {
    done(await listAccounts(command.optsWithGlobals<UserOptions>(), out));
  });

  ofAccount('show', 'one account, and until when it is locked').action(
    async (account: string, _options: unknown, command: Command) => {
      done(await showAccount(account, command.optsWithGlobals<UserOptions>(), out));
    },
  );

  for (const [name, active] of [
    ['disable', false],
    ['enable', true],
  ] as const)
    ofAccount(name, active ? 'let it sign in again' : 'shut it out at once, sessions and tokens too').action(
      async (account: string, _options: unknown, command: Command) => {
        const { data, json: asJson } = command.optsWithGlobals<UserOptions>();
        const changed = await withAccounts(data, ({ admin }) => admin.setActive(account, active));
        done(sayAccount(changed, asJson, out));
      },
    );

  withDuty(ofAccount('role', 'give it another role, office or section')).action(
    async (account: string, _options: unknown, command: Command) => {
      const { data, json: asJson, role, office, section } = command.optsWithGlobals<DutyOptions>();
      const duty = { role, office, ...(section === undefined ? {} : { section }) };
      const changed = await withAccounts(data, ({ admin }) => admin.setDuty(account, duty));
      done(sayAccount(changed, asJson, out));
    },
  );

  ofAccount('reset-password', 'a new password, shown once, which must be changed; all sessions end')
    .option('--prompt', 'ask for the password instead')
    .action(async (account: string, _options: unknown, command: Command) => {
      const { data, json: asJson, prompt } = command.optsWithGlobals<PasswordOptions>();
      const given = prompt === true ? await askPassword() : undefined;
      const password = await withAccounts(data, ({ admin }) => admin.resetPassword(account, given));
      done(sayPassword(account, given === undefined ? password : undefined, asJson, out));
    });

  ofAccount('unlock', 'let it try again after too many wrong passwords').action(
    async (account: string, _options: unknown, command: Command) => {
      const { data, json: asJson } = command.optsWithGlobals<UserOptions>();
      const unlocked = await withAccounts(data, async ({ admin }) => {
        await admin.unlock(account);
        return admin.get(account);
      });
      done(sayAccount(unlocked, asJson, out));
    },
  );

  addUserSessionCommands({ sub, ofAccount }, out, done);
};

const addAccount = async (id: string, options: AddOptions, out: Output): Promise<ExitCode> => {
  const { data, json, role, office, section, name, prompt } = options;
  const given = prompt === true ? await askPassword() : undefined;
  const { password } = await withAccounts(data, ({ admin }) =>
    admin.createAccount({
      id,
      role,
      office,
      ...(section === undefined ? {} : { section }),
      ...(name === undefined ? {} : { displayName: name }),
      ...(given === undefined ? {} : { password: given }),
    }),
  );
  return sayPassword(id, given === undefined ? password : undefined, json, out);
};

const listAccounts = async ({ data, json }: UserOptions, out: Output): Promise<ExitCode> => {
  const accounts = await withAccounts(data, ({ admin }) => admin.list());
  if (json === true) printJson(out, { accounts });
  else
    out.result(
      table(
        ['AKUN', 'PERAN', 'KANTOR', 'SEKSI', 'KEADAAN'].map((title) => ({ title })),
        accounts.map(({ id, role, office, section, active, demo }) => [
          id,
          role,
          office,
          section ?? '—',
          `${active ? 'aktif' : 'nonaktif'}${demo ? ', peragaan' : ''}`,
        ]),
      ),
    );
  return EXIT.ok;
};

const showAccount = async (id: string, { data, json }: UserOptions, out: Output): Promise<ExitCode> => {
  const shown = await withAccounts(data, ({ admin }) => ({
    ...admin.get(id),
    lockedUntil: admin.lockedUntil(id) ?? null,
    sessions: admin.listSessions(id).length,
    tokens: admin.listTokens(id).filter(({ revoked }) => !revoked).length,
  }));
  if (json === true) printJson(out, shown);
  else {
    sayAccount(shown, json, out);
    out.result(`Terkunci sampai  ${shown.lockedUntil ?? '—'}`);
    out.result(`Sesi             ${String(shown.sessions)}`);
    out.result(`Token            ${String(shown.tokens)}`);
  }
  return EXIT.ok;
};

const sayAccount = (account: Account, json: boolean | undefined, out: Output): ExitCode => {
  const { id, role, office, section, active } = account;
  if (json === true) printJson(out, account);
  else
    out.result(
      `${id}: ${role}, ${office}${section === undefined ? '' : `, ${section}`}, ${active ? 'aktif' : 'nonaktif'}`,
    );
  return EXIT.ok;
};

/** The only time that a password is written; what was typed is not repeated. */
const sayPassword = (id: string, password: string | undefined, json: boolean | undefined, out: Output): ExitCode => {
  if (json === true) printJson(out, { account: id, ...(password === undefined ? {} : { password }) });
  else if (password === undefined) out.result(`${id}: kata sandi diterima; harus diganti saat masuk pertama kali.`);
  else out.result(`${id}: kata sandi ${password}\nHanya ditampilkan sekali; harus diganti saat masuk pertama kali.`);
  return EXIT.ok;
};
