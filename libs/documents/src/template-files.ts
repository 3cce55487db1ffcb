import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '@jejak/kernel';
import type { TemplateName } from './document-kind';

/** What one template may be: letters are small, and a few kilobytes may unpack to gigabytes. */
export const TEMPLATE_LIMITS = { fileBytes: 2 * 1024 * 1024, unpackedBytes: 20 * 1024 * 1024, parts: 500 } as const;

export interface TemplateFile {
  readonly name: TemplateName;
  /** For messages. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The templates that come with the program; those of an office, by the same names, go before them. */
const OWN_TEMPLATES = join(__dirname, '..', 'templates');

/** @throws Refusal TEMPLATE_TOO_LARGE */
export const readTemplate = async (name: TemplateName, officeTemplates: string | undefined): Promise<TemplateFile> => {
  const inOffice = officeTemplates === undefined ? undefined : join(officeTemplates, `${name}.docx`);
  if (inOffice !== undefined) {
    const size = await sizeOf(inOffice);
    if (size !== undefined) return { name, path: inOffice, bytes: await read(inOffice, size) };
  }
  const path = join(OWN_TEMPLATES, `${name}.docx`);
  return { name, path, bytes: await readFile(path) };
};

const sizeOf = async (path: string): Promise<number | undefined> => {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : undefined;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

const read = async (path: string, size: number): Promise<Uint8Array> => {
  const { fileBytes } = TEMPLATE_LIMITS;
  if (size <= fileBytes) return readFile(path);
  throw templateTooLarge(path, `${String(size)} bytes`, fileBytes);
};

export const templateTooLarge = (path: string, what: string, limit: number): Refusal =>
  new Refusal({
    code: 'TEMPLATE_TOO_LARGE',
    field: 'template',
    en: `The template ${path} has ${what}, more than ${String(limit)}`,
    id: 'Templat terlalu besar; perkecil gambar di dalamnya lalu simpan ulang.',
    allowed: [`≤ ${String(limit)}`],
  });
