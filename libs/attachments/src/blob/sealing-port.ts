/** The keys of personal data, as far as files need them: one key a subject, which is gone once the person is erased. */
export interface BlobSealing {
  sealBytes(subject: string, plain: Uint8Array): Uint8Array | Promise<Uint8Array>;
  /** Undefined where the key is gone or another one, or the bytes were changed. */
  openBytes(subject: string, sealed: Uint8Array): Uint8Array | undefined | Promise<Uint8Array | undefined>;
}
