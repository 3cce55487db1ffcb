import { Unparsable } from '../problem';

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

export const isZip = (bytes: Uint8Array): boolean => starts(bytes, 0x50, 0x4b, 0x03, 0x04);
const isOldOffice = (bytes: Uint8Array): boolean => starts(bytes, 0xd0, 0xcf, 0x11, 0xe0);

const wrongEncoding = (en: string, row?: number): Unparsable =>
  new Unparsable(
    {
      code: 'ENCODING_INVALID',
      en: `${en}; save the file as "CSV UTF-8"`,
      id: 'Berkas bukan teks UTF-8; di Excel pilih Simpan Sebagai → "CSV UTF-8".',
      allowed: ['UTF-8'],
    },
    row,
  );

const wrongFormat = (en: string, id: string): Unparsable =>
  new Unparsable({ code: 'FORMAT_INVALID', en, id, allowed: ['.csv', '.xlsx', '.jsonl'] });

/**
 * The text of a file: UTF-8 with or without a byte order mark, line ends as single line feeds.
 * @throws Unparsable for another encoding or a file that is no text, naming the line where that shows
 */
export const decodeText = (bytes: Uint8Array): string => {
  if (isZip(bytes))
    throw wrongFormat('This is a workbook or archive, not text', 'Berkas ini buku kerja Excel; beri nama .xlsx.');
  if (isOldOffice(bytes))
    throw wrongFormat('This is an old Excel file', 'Berkas ini Excel lama (.xls); simpan sebagai .xlsx.');
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) throw wrongEncoding('The file is UTF-16');
  const text = strictUtf8(bytes);
  if (text.includes('\u0000')) {
    throw wrongFormat('The file is not text: it holds zero bytes', 'Berkas ini bukan teks.');
  }
  return text.replace(/\r\n?/g, '\n');
};

const strictUtf8 = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw wrongEncoding('The file is not UTF-8', lineOfDamage(bytes));
  }
};

/** The replacement character stands where the first byte sequence is none. */
const lineOfDamage = (bytes: Uint8Array): number => {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return lenient.slice(0, lenient.indexOf('\ufffd')).split('\n').length;
};
