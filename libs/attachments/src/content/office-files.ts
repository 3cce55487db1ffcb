import type { MediaType } from '../attachment/attachment-limits';
import { broken, unsafe } from './content-refusals';
import { unpack } from './zip-archive';

/** The main part of a document as its list of contents names it; with macros it would be called otherwise. */
const MAIN_PART: Readonly<Partial<Record<MediaType, string>>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
};
const CONTENTS = '[Content_Types].xml';

/** Macros, controls, and files or programs within the file. */
const ACTIVE_PART = /(^|\/)(vbaProject|vbaData|activeX|embeddings|oleObject|macrosheets)/i;
const ACTIVE_TYPE = /macroEnabled|vnd\.ms-office\.(vbaProject|activeX)|oleObject/i;
/** A template that is fetched from elsewhere brings its macros along. */
const REMOTE_TEMPLATE = /<Relationship\b[^>]*attachedTemplate[^>]*TargetMode\s*=\s*["']External/i;
const REMOTE_TEMPLATE_REVERSED = /<Relationship\b[^>]*TargetMode\s*=\s*["']External[^>]*attachedTemplate/i;

/**
 * Which of the two a file is; undefined for any other archive.
 * @throws Refusal ARCHIVE_TOO_LARGE, FILE_BROKEN, ACTIVE_CONTENT
 */
export const officeFileType = (file: Buffer): MediaType | undefined => {
  let contents: string | undefined;
  const seen = new Set<string>();
  for (const { name, bytes } of unpack(file)) {
    if (seen.has(name) || isOutside(name)) throw broken();
    seen.add(name);
    if (ACTIVE_PART.test(name)) throw active();
    if (name === CONTENTS) contents = bytes.toString('utf8');
    if (name.endsWith('.rels')) ensureLocalTemplate(bytes.toString('utf8'));
  }
  if (contents === undefined) return undefined;
  if (ACTIVE_TYPE.test(contents)) throw active();
  const types = Object.entries(MAIN_PART) as [MediaType, string][];
  return types.find(([, main]) => contents.includes(main))?.[0];
};

const isOutside = (name: string): boolean =>
  name.startsWith('/') || name.includes('\\') || name.split('/').includes('..');

const ensureLocalTemplate = (relations: string): void => {
  if (REMOTE_TEMPLATE.test(relations) || REMOTE_TEMPLATE_REVERSED.test(relations)) throw active();
};

const active = () =>
  unsafe(
    'ACTIVE_CONTENT',
    'The file holds macros, programs or other files',
    'Berkas memuat makro, program, atau berkas lain; simpan ulang tanpa makro.',
  );
