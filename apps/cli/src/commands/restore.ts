import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-code';
import { type Output, printJson } from '../output';
import { withProgress } from './backup';
import { readOpening, type OpeningOptions } from './backup-opening';

interface RestoreOptions extends OpeningOptions {
  readonly from: string;
  readonly keysFrom?: string;
  readonly to: string;
  readonly ledger?: readonly string[];
  readonly json?: boolean;
}

interface Adding {
  readonly add: (name: string, description: string) => Command;
  readonly json: (command: Command) => Command;
}

export const addRestoreCommand = ({ add, json }: Adding, out: Output, done: (code: ExitCode) => void): void => {
  json(add('restore', 'restore a backup to a new data directory; what was erased since stays erased'))
    .requiredOption('--from <file>', 'the archive of the records')
    .option('--keys-from <file>', 'an archive of the keys: the newest, also for an older archive of records')
    .requiredOption('--to <dir>', 'a directory that is not there yet, or is empty')
    .option('--identity <file>', 'the identity that opens them')
    .option('--passphrase-file <file>', 'a file with the passphrase, where no identity is used')
    .option('--ledger <file...>', 'more ledgers of erasures than those beside the archives')
    .action(async (_options: unknown, command: Command) => {
      done(await runRestore(command.optsWithGlobals<RestoreOptions>(), out));
    });
};

const runRestore = async (options: RestoreOptions, out: Output): Promise<ExitCode> => {
  const { restore } = await import('@jejak/backup');
  const { from, keysFrom, to, ledger, json } = options;
  const opening = await readOpening(options);
  const result = await withProgress(out, (onProgress) =>
    restore({ from, keysFrom, to, opening, ledgers: ledger }, onProgress),
  );
  const { manifest, keys, erasures, keysDestroyed, ledgersRead } = result;
  if (json === true) printJson(out, result);
  else {
    out.result(
      `Restored to ${result.to}: ${String(manifest.log.events)} events, as of ${manifest.log.recordedAt ?? 'no event'}`,
    );
    out.result(`  erasures applied: ${String(erasures)}; keys destroyed: ${String(keysDestroyed)}`);
  }
  if (keys === null) out.note('note: no keys were restored (--keys-from FILE): personal data stays sealed');
  else if (keys.log.position < manifest.log.position)
    out.note('note: the keys are older than the records: persons entered in between stay sealed');
  if (ledgersRead.length === 0)
    out.note(
      'note: no ledger of erasures was found beside the archives: those after the backup are not known (--ledger FILE)',
    );
  out.note(`next: jejak status --data ${result.to}`);
  return EXIT.ok;
};
