import {
  ATTACHMENT_LIMITS,
  EXTENSIONS,
  MEDIA_TYPE_NAMES,
  MEDIA_TYPES,
  type MediaType,
} from '../attachment/attachment-limits';
import { broken, empty, mismatch, nameInvalid, notTaken, tooLarge } from './content-refusals';
import { officeFileType } from './office-files';
import { ensureJpeg, ensurePdf, ensurePng, isPlainText } from './plain-files';

const ZIP_START = 0x504b;
const OUTSIDE_OR_HIDDEN = /[/\\:\p{Cc}\p{Cf}\p{Cs}]|^\.|\.$|^\s|\s$/u;

/** The name as it was given, which stays a name: never part of a path. @throws Refusal FILE_NAME_INVALID */
export const requireFileName = (name: string): string => {
  const normal = name.normalize('NFC');
  if (normal === '' || normal.length > ATTACHMENT_LIMITS.fileName || OUTSIDE_OR_HIDDEN.test(normal))
    throw nameInvalid();
  return normal;
};

/**
 * The type that the bytes have, which must be one that is taken and the one that the name says. The sender's own word on
 * it is not asked.
 * @throws Refusal ATTACHMENT_EMPTY, ATTACHMENT_TOO_LARGE, FILE_TYPE_NOT_ALLOWED, FILE_TYPE_MISMATCH, FILE_BROKEN,
 *   ARCHIVE_TOO_LARGE, ACTIVE_CONTENT
 */
export const checkContent = async (fileName: string, content: Buffer): Promise<MediaType> => {
  if (content.length === 0) throw empty();
  if (content.length > ATTACHMENT_LIMITS.bytes) throw tooLarge();
  const extension = /\.([A-Za-z0-9]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (!EXTENSIONS.includes(extension)) throw notTaken();
  const type = await typeOf(content, extension);
  if (type === undefined) throw mismatch(extension);
  if (!MEDIA_TYPES[type].some((end) => end === extension)) throw mismatch(extension);
  return type;
};

const typeOf = async (content: Buffer, extension: string): Promise<MediaType | undefined> => {
  // Archives are unpacked by this program's own limits before any other library looks into them.
  if (content.length > 2 && content.readUInt16BE(0) === ZIP_START) return officeFileType(content);
  const { fileTypeFromBuffer } = await import('file-type');
  const mime = (await fileTypeFromBuffer(content))?.mime;
  if (mime === undefined) return textType(content, extension);
  const type = MEDIA_TYPE_NAMES.find((name) => name === mime);
  if (type !== undefined) ensureWhole(type, content);
  return type;
};

const textType = (content: Buffer, extension: string): MediaType | undefined => {
  if (!isPlainText(content)) return undefined;
  return extension === 'csv' ? 'text/csv' : 'text/plain';
};

const ensureWhole = (type: MediaType, content: Buffer): void => {
  if (type === 'application/pdf') ensurePdf(content);
  else if (type === 'image/png') ensurePng(content);
  else if (type === 'image/jpeg') ensureJpeg(content);
  else throw broken();
};
