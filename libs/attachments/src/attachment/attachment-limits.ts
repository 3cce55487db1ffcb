const MEGABYTE = 1024 * 1024;

/** They bound memory and disk, not offices: a scanned letter of twenty pages has some 5 MB. */
export const ATTACHMENT_LIMITS = {
  bytes: 10 * MEGABYTE,
  perRecord: 20,
  /** Letters of a file name, before it is sealed. */
  fileName: 200,
  /** Parts of a document or workbook; a large workbook has some fifty. */
  parts: 2000,
  unpackedBytes: 100 * MEGABYTE,
  /** Unpacked to packed, of one part; XML comes to 20, a bomb to 1000. */
  ratio: 200,
  /** Below this a part may be packed as tightly as it can be. */
  ratioFromBytes: MEGABYTE,
} as const;

/** What an attachment is of a record. */
export const ATTACHMENT_KINDS = ['letter', 'decision', 'report', 'photo', 'identity', 'receipt', 'other'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** What is taken, and under which ends of a name; everything else is refused. */
export const MEDIA_TYPES = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
} as const;
export type MediaType = keyof typeof MEDIA_TYPES;

export const MEDIA_TYPE_NAMES = Object.keys(MEDIA_TYPES) as readonly MediaType[];
export const EXTENSIONS: readonly string[] = MEDIA_TYPE_NAMES.flatMap((type) => MEDIA_TYPES[type]);
