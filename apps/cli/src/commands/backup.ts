import { statSync } from 'node:fs';
import type { OnProgress } from '@jejak/backup';
import { fromPosition, Refusal } from '@jejak/kernel';
import { type Command, InvalidArgumentError } from 'commander';
import { EXIT, type ExitCode } from '../exit-code';
import { type Output, printJson, table } from '../output';
import { startProgress } from '../progress';
import { readOpening, readPassphrase, type OpeningOptions } from './backup-opening';

interface BackupOptions extends OpeningOptions {
  readonly data: string;
  readonly to?: string;
  readonly keysTo?: string;
  readonly keysTogether?: boolean;
  readonly keep?: number;
  readonly verify: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

interface InitOptions {
  readonly data: string;
  readonly identity?: string;
  readonly recipient?: string;
  readonly passphrase?: boolean;
  readonly json?: boolean;
}

/** How the program adds a command, and one that can print JSON. */
interface Adding {
  readonly add: (name: string, description: string) => Command;
  readonly json: (command: Command) => Command;
}

export const addBackupCommand = ({ add, json }: Adding, out: Output, done: (code: ExitCode) => void): void => {
  const backup = json(
    add('backup', 'back up the data directory while it is being used: encrypted, checked, keys apart'),
  )
    .option('--to <dir>', 'where the archive goes')
    .option('--keys-to <dir>', 'where the archive of the keys goes, apart from the records')
    .option('--keys-together', 'put up with both lying in one directory tree')
    .option('--keep <number>', 'how many backups remain, this one among them', readKeep)
    .option('--no-verify', 'do not restore it on trial')
    .option('--dry-run', 'say what would be taken, and take nothing')
    .option('--passphrase-file <file>', 'a file with the passphrase, where no identity is used')
    .action(async (_options: unknown, command: Command) => {
      done(await make(command.optsWithGlobals<BackupOptions>(), out));
    });
  json(backup.command('init').description('make the identity that opens backups; only its public part stays here'))
    .option('--identity <file>', 'a new file for the identity, to be put away from this machine')
    .option('--recipient <age1…>', 'use an identity of age that exists already')
    .option('--passphrase', 'use a passphrase instead, given each time')
    .action(async (_options: unknown, command: Command) => {
      done(await init(command.optsWithGlobals<InitOptions>(), out));
    });
  json(backup.command('list').description('the archives in a directory, newest first'))
    .argument('<dir>')
    .action(async (dir: string, _options: unknown, command: Command) => {
      done(await list(dir, command.optsWithGlobals<{ readonly json?: boolean }>(), out));
    });
  json(backup.command('verify').description('restore an archive on trial and read all of it'))
    .argument('<file>')
    .option('--identity <file>', 'the identity that opens it')
    .action(async (file: string, _options: unknown, command: Command) => {
      done(await verify(file, command.optsWithGlobals<BackupOptions>(), out));
    });
};

const MOST_KEPT = 1000;
const readKeep = (text: string): number => {
  const keep = Number(text);
  if (/^\d{1,4}$/.test(text) && keep >= 1 && keep <= MOST_KEPT) return keep;
  throw new InvalidArgumentError(`Allowed: 1 to ${String(MOST_KEPT)}.`);
};

const LABELS = { copy: 'Copying', write: 'Writing', check: 'Checking' } as const;

/** Shows the progress of what takes long. */
export const withProgress = async <T>(out: Output, work: (onProgress: OnProgress) => Promise<T>): Promise<T> => {
  const progress = startProgress(out);
  try {
    return await work((phase, reached, total) => {
      progress.show(LABELS[phase], reached, total);
    });
  } finally {
    progress.end();
  }
};

const make = async (options: BackupOptions, out: Output): Promise<ExitCode> => {
  const { data, to, keysTo, keysTogether, keep, verify: isVerified, dryRun, json } = options;
  const { planBackup, runBackup } = await import('@jejak/backup');
  if (dryRun === true) {
    const files = await planBackup(data);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    if (json === true) printJson(out, { files, bytes });
    else out.result(`${String(files.length)} files, ${sizeText(bytes)} before compression; nothing was written`);
    return EXIT.ok;
  }
  if (to === undefined)
    throw new Refusal({
      code: 'DIRECTORY_REQUIRED',
      field: 'to',
      en: 'Name the directory that the backup goes to',
      id: 'Sebutkan folder tujuan cadangan.',
      allowed: ['--to DIR'],
    });
  const passphrase = await readPassphrase(options);
  const keysDirectory = process.env['JEJAK_KEYS'];
  const request = { dataDir: data, to, keysTo, keysDirectory, keysTogether, keep, verify: isVerified, passphrase };
  const result = await withProgress(out, (onProgress) => runBackup(request, onProgress));
  if (json === true) printJson(out, result);
  else {
    out.result(`${result.archive}\n  ${sizeText(result.bytes)}, ${String(result.log.events)} events`);
    out.result(result.verified ? '  restored on trial: whole' : '  not checked (--no-verify)');
    if (result.keysArchive !== null) out.result(result.keysArchive);
    for (const path of result.removed) out.result(`removed: ${path}`);
  }
  if (keysTo === undefined)
    out.note('note: no keys were backed up (--keys-to DIR); without them personal data stays sealed');
  else if (result.keysArchive === null) out.note('note: there are no keys yet');
  if (statSync(data).dev === statSync(to).dev) out.note('note: the backup lies on the same disk as the data');
  return EXIT.ok;
};

const init = async ({ data, identity, recipient, passphrase, json }: InitOptions, out: Output): Promise<ExitCode> => {
  const { initBackup } = await import('@jejak/backup');
  const openers = [
    ...(identity === undefined ? [] : [{ identityFile: identity }]),
    ...(recipient === undefined ? [] : [{ recipient }]),
    ...(passphrase === true ? [{ passphrase: true } as const] : []),
  ];
  const [opener] = openers;
  if (opener === undefined || openers.length > 1)
    throw new Refusal({
      code: 'OPENER_REQUIRED',
      field: 'identity',
      en: 'Say with what backups are opened: one of three',
      id: 'Pilih satu cara membuka cadangan.',
      allowed: ['--identity FILE', '--recipient age1…', '--passphrase'],
    });
  const settings = await initBackup(data, opener);
  if (json === true) printJson(out, settings);
  else out.result(`Backups of ${data} are set up (${settings.installation})`);
  if (identity !== undefined)
    out.note(`Put ${identity} away from this machine, twice, on paper too. Without it no backup can be opened.`);
  return EXIT.ok;
};

const list = async (dir: string, { json }: { readonly json?: boolean }, out: Output): Promise<ExitCode> => {
  const { listBackups } = await import('@jejak/backup');
  const archives = await listBackups(dir);
  if (json === true) printJson(out, archives);
  else if (archives.length === 0) out.result('no backups');
  else
    out.result(
      table(
        [
          { title: 'TIME' },
          { title: 'KIND' },
          { title: 'POSITION', right: true },
          { title: 'SIZE', right: true },
          { title: 'CHECKED' },
          { title: 'FILE' },
        ],
        archives.map(({ time, kind, position, bytes, checkedAt, path }) => [
          time,
          kind,
          String(fromPosition(position)),
          sizeText(bytes),
          checkedAt ?? 'no',
          path,
        ]),
      ),
    );
  return EXIT.ok;
};

const verify = async (file: string, options: BackupOptions, out: Output): Promise<ExitCode> => {
  const { verifyFile } = await import('@jejak/backup');
  const opening = await readOpening(options);
  const verdict = await withProgress(out, (onProgress) => verifyFile(file, opening, onProgress));
  if (options.json === true) printJson(out, verdict);
  else
    out.result(`whole: ${String(verdict.log.events)} events, ${String(verdict.files)} files, made ${verdict.madeAt}`);
  return EXIT.ok;
};

const MEGABYTE = 1_000_000;
const sizeText = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;
