import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-code';
import { type Output, printJson } from '../output';
import { startProgress } from '../progress';
import { withEngine } from '../session';

interface Adding {
  readonly add: (name: string, description: string) => Command;
  readonly json: (command: Command) => Command;
}

interface KeysOptions {
  readonly data: string;
  readonly json?: boolean;
}

/** The keys under which personal data is sealed. */
export const addKeysCommand = ({ add, json }: Adding, out: Output, done: (code: ExitCode) => void): void => {
  const keys = add('keys', 'the keys of personal data: how they stand, and a new master key');
  const on = (name: string, description: string, act: (options: KeysOptions, out: Output) => Promise<ExitCode>) =>
    json(keys.command(name).description(description)).action(async (_options: unknown, command: Command) => {
      done(await act(command.optsWithGlobals<KeysOptions>(), out));
    });
  on('status', 'where the keys lie, how many there are, and what was erased', showKeys);
  on('rotate', 'wrap every key under a new master key; what is sealed stays as it is', rotateKeys);
  on('reindex', 'make the index of exact searches anew from the log', reindexKeys);
};

const showKeys = ({ data, json }: KeysOptions, out: Output): Promise<ExitCode> =>
  withEngine(data, (engine) => {
    const status = engine.vault.status();
    if (json === true) printJson(out, status);
    else {
      out.result(`Berkas kunci      ${status.file}`);
      out.result(`Kunci induk       versi ${String(status.masterVersion)}`);
      out.result(`Kunci subjek      ${String(status.subjects)}`);
      out.result(`Dapat dicari      ${String(status.indexed)}`);
      out.result(`Sudah dihapus     ${String(status.erased)}`);
      out.result(`Sampai posisi     ${String(Number(status.checkpoint))}`);
      if (status.toRotate > 0) out.note(`${String(status.toRotate)} keys are still to be wrapped: jejak keys rotate`);
      if (status.scrubDue) out.note('erased keys are still to be written over, once no other process reads the file');
    }
    return Promise.resolve(EXIT.ok);
  });

const rotateKeys = ({ data, json }: KeysOptions, out: Output): Promise<ExitCode> =>
  withEngine(data, async ({ vault }) => {
    const progress = startProgress(out);
    try {
      const masterVersion = await vault.rotate(({ done, total }) => {
        progress.show('Wrapping keys', done, total);
      });
      progress.end();
      if (json === true) printJson(out, { masterVersion });
      else
        out.result(
          `Kunci induk versi ${String(masterVersion)} membungkus semua kunci; simpan salinan baru kunci induk.`,
        );
    } finally {
      progress.end();
    }
    return EXIT.ok;
  });

const reindexKeys = ({ data, json }: KeysOptions, out: Output): Promise<ExitCode> =>
  withEngine(data, async ({ persons }) => {
    const found = await persons.reindex();
    if (json === true) printJson(out, { found });
    else out.result(`${String(found)} orang dapat dicari.`);
    return EXIT.ok;
  });
