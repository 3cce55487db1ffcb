import { JejakError, Refusal } from '@jejak/kernel';
import { ATTACHMENT_LIMITS } from './attachment/attachment-limits';

export const erased = (): Refusal =>
  new Refusal({
    code: 'ATTACHMENT_ERASED',
    field: 'attachmentId',
    en: 'The attachment was erased with the data of its person',
    id: 'Lampiran ini sudah dihapus bersama data pribadi orangnya.',
  });

export const withdrawn = (): Refusal =>
  new Refusal({
    code: 'ATTACHMENT_WITHDRAWN',
    field: 'attachmentId',
    en: 'The attachment was withdrawn',
    id: 'Lampiran ini sudah ditarik.',
  });

export const tooMany = (): Refusal =>
  new Refusal({
    code: 'ATTACHMENTS_TOO_MANY',
    en: `A record has at most ${String(ATTACHMENT_LIMITS.perRecord)} attachments`,
    id: `Satu catatan memuat paling banyak ${String(ATTACHMENT_LIMITS.perRecord)} lampiran.`,
    allowed: [`≤ ${String(ATTACHMENT_LIMITS.perRecord)}`],
  });

/** Nothing is handed out that is not what was handed in. */
export const damaged = (id: string): JejakError =>
  new JejakError(
    'ATTACHMENT_DAMAGED',
    `The file of attachment ${id} is missing, damaged, or not the one that was added; restore it from a backup`,
    'Berkas lampiran rusak atau hilang; pulihkan dari cadangan.',
  );
