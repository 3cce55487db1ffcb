import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Refusal } from '@jejak/kernel';
import { type Catalog, type CatalogEntry, findEntryByName, getEntry, kindsOf } from '../catalog';
import { isImportable } from '../parse/read-table';
import type { Complaint, Problems } from '../problem';

/** A file to import, and its template where the name or `--kind` says it; JSON Lines may say it line by line. */
export interface FoundFile {
  readonly path: string;
  readonly entry: CatalogEntry | undefined;
}

export interface FoundFiles {
  /** In the order of their templates. */
  readonly files: readonly FoundFile[];
  /** Files of a directory that are none to import. */
  readonly leftOut: readonly string[];
}

/**
 * Files as named, and the importable ones of each directory named. What cannot be imported is a problem; a README and
 * other documents in a directory are left out and listed.
 * @throws Refusal KIND_UNKNOWN
 */
export const findFiles = async (
  catalog: Catalog,
  paths: readonly string[],
  kind: string | undefined,
  problems: Problems,
): Promise<FoundFiles> => {
  const given = kind === undefined ? undefined : getEntry(catalog, kind);
  const files: FoundFile[] = [];
  const leftOut: string[] = [];
  const take = (path: string): void => {
    const entry = given ?? findEntryByName(catalog, basename(path));
    if (entry === undefined && !namesTemplates(path)) problems.at({ file: path }, unknownKind(catalog));
    else files.push({ path, entry });
  };
  for (const path of paths) {
    if (!(await isDirectory(path))) {
      take(path);
      continue;
    }
    for (const name of (await readdir(path)).sort()) {
      const inside = join(path, name);
      if (isImportable(name) && !(await isDirectory(inside))) take(inside);
      else if (!isExpected(name)) leftOut.push(inside);
    }
  }
  return { files: inOrder(catalog, files), leftOut };
};

const namesTemplates = (path: string): boolean => /\.(jsonl|ndjson)$/i.test(path);
const isExpected = (name: string): boolean => name.startsWith('.') || name.toLowerCase() === 'readme.md';

const unknownKind = (catalog: Catalog): Complaint => ({
  code: 'KIND_UNKNOWN',
  en: 'The name of the file says no kind of import; begin it with one, or give --kind',
  id: 'Nama berkas tidak menyebut jenis impor; awali dengan jenisnya, atau berikan --kind.',
  allowed: kindsOf(catalog),
});

const inOrder = (catalog: Catalog, files: readonly FoundFile[]): readonly FoundFile[] => {
  const rank = ({ entry }: FoundFile): number => (entry === undefined ? catalog.length : catalog.indexOf(entry));
  return files
    .map((file) => ({ file, rank: rank(file) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ file }) => file);
};

/** @throws Refusal FILE_NOT_FOUND */
const isDirectory = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new Refusal({
      code: 'FILE_NOT_FOUND',
      field: path,
      en: `Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`,
      id: `Berkas ${path} tidak dapat dibaca.`,
    });
  }
};
