export type { Act, AttachmentEngine, RecordRef } from './attachment-engine';
export { Attachments, type Found, type OpenedFile, type Upload } from './attachments';
export type { BlobSealing } from './blob/sealing-port';
export { tooLarge } from './content/content-refusals';
export * from './domain';
export type { Listed } from './listed';
export { NO_PERSON } from './subject';
export type { Swept } from './sweep';
