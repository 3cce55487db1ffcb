import type { Engine } from '@jejak/engine';
import { streamName } from '@jejak/kernel';
import type { Command } from 'commander';
import type { ActingOptions } from '../acting';
import { audited } from '../audited';
import { handedOut } from '../handed-out';
import { EXIT, type ExitCode } from '../exit-code';
import { readOffice } from '../options';
import { type Output, printJson, table } from '../output';
import { saveFile } from '../save-file';
import { ensureMayRead } from '../secret-record';
import { withEngine } from '../session';

export interface DocumentOptions extends ActingOptions {
  readonly data: string;
  readonly office: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** How the program adds a command that can print JSON. */
interface Adding {
  readonly add: (name: string, description: string) => Command;
  readonly json: (command: Command) => Command;
}

/** Letters and lists made from a record. */
export const addDocumentCommand = ({ add, json }: Adding, out: Output, done: (code: ExitCode) => void): void => {
  json(add('document', 'write a letter or list from a record as DOCX; without a template: what can be written'))
    .argument('<entity>', 'the kind of record, such as operation')
    .argument('<id>', 'the record')
    .argument('[template]', 'such as surat-perintah')
    .requiredOption('--office <office>', 'the office, such as cilegon', readOffice)
    .option('--out <file>', 'the file to write; otherwise one named after the template and the record')
    .action(async (entity: string, id: string, template: string | undefined, _options: unknown, command: Command) => {
      done(await writeDocument({ entity, id, template }, command.optsWithGlobals<DocumentOptions>(), out));
    });
};

interface Asked {
  readonly entity: string;
  readonly id: string;
  readonly template: string | undefined;
}

const writeDocument = ({ entity, id, template }: Asked, options: DocumentOptions, out: Output): Promise<ExitCode> =>
  withEngine(options.data, async (engine) => {
    const { office, out: file, json } = options;
    const { documents } = engine;
    const place = { office, entity, id };
    await ensureMayRead(engine, options, place);
    if (template === undefined) {
      const available = await documents.list(place);
      if (json === true) printJson(out, { documents: available });
      else
        out.result(
          table(
            [{ title: 'TEMPLATE' }, { title: 'TITLE' }, { title: 'READY' }],
            available.map(({ template: name, title, after }) => [
              name,
              title,
              after === null ? 'yes' : `after: ${after}`,
            ]),
          ),
        );
      return EXIT.ok;
    }
    const { fileName, bytes } = await documents.print(place, template);
    const persons = await personsOf(engine, place);
    const access = {
      kind: 'document',
      what: [template],
      persons,
      rows: 1,
      by: 'jejak document',
      record: streamName(office, entity, id),
    } as const;
    // What names nobody the operator may print; who shows persons to others does so under a name of its own.
    if (options.as === undefined && persons.length === 0) await audited(engine, office, access);
    else await handedOut(engine, options, 'document.make', access);
    await saveFile(file ?? fileName, bytes, out);
    if (json === true) printJson(out, { file: file ?? fileName, bytes: bytes.length });
    return EXIT.ok;
  });

/** Whom a record names: the document made of it names them too. */
const personsOf = async (
  { store, workflows }: Engine,
  { office, entity, id }: Omit<Asked, 'template'> & { readonly office: string },
) => {
  const { loadRecord } = await import('@jejak/event-store');
  const workflow = workflows.find((one) => one.entity === entity);
  const record = workflow && (await loadRecord(store, workflow, streamName(office, entity, id)));
  const links = record === undefined ? [] : (workflow?.links?.(record.state.entity) ?? []);
  return links.filter((link) => link.entity === 'person').map((link) => link.id);
};
