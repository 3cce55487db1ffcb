import { inflateRawSync } from 'node:zlib';
import { ATTACHMENT_LIMITS } from '../attachment/attachment-limits';
import { broken, packedTooMuch } from './content-refusals';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x1;
/** Where a size of 64 bits would stand instead; no file of 10 MB needs one. */
const ZIP64 = 0xffffffff;

/** A part of an archive, unpacked. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The place of an archive's end within the last bytes of a file; undefined where the file ends in none. */
export const findZipEnd = (file: Buffer): number | undefined => {
  const earliest = Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = file.length - END_LENGTH; at >= earliest; at--)
    if (file.readUInt32LE(at) === END_OF_DIRECTORY && file.readUInt16LE(at + 20) <= file.length - at - END_LENGTH)
      return at;
  return undefined;
};

/**
 * Unpacks an archive part by part and counts: the sizes that it states prove nothing, and a few kilobytes may unpack to
 * gigabytes. Nothing may stand before its first part, between its parts and their directory, or after its end.
 * @throws Refusal FILE_BROKEN, ARCHIVE_TOO_LARGE
 */
export function* unpack(zip: Buffer): Generator<ZipPart> {
  const end = findZipEnd(zip);
  if (end === undefined || end + END_LENGTH + zip.readUInt16LE(end + 20) !== zip.length) throw broken();
  const count = zip.readUInt16LE(end + 10);
  if (count > ATTACHMENT_LIMITS.parts) throw packedTooMuch();
  let at = zip.readUInt32LE(end + 16);
  if (count === 0 || at + zip.readUInt32LE(end + 12) !== end) throw broken();
  let left: number = ATTACHMENT_LIMITS.unpackedBytes;
  let first = Infinity;
  for (let index = 0; index < count; index++) {
    const entry = readEntry(zip, at, end);
    first = Math.min(first, entry.local);
    const bytes = entry.method === DEFLATED ? inflate(entry.packed, left) : entry.packed;
    left -= bytes.length;
    if (left < 0 || isBomb(entry.packed.length, bytes.length)) throw packedTooMuch();
    yield { name: entry.name, bytes };
    at = entry.next;
  }
  if (first !== 0 || at !== end) throw broken();
}

const isBomb = (packed: number, unpacked: number): boolean =>
  unpacked >= ATTACHMENT_LIMITS.ratioFromBytes && unpacked > packed * ATTACHMENT_LIMITS.ratio;

const readEntry = (zip: Buffer, at: number, end: number) => {
  if (at + 46 > end || zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw broken();
  const method = zip.readUInt16LE(at + 10);
  const size = zip.readUInt32LE(at + 20);
  const nameLength = zip.readUInt16LE(at + 28);
  const local = zip.readUInt32LE(at + 42);
  const next = at + 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  const readable = (method === STORED || method === DEFLATED) && (zip.readUInt16LE(at + 8) & ENCRYPTED) === 0;
  if (!readable || size === ZIP64 || next > end) throw broken();
  if (local + 30 > zip.length || zip.readUInt32LE(local) !== LOCAL_HEADER) throw broken();
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  if (start + size > end) throw broken();
  const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
  return { name, method, local, next, packed: zip.subarray(start, start + size) };
};

const inflate = (packed: Buffer, most: number): Buffer => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if (error instanceof RangeError) throw packedTooMuch();
    throw broken();
  }
};
