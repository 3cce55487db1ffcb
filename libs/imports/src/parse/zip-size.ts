import { inflateRawSync } from 'node:zlib';
import { IMPORT_LIMITS, inMegabytes } from '../limits';
import { Unparsable } from '../problem';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const DEFLATED = 8;

const broken = (): Unparsable =>
  new Unparsable({
    code: 'WORKBOOK_BROKEN',
    en: 'The workbook is damaged or not an .xlsx file',
    id: 'Buku kerja rusak atau bukan berkas .xlsx; buka di Excel lalu simpan ulang sebagai .xlsx.',
    allowed: ['.xlsx'],
  });

const tooLarge = (): Unparsable =>
  new Unparsable({
    code: 'WORKBOOK_TOO_LARGE',
    en: `The workbook unpacks to more than ${inMegabytes(IMPORT_LIMITS.unpackedBytes)}`,
    id: `Isi buku kerja lebih dari ${inMegabytes(IMPORT_LIMITS.unpackedBytes)}; pecahlah menjadi beberapa berkas.`,
    allowed: [`≤ ${inMegabytes(IMPORT_LIMITS.unpackedBytes)}`],
  });

/**
 * Unpacks every part of a workbook once, to count: sizes that an archive states of itself prove nothing, and a few
 * kilobytes may unpack to gigabytes.
 * @throws Unparsable WORKBOOK_TOO_LARGE, WORKBOOK_BROKEN
 */
export const ensureUnpackedSize = (zip: Buffer, limit: number = IMPORT_LIMITS.unpackedBytes): void => {
  let left = limit;
  for (const { method, packed } of parts(zip)) {
    const size = method === DEFLATED ? inflatedSize(packed, left) : packed.length;
    left -= size;
    if (left < 0) throw tooLarge();
  }
};

const inflatedSize = (packed: Buffer, most: number): number => {
  try {
    return inflateRawSync(packed, { maxOutputLength: most + 1 }).length;
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge();
    throw broken();
  }
};

function* parts(zip: Buffer): Generator<{ readonly method: number; readonly packed: Buffer }> {
  const end = findEnd(zip);
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw broken();
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const local = zip.readUInt32LE(at + 42);
    if (local + 30 > zip.length || zip.readUInt32LE(local) !== LOCAL_HEADER) throw broken();
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    yield { method, packed: zip.subarray(start, start + size) };
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

const findEnd = (zip: Buffer): number => {
  const earliest = Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = zip.length - END_LENGTH; at >= earliest; at--) if (zip.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw broken();
};
