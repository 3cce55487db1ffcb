import { readFile } from 'node:fs/promises';
import { Refusal } from '@jejak/kernel';
import { EXIT, type ExitCode } from '../exit-code';
import type { Output } from '../output';
import { handedOut } from '../handed-out';
import { noteUnknownOffice, withRecords } from '../session';
import type { PartOptions } from './recap';
import { type TableOptions, writeTables } from './write-tables';

export interface ExportOptions extends PartOptions, TableOptions {
  readonly mapping: string;
}

export const runExport = async (options: ExportOptions, out: Output): Promise<ExitCode> => {
  const { getMapping, readMapping, spanOf, writeCsv } = await import('@jejak/recaps');
  const span = spanOf(options);
  const { mapping: named, office, asOf } = options;
  const mapping = named.endsWith('.json') ? readMapping(await readJson(named)) : getMapping(named, span);
  return withRecords(options.data, out, async (engine) => {
    await noteUnknownOffice(engine, office, out);
    const { table, ...about } = await engine.recaps.mapped(mapping, office, span, asOf);
    out.note(`note: ${mapping.title}: ${mapping.source}`);
    const answer = { ...about, mapping: mapping.mapping, source: mapping.source, table };
    if (options.format !== undefined || options.out !== undefined)
      await handedOut(engine, options, 'export.make', {
        kind: 'exported',
        what: ['exports', mapping.mapping],
        rows: table.rows.length,
        by: 'jejak export',
      });
    await writeTables({ tables: [table], answer, text: () => writeCsv(table, options.separator) }, options, out);
    return EXIT.ok;
  });
};

/** An office's own form, which needs no new version of the program. @throws Refusal MAPPING_UNREADABLE */
const readJson = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Refusal({
      code: 'MAPPING_UNREADABLE',
      field: 'mapping',
      en: `${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
      id: `${path} tidak terbaca sebagai JSON.`,
      allowed: ['a JSON file that describes a form', 'the name of a form'],
    });
  }
};
