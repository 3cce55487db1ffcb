import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

type Parts = Readonly<Record<string, string | Uint8Array>>;

/** An archive, and before and after it whatever is given. */
export const zipOf = (parts: Parts, before = '', after = ''): Buffer => {
  const bytes = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
  );
  return Buffer.concat([Buffer.from(before), zipSync(bytes), Buffer.from(after)]);
};

const contents = (main: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${main}"/></Types>`;

export const docxWith = (parts: Parts = {}, main = DOCUMENT): Buffer =>
  zipOf({ '[Content_Types].xml': contents(main), 'word/document.xml': '<w:document/>', ...parts });

export const xlsxWith = (parts: Parts = {}): Buffer =>
  zipOf({ '[Content_Types].xml': contents(SHEET), 'xl/workbook.xml': '<workbook/>', ...parts });

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');
export const PNG = Buffer.from(PIXEL, 'base64');
export const JPEG = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'),
  Buffer.from([0xff, 0xd9]),
]);
export const EXE = Buffer.concat([
  Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'),
  Buffer.alloc(120),
  Buffer.from('PE\0\0'),
]);
/** A document as a word processor writes it. */
export const LETTER = readFileSync(join(__dirname, '../../documents/templates/surat-perintah.docx'));
