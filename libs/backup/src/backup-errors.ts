import { JejakError } from '@jejak/kernel';

/** What comes out of an archive is not what went in. */
export const damagedArchive = (what: string, cause?: unknown): JejakError =>
  new JejakError(
    'ARCHIVE_DAMAGED',
    `The archive is damaged: ${what}. Nothing was taken from it; use another backup`,
    'Berkas cadangan rusak; pakai cadangan lain.',
    { cause },
  );

/** The backup was not made; older ones are untouched. */
export const notWritten = (path: string, cause: unknown): JejakError =>
  new JejakError(
    'BACKUP_NOT_WRITTEN',
    `The backup in ${path} was not made; older ones are untouched (${describe(cause)})`,
    'Cadangan tidak jadi dibuat; cadangan lama tidak berubah.',
    { cause },
  );

export const notRestored = (path: string, cause: unknown): JejakError =>
  new JejakError(
    'NOT_RESTORED',
    `Nothing was restored to ${path} (${describe(cause)})`,
    `Pemulihan ke ${path} gagal; tidak ada yang ditulis.`,
    { cause },
  );

const describe = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
