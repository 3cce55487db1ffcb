import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-code';
import { readOffice } from '../options';
import { type Output, printJson, table } from '../output';
import { saveFile } from '../save-file';
import { withEngine } from '../session';

export interface DocumentOptions {
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

const writeDocument = (
  { entity, id, template }: Asked,
  { data, office, out: file, json }: DocumentOptions,
  out: Output,
): Promise<ExitCode> =>
  withEngine(data, async ({ documents }) => {
    const place = { office, entity, id };
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
    await saveFile(file ?? fileName, bytes, out);
    if (json === true) printJson(out, { file: file ?? fileName, bytes: bytes.length });
    return EXIT.ok;
  });
