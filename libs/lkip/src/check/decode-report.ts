import { Refusal } from '@jejak/kernel';

/** 50 MB: no yearly report without its pictures comes near. */
export const LARGEST_REPORT = 50 * 1024 * 1024;

const refuse = (code: string, en: string, id: string, allowed: readonly string[]): never => {
  throw new Refusal({ code, field: 'file', en, id, allowed });
};

const TEXT_ALLOWED = ['UTF-8 text', 'JSON (docs/reference/report.schema.json)'];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const FORMATS: readonly (readonly [signature: readonly number[], name: string, how: string, steps: string])[] = [
  [
    [0x25, 0x50, 0x44, 0x46],
    'PDF',
    'ambil teksnya dulu (pdftotext -layout) lalu periksa teks itu',
    'pdftotext -layout REPORT.pdf REPORT.txt',
  ],
  [
    [0x50, 0x4b, 0x03, 0x04],
    'DOCX, XLSX atau ZIP',
    'buka di pengolah kata lalu "Simpan sebagai" teks biasa UTF-8',
    'save it as plain text, UTF-8, in the word processor',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'DOC atau XLS',
    'buka di pengolah kata lalu "Simpan sebagai" teks biasa UTF-8',
    'save it as plain text, UTF-8, in the word processor',
  ],
  [
    [0x7b, 0x5c, 0x72, 0x74, 0x66],
    'RTF',
    'buka di pengolah kata lalu "Simpan sebagai" teks biasa UTF-8',
    'save it as plain text, UTF-8, in the word processor',
  ],
];

const encodingOf = (bytes: Uint8Array): string | undefined => {
  if (startsWith(bytes, [0xff, 0xfe])) return 'UTF-16 LE';
  if (startsWith(bytes, [0xfe, 0xff])) return 'UTF-16 BE';
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 1].map((odd) => sample.filter((byte, index) => index % 2 === odd && byte === 0).length);
  const half = sample.length / 2;
  if (half > 8 && (zeros[1] ?? 0) > half * 0.6) return 'UTF-16 LE';
  if (half > 8 && (zeros[0] ?? 0) > half * 0.6) return 'UTF-16 BE';
  return undefined;
};

/**
 * The text of a report file. Another encoding is named and refused: guessed letters would make wrong names and, in
 * UTF-16, no figure at all.
 * @throws Refusal REPORT_TOO_LARGE, REPORT_EMPTY, REPORT_FORMAT, REPORT_ENCODING, REPORT_BINARY
 */
export const decodeReport = (bytes: Uint8Array): string => {
  if (bytes.length > LARGEST_REPORT) {
    const size = String(Math.round(bytes.length / 1024 / 1024));
    refuse('REPORT_TOO_LARGE', `The file has ${size} MB`, `Berkas ${size} MB, paling besar 50 MB.`, ['≤ 50 MB']);
  }
  const format = FORMATS.find(([signature]) => startsWith(bytes, signature));
  if (format !== undefined) {
    const [, name, how, steps] = format;
    refuse(
      'REPORT_FORMAT',
      `The file is ${name}, not text; get its text first: ${steps}`,
      `Berkas ini ${name}, bukan teks: ${how}.`,
      TEXT_ALLOWED,
    );
  }
  const encoding = encodingOf(bytes);
  if (encoding !== undefined)
    refuse(
      'REPORT_ENCODING',
      `The file is ${encoding}; save it as UTF-8`,
      `Berkas berkode ${encoding}; simpan ulang sebagai UTF-8.`,
      TEXT_ALLOWED,
    );
  const text = decodeUtf8(bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const line = String(text.slice(0, nul).split('\n').length);
    refuse(
      'REPORT_BINARY',
      `There is a NUL in line ${line}`,
      `Ada huruf NUL pada baris ${line}; berkas rusak atau bukan teks.`,
      TEXT_ALLOWED,
    );
  }
  if (text.trim() === '')
    refuse('REPORT_EMPTY', 'The file is empty', 'Berkas kosong; tidak ada yang diperiksa.', TEXT_ALLOWED);
  return text;
};

const decodeUtf8 = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(
      'REPORT_ENCODING',
      'The file is not UTF-8, probably Windows-1252; save it as UTF-8',
      'Berkas bukan UTF-8 (mungkin Windows-1252); simpan ulang sebagai UTF-8.',
      TEXT_ALLOWED,
    );
  }
};
