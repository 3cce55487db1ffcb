import { writeFile } from 'node:fs/promises';
import { JejakError, Refusal } from '@jejak/kernel';
import type { Output } from './output';

/**
 * Writes a new file.
 * @throws Refusal FILE_EXISTS: what someone has filled in or signed is never overwritten; JejakError FILE_NOT_WRITTEN
 */
export const saveFile = async (path: string, content: string | Uint8Array, out: Output): Promise<void> => {
  try {
    await writeFile(path, content, { flag: 'wx' });
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
