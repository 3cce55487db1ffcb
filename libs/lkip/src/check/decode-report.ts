import { Refusal } from '@jejak/kernel';
import type { Unread } from './read-report.model';

/** 50 MB: no yearly report without its pictures comes near. */
export const LARGEST_REPORT = 50 * 1024 * 1024;

const refuse = (code: string, en: string, id: string, allowed: readonly string[]): never => {
  throw new Refusal({ code, field: 'file', en, id, allowed });
};

const TEXT_ALLOWED = ['UTF-8 text', 'JSON (docs/reference/report.schema.json)'];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const SAVE_AS = 'buka di pengolah kata lalu "Simpan sebagai" teks biasa UTF-8';
const SAVE_AS_EN = 'save it as plain text, UTF-8, in the word processor';

const FORMATS: readonly (readonly [signature: readonly number[], name: string, how: string, steps: string])[] = [
  [
    [0x25, 0x50, 0x44, 0x46],
    'PDF',
    'ambil teksnya dulu (pdftotext -layout) lalu periksa teks itu',
    'pdftotext -layout REPORT.pdf REPORT.txt',
  ],
  [[0x50, 0x4b, 0x03, 0x04], 'ZIP', SAVE_AS, SAVE_AS_EN],
  [[0xd0, 0xcf, 0x11, 0xe0], 'DOC atau XLS', SAVE_AS, SAVE_AS_EN],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF', SAVE_AS, SAVE_AS_EN],
  [[0x89, 0x50, 0x4e, 0x47], 'gambar PNG', 'yang diperiksa hanya teks', 'only text is checked'],
  [[0xff, 0xd8, 0xff], 'gambar JPEG', 'yang diperiksa hanya teks', 'only text is checked'],
  [[0x1f, 0x8b], 'arsip GZIP', 'buka arsipnya dulu', 'unpack it first'],
];

/** Files inside an archive that tell which program wrote it. */
const ARCHIVES: readonly (readonly [inside: string, name: string])[] = [
  ['word/', 'DOCX'],
  ['xl/', 'XLSX'],
  ['ppt/', 'PPTX'],
  ['opendocument', 'ODT atau ODS'],
];

const archiveName = (bytes: Uint8Array): string => {
  const names = new TextDecoder('latin1').decode(bytes);
  return ARCHIVES.find(([inside]) => names.includes(inside))?.[1] ?? 'ZIP';
};

type Wide = 'utf-16le' | 'utf-16be';

const wideEncodingOf = (bytes: Uint8Array): Wide | undefined => {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 1].map((odd) => sample.filter((byte, index) => index % 2 === odd && byte === 0).length);
  const half = sample.length / 2;
  if (half > 8 && (zeros[1] ?? 0) > half * 0.6) return 'utf-16le';
  if (half > 8 && (zeros[0] ?? 0) > half * 0.6) return 'utf-16be';
  return undefined;
};

export interface DecodedReport {
  readonly text: string;
  /** What the officer must know of the reading, Indonesian; empty for sound UTF-8. */
  readonly notes: readonly Unread[];
}

const note = (why: string): readonly Unread[] => [{ line: 0, why }];

/** A file cut off within its last letter is UTF-8 all the same. */
const LONGEST_LETTER = 3;

const sound = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Not UTF-8: of letters that the file got right and those that it got wrong the greater number tells whether it is
 * UTF-8 with damage or Windows-1252. Figures are ASCII in both, so that only names can suffer.
 */
const damaged = (bytes: Uint8Array): DecodedReport => {
  for (let cut = 1; cut <= Math.min(LONGEST_LETTER, bytes.length); cut++) {
    const text = sound(bytes.subarray(0, bytes.length - cut));
    if (text !== undefined) return { text, notes: note('Berkas terpotong di tengah huruf terakhirnya.') };
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrong = text.match(/\uFFFD/g)?.length ?? 0;
  const right = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (right > wrong)
    return { text, notes: note(`Ada ${String(wrong)} huruf rusak dalam berkas; periksa nama-namanya.`) };
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    notes: note('Berkas bukan UTF-8 dan dibaca sebagai Windows-1252; huruf di luar A-Z dapat salah.'),
  };
};

/** A text has hardly any control characters; a picture or a program has them all over. */
const SAMPLE = 65_536;
const MOST_CONTROLS = 0.01;

const isBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return controls > sample.length * MOST_CONTROLS;
};

const notText = (en: string, id: string): never => refuse('REPORT_BINARY', en, id, TEXT_ALLOWED);

/**
 * The text of a report file. UTF-16 and Windows-1252 are read and said; what is no text is named and refused.
 * @throws Refusal REPORT_TOO_LARGE, REPORT_EMPTY, REPORT_FORMAT, REPORT_BINARY
 */
export const decodeReport = (bytes: Uint8Array): DecodedReport => {
  if (bytes.length > LARGEST_REPORT) {
    const size = String(Math.round(bytes.length / 1024 / 1024));
    refuse('REPORT_TOO_LARGE', `The file has ${size} MB`, `Berkas ${size} MB, paling besar 50 MB.`, ['≤ 50 MB']);
  }
  const format = FORMATS.find(([signature]) => startsWith(bytes, signature));
  if (format !== undefined) {
    const [, known, how, steps] = format;
    const name = known === 'ZIP' ? archiveName(bytes) : known;
    refuse(
      'REPORT_FORMAT',
      `The file is ${name}, not text: ${steps}`,
      `Berkas ini ${name}, bukan teks: ${how}.`,
      TEXT_ALLOWED,
    );
  }
  const wide = wideEncodingOf(bytes);
  if (wide === undefined && isBinary(bytes))
    notText('The file is not text: it is full of control characters', 'Berkas ini bukan teks.');
  const decoded = decodeAs(bytes, wide);
  const nul = decoded.text.indexOf('\0');
  if (nul >= 0) {
    const line = String(decoded.text.slice(0, nul).split('\n').length);
    notText(`There is a NUL in line ${line}`, `Ada huruf NUL pada baris ${line}; berkas rusak atau bukan teks.`);
  }
  if (decoded.text.trim() === '')
    refuse('REPORT_EMPTY', 'The file is empty', 'Berkas kosong; tidak ada yang diperiksa.', TEXT_ALLOWED);
  if (/^\s{0,100}<(?:!doctype html|html|\?xml)\b/i.test(decoded.text))
    refuse(
      'REPORT_FORMAT',
      `The file is HTML or XML, not text: ${SAVE_AS_EN}`,
      `Berkas ini HTML atau XML, bukan teks: ${SAVE_AS}.`,
      TEXT_ALLOWED,
    );
  return decoded;
};

const decodeAs = (bytes: Uint8Array, wide: Wide | undefined): DecodedReport => {
  if (wide !== undefined) {
    const text = new TextDecoder(wide).decode(bytes);
    return { text, notes: note(`Berkas berkode ${wide.toUpperCase()} dan dibaca sebagai itu.`) };
  }
  const text = sound(bytes);
  return text === undefined ? damaged(bytes) : { text, notes: [] };
};
