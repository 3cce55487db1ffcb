import { writeFile } from 'node:fs/promises';
import { JejakError, Refusal } from '@jejak/kernel';
import { EXIT, type ExitCode } from '../exit-code';
import { type Output, printJson, table } from '../output';

export interface TemplateOptions {
  readonly out?: string;
  readonly describe?: boolean;
  readonly json?: boolean;
}

const load = async () => {
  const [imports, { workflows }] = await Promise.all([import('@jejak/imports'), import('@jejak/workflows')]);
  return { imports, catalog: imports.catalogOf(workflows) };
};

/** Without a kind the kinds; with one its template as CSV, or what its columns mean. */
export const showTemplate = async (
  kind: string | undefined,
  options: TemplateOptions,
  out: Output,
): Promise<ExitCode> => {
  const { imports, catalog } = await load();
  if (kind === undefined) {
    const templates = imports.listTemplates(catalog);
    if (options.json === true) printJson(out, templates);
    else
      out.result(
        table(
          [{ title: 'KIND' }, { title: '' }],
          templates.map((template) => [template.kind, template.help]),
        ),
      );
    return EXIT.ok;
  }
  if (options.json === true) printJson(out, imports.describeTemplate(catalog, kind));
  else if (options.describe === true) describe(imports.describeTemplate(catalog, kind), out);
  else if (options.out === undefined) out.result(imports.writeTemplate(catalog, kind));
  else await save(options.out, imports.writeTemplate(catalog, kind), out);
  return EXIT.ok;
};

interface Described {
  readonly kind: string;
  readonly help: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly required: boolean;
    readonly accepted: readonly string[];
    readonly help: string;
  }[];
}

const describe = ({ kind, help, columns }: Described, out: Output): void => {
  out.result(`${kind}: ${help}\n`);
  out.result(
    table(
      [{ title: 'COLUMN' }, { title: 'TYPE' }, { title: 'REQUIRED' }, { title: 'MEANING' }, { title: 'ACCEPTED' }],
      columns.map(({ name, type, required, help: meaning, accepted }) => [
        name,
        type,
        required ? 'yes' : '',
        meaning,
        accepted.join(' | '),
      ]),
    ),
  );
};

/** @throws Refusal FILE_EXISTS: a template never overwrites a file that someone filled in. */
const save = async (path: string, text: string, out: Output): Promise<void> => {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new Refusal({
        code: 'FILE_EXISTS',
        field: 'out',
        en: `${path} exists already`,
        id: `${path} sudah ada.`,
        allowed: ['another --out FILE'],
      });
    }
    throw new JejakError(
      'FILE_NOT_WRITTEN',
      `Cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`,
      'Berkas tidak dapat ditulis.',
    );
  }
  out.note(`written: ${path}`);
};
