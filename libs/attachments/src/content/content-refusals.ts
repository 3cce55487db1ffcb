import { Refusal } from '@jejak/kernel';
import { ATTACHMENT_LIMITS, EXTENSIONS } from '../attachment/attachment-limits';

const MEGABYTE = 1024 * 1024;
const inMegabytes = (bytes: number): string => `${String(bytes / MEGABYTE)} MB`;

export const tooLarge = (): Refusal =>
  new Refusal({
    code: 'ATTACHMENT_TOO_LARGE',
    field: 'content',
    en: `An attachment has at most ${inMegabytes(ATTACHMENT_LIMITS.bytes)}`,
    id: `Lampiran paling besar ${inMegabytes(ATTACHMENT_LIMITS.bytes)}; perkecil atau pecahlah berkasnya.`,
    allowed: [`≤ ${inMegabytes(ATTACHMENT_LIMITS.bytes)}`],
  });

export const empty = (): Refusal =>
  new Refusal({
    code: 'ATTACHMENT_EMPTY',
    field: 'content',
    en: 'The file has no bytes',
    id: 'Berkas ini kosong.',
    allowed: [`1 B … ${inMegabytes(ATTACHMENT_LIMITS.bytes)}`],
  });

export const nameInvalid = (): Refusal =>
  new Refusal({
    code: 'FILE_NAME_INVALID',
    field: 'fileName',
    en: 'The name of the file is empty, too long, or holds a path or control characters',
    id: 'Nama berkas tidak sah: tanpa folder, tanpa tanda / dan \\, dan tidak diawali titik.',
    allowed: [`1…${String(ATTACHMENT_LIMITS.fileName)} huruf`],
  });

export const notTaken = (): Refusal =>
  new Refusal({
    code: 'FILE_TYPE_NOT_ALLOWED',
    field: 'content',
    en: 'Files of this type are not taken',
    id: 'Jenis berkas ini tidak diterima.',
    allowed: EXTENSIONS,
  });

export const mismatch = (extension: string): Refusal =>
  new Refusal({
    code: 'FILE_TYPE_MISMATCH',
    field: 'content',
    en: `The content is not what the end of the name says (.${extension})`,
    id: `Isi berkas tidak sesuai dengan akhiran namanya (.${extension}).`,
    allowed: EXTENSIONS,
  });

/** @param en what is wrong @param id the same in Indonesian */
export const unsafe = (code: string, en: string, id: string): Refusal =>
  new Refusal({ code, field: 'content', en, id, allowed: EXTENSIONS });

export const broken = (): Refusal =>
  unsafe(
    'FILE_BROKEN',
    'The file is damaged, or holds another file',
    'Berkas rusak atau memuat berkas lain; simpan ulang dari program asalnya.',
  );

export const packedTooMuch = (): Refusal =>
  unsafe(
    'ARCHIVE_TOO_LARGE',
    'The file unpacks to more than is taken',
    'Isi berkas terlalu besar bila dibuka; kurangi isinya lalu simpan ulang.',
  );
