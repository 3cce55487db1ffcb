import { gunzipSync, gzipSync } from 'node:zlib';
import { canonicalJson, JejakError } from '@jejak/kernel';
import { type FinalVersion, LKIP_LIMITS, type LkipDocument, type LkipModelStored } from '@jejak/lkip/domain';
import { digestOfDocument } from './report-reader';

export interface StoredModel {
  /** Length of the canonical JSON in UTF-8. */
  readonly bytes: number;
  readonly parts: readonly { readonly content: string }[];
}

/** A model as its event holds it: canonical JSON, gzip (which writes no time), Base64, cut into parts. */
export const encodeModel = (document: LkipDocument): StoredModel => {
  const json = Buffer.from(canonicalJson(document));
  const text = gzipSync(json, { level: 9 }).toString('base64');
  const { part } = LKIP_LIMITS;
  const parts = Array.from({ length: Math.ceil(text.length / part) }, (_, place) => ({
    content: text.slice(place * part, (place + 1) * part),
  }));
  return { bytes: json.length, parts };
};

/** The model of a version, read again. @throws JejakError REPORT_DAMAGED where it is not the one that was signed */
export const decodeModel = (version: FinalVersion, parts: readonly LkipModelStored['data'][]): LkipDocument => {
  const text = [...parts].sort((a, b) => a.part - b.part).map(({ content }) => content);
  const document = parsed(text.join(''));
  if (text.length !== version.parts || document === undefined || !isSigned(document, version))
    throw new JejakError(
      'REPORT_DAMAGED',
      `The stored report of revision ${String(version.revision)} is not the one that was signed`,
      'Laporan yang tersimpan tidak sama dengan yang disahkan.',
    );
  return document;
};

/** A report is some hundred kilobytes; what claims to be far more was not written by this program. */
const MOST_BYTES = 256 * 1024 * 1024;

// The shape was written by this program, and the digest tells whether it still is that.
const parsed = (text: string): LkipDocument | undefined => {
  try {
    const json = gunzipSync(Buffer.from(text, 'base64'), { maxOutputLength: MOST_BYTES }).toString('utf8');
    return JSON.parse(json) as LkipDocument;
  } catch {
    return undefined;
  }
};

const isSigned = ({ digest, ...rest }: LkipDocument, { modelDigest }: FinalVersion): boolean =>
  digest === modelDigest && digestOfDocument(rest) === modelDigest;
