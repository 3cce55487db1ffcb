import { EXIT, type ExitCode } from '../exit-code';
import { type Output, printJson, table } from '../output';
import { saveFile } from '../save-file';

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
  else await saveFile(options.out, imports.writeTemplate(catalog, kind), out);
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
