import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Action } from '@jejak/access/domain';
import type { Engine } from '@jejak/engine';
import { parseStream, Refusal } from '@jejak/kernel';
import type { Command } from 'commander';
import { v7 } from 'uuid';
import { actingAs, type ActingOptions, type Actor } from '../acting';
import { audited } from '../audited';
import { EXIT, type ExitCode } from '../exit-code';
import { readOffice } from '../options';
import { type Output, printJson, table } from '../output';
import { saveFile } from '../save-file';
import { withRecords } from '../session';

interface AttachmentOptions extends ActingOptions {
  readonly data: string;
  readonly office: string;
  readonly kind?: string;
  readonly person?: string;
  readonly key?: string;
  readonly reason?: string;
  readonly out?: string;
  readonly json?: boolean;
}

interface Adding {
  readonly add: (name: string, description: string) => Command;
  readonly json: (command: Command) => Command;
}

interface Place {
  readonly office: string;
  readonly entity: string;
  readonly id: string;
}

interface Using {
  readonly engine: Engine;
  readonly place: Place;
  /** The file or the attachment. */
  readonly third: string;
  readonly options: AttachmentOptions;
  readonly out: Output;
}
type Use = (using: Using, actor: Actor) => Promise<unknown>;

/** Files of a record: list, add, write out, withdraw. */
export const addAttachmentCommand = ({ add, json }: Adding, out: Output, done: (code: ExitCode) => void): void => {
  const attachment = add('attachment', 'files of a record: sealed, and known by their content');
  const on = (
    name: string,
    description: string,
    third: string | undefined,
    use: (using: Using) => Promise<unknown>,
  ) => {
    const command = json(attachment.command(name).description(description))
      .argument('<entity>', 'the kind of record, such as operation')
      .argument('<id>', 'the record');
    return (third === undefined ? command : command.argument(third))
      .requiredOption('--office <office>', 'the office, such as cilegon', readOffice)
      .action(async (entity: string, id: string, ...rest: unknown[]) => {
        const options = command.optsWithGlobals<AttachmentOptions>();
        const [named] = rest;
        const place = { office: options.office, entity, id };
        await withRecords(options.data, out, async (engine) => {
          const answer = await use({ engine, place, third: typeof named === 'string' ? named : '', options, out });
          if (options.json === true) printJson(out, answer);
        });
        done(EXIT.ok);
      });
  };
  on('list', 'the files of a record', undefined, list);
  on('add', 'add a file', '<file>', as('record.write', addFile))
    .requiredOption('--kind <kind>', 'letter, decision, report, photo, identity, receipt or other')
    .option('--person <id>', 'which person of the record it is about, or none; where the record leaves it open')
    .option('--key <key>', 'the key of this act; the same again adds it once');
  on('get', 'write a file out', '<attachment>', as('attachment.read', getFile)).requiredOption(
    '--out <file>',
    'the file to write',
  );
  on('withdraw', 'take a file out of its record', '<attachment>', as('record.write', withdraw)).requiredOption(
    '--reason <text>',
    'why',
  );
};

const as =
  (action: Action, use: Use) =>
  (using: Using): Promise<unknown> =>
    actingAs(using.engine, using.options, action, ({ ensureMay }) => use(using, ensureMay({ action, ...using.place })));

const list = async ({ engine, place, options: { json }, out }: Using): Promise<unknown> => {
  const rows = await engine.attachments.list(place);
  if (json !== true)
    out.result(
      table(
        [
          { title: 'LAMPIRAN' },
          { title: 'STATUS' },
          { title: 'JENIS' },
          { title: 'BITA', right: true },
          { title: 'NAMA' },
        ],
        rows.map(({ id, status, kind, bytes, fileName }) => [
          id,
          status,
          kind,
          String(bytes),
          fileName ?? '(data pribadi)',
        ]),
      ),
    );
  return { attachments: rows };
};

const actOf = ({ office, key = v7() }: AttachmentOptions, actor: Actor) => ({
  office,
  ...actor,
  source: 'cli',
  commandId: key,
});

const addFile: Use = async ({ engine, place: record, third: file, options, out }, actor) => {
  const { kind = '', person, json } = options;
  const content = await readUpload(file);
  const upload = { record, fileName: basename(file), kind, content, ...(person === undefined ? {} : { person }) };
  const { id, position, duplicate } = await engine.attachments.add(actOf(options, actor), upload);
  if (json !== true) out.result(id);
  return { id, position, duplicate };
};

/** @throws Refusal FILE_UNREADABLE, ATTACHMENT_TOO_LARGE before anything of it is read */
const readUpload = async (file: string): Promise<Buffer> => {
  const { ATTACHMENT_LIMITS, tooLarge } = await import('@jejak/attachments');
  try {
    if ((await stat(file)).size > ATTACHMENT_LIMITS.bytes) throw tooLarge();
    return await readFile(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal({
      code: 'FILE_UNREADABLE',
      field: 'file',
      en: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      id: 'Berkas tidak dapat dibaca.',
    });
  }
};

const getFile: Use = async ({ engine, place, third: id, options: { office, out: path = '' }, out }, { actor }) => {
  const found = await engine.attachments.find(place, id);
  if (found.subject !== undefined)
    await audited(
      engine,
      office,
      {
        kind: 'exported',
        what: [`attachment:${found.kind}`],
        persons: [parseStream(found.subject).id],
        rows: 1,
        by: 'jejak attachment get',
        record: found.record,
      },
      actor,
    );
  const { content, mediaType } = await engine.attachments.open(found);
  await saveFile(path, content, out);
  return { file: path, bytes: content.length, mediaType };
};

const withdraw: Use = async ({ engine, place, third: id, options, out }, actor) => {
  const { status, position } = await engine.attachments.withdraw(
    actOf(options, actor),
    place,
    id,
    options.reason ?? '',
  );
  if (options.json !== true) out.result(status);
  return { id, status, position };
};
