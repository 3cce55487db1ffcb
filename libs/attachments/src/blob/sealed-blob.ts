import { createHmac, randomBytes } from 'node:crypto';
import type { BlobSealing } from './sealing-port';

const MAGIC = Buffer.from('JEJAKF1\n');
const LENGTH_BYTES = 4;
const LONGEST_HEADER = 8192;
const SALT_BYTES = 32;

/** What lies sealed before the bytes of a file. */
export interface BlobHeader {
  /** The attachment, so that a blob in another's place is noticed. */
  readonly id: string;
  readonly fileName: string;
  /** Of the hash in the log, base64url. */
  readonly salt: string;
}

export const newSalt = (): string => randomBytes(SALT_BYTES).toString('base64url');

/** What the log says of the bytes; without the salt it confirms no guess. */
export const saltedHash = (salt: string, plain: Uint8Array): string =>
  createHmac('sha256', Buffer.from(salt, 'base64url')).update(plain).digest('base64url');

/** Header and bytes are sealed apart, so that a list of names need not open every file. */
export const sealBlob = async (
  sealing: BlobSealing,
  subject: string,
  header: BlobHeader,
  plain: Uint8Array,
): Promise<Buffer> => {
  const sealedHeader = await sealing.sealBytes(subject, Buffer.from(JSON.stringify(header)));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(sealedHeader.length);
  return Buffer.concat([MAGIC, length, sealedHeader, await sealing.sealBytes(subject, plain)]);
};

/** How many bytes of a blob have to be read for its header; more than it ever needs. */
export const HEADER_BYTES = MAGIC.length + LENGTH_BYTES + LONGEST_HEADER;

/** Undefined where the bytes are damaged, another attachment's, or their key is gone. */
export const openHeader = async (
  sealing: BlobSealing,
  subject: string,
  id: string,
  blob: Buffer,
): Promise<BlobHeader | undefined> => {
  const end = headerEnd(blob);
  if (end === undefined) return undefined;
  const opened = await sealing.openBytes(subject, blob.subarray(MAGIC.length + LENGTH_BYTES, end));
  if (opened === undefined) return undefined;
  const header: unknown = JSON.parse(Buffer.from(opened).toString('utf8'));
  return isHeader(header) && header.id === id ? header : undefined;
};

/** Undefined where the bytes are damaged or their key is gone. */
export const openBody = async (sealing: BlobSealing, subject: string, blob: Buffer): Promise<Buffer | undefined> => {
  const end = headerEnd(blob);
  if (end === undefined) return undefined;
  const opened = await sealing.openBytes(subject, blob.subarray(end));
  return opened === undefined ? undefined : Buffer.from(opened);
};

const headerEnd = (blob: Buffer): number | undefined => {
  const start = MAGIC.length + LENGTH_BYTES;
  if (blob.length < start || !blob.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const length = blob.readUInt32BE(MAGIC.length);
  return length <= LONGEST_HEADER && start + length <= blob.length ? start + length : undefined;
};

const isHeader = (value: unknown): value is BlobHeader =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'fileName' in value &&
  'salt' in value &&
  typeof value.id === 'string' &&
  typeof value.fileName === 'string' &&
  typeof value.salt === 'string';
