import { isUtf8 } from 'node:buffer';
import { broken, unsafe } from './content-refusals';
import { findZipEnd } from './zip-archive';

const PDF_END = '%%EOF';
const PDF_TAIL = 1024;
/** Names of actions that run something; readers differ in what they ask before. */
const PDF_ACTIVE = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia)\b/;
const PNG_END = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
const JPEG_END = Buffer.from([0xff, 0xd9]);

/** A file that is two files at once shows one reader what another does not see. @throws Refusal FILE_BROKEN */
const ensureNoArchive = (file: Buffer): void => {
  if (findZipEnd(file) !== undefined) throw broken();
};

/** @throws Refusal FILE_BROKEN, ACTIVE_CONTENT */
export const ensurePdf = (file: Buffer): void => {
  ensureNoArchive(file);
  const tail = file.subarray(-PDF_TAIL).toString('latin1');
  const end = tail.lastIndexOf(PDF_END);
  // Line ends and filling may follow, a second file may not.
  if (end < 0 || /[^\s\0]/.test(tail.slice(end + PDF_END.length))) throw broken();
  if (PDF_ACTIVE.test(file.toString('latin1')))
    throw unsafe(
      'ACTIVE_CONTENT',
      'The PDF runs programs or holds other files',
      'PDF memuat program atau berkas lain; cetak ulang sebagai PDF biasa.',
    );
};

/** @throws Refusal FILE_BROKEN */
export const ensurePng = (file: Buffer): void => {
  ensureNoArchive(file);
  if (!file.subarray(-PNG_END.length).equals(PNG_END)) throw broken();
};

/** Cameras fill a picture up with zeros. @throws Refusal FILE_BROKEN */
export const ensureJpeg = (file: Buffer): void => {
  ensureNoArchive(file);
  let end = file.length;
  while (end > 0 && file[end - 1] === 0) end--;
  if (!file.subarray(Math.max(0, end - JPEG_END.length), end).equals(JPEG_END)) throw broken();
};

const MARK = '\uFEFF';
/** How pages, pictures and programs begin that are written as text. */
const NOT_A_TEXT = /^(<[!?a-z]|#!|%!|\{\\rtf)/i;
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/** Whether bytes are a text in UTF-8 that no program would run. */
export const isPlainText = (file: Buffer): boolean => {
  if (!isUtf8(file)) return false;
  const text = file.toString('utf8');
  const start = (text.startsWith(MARK) ? text.slice(1) : text).trimStart();
  return !CONTROL.test(text) && !NOT_A_TEXT.test(start);
};
