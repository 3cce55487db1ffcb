import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { Refusal } from '@jejak/kernel';

/** For whom an archive is encrypted. age does not mix the two. */
export type Sealing = { readonly recipients: readonly string[] } | { readonly passphrase: string };
/** What can open one. */
export type Opening = { readonly identities: readonly string[] } | { readonly passphrase: string };

/** A new pair of keys: the identity opens, the recipient only encrypts. */
export const newIdentity = async (): Promise<{ readonly identity: string; readonly recipient: string }> => {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
};

export interface Sealed {
  readonly stream: Readable;
  /** Opens this one archive; kept in memory only, so that it can be checked without the operator's identity. */
  readonly opening: Opening;
}

/** A stream in the format of age (C2SP age-encryption.org/v1), which the `age` tool opens as well. */
export const seal = async (plain: Readable, sealing: Sealing): Promise<Sealed> => {
  const encrypter = new Encrypter();
  let opening: Opening;
  if ('passphrase' in sealing) {
    encrypter.setPassphrase(sealing.passphrase);
    opening = sealing;
  } else {
    const own = await newIdentity();
    for (const recipient of [...sealing.recipients, own.recipient]) encrypter.addRecipient(recipient);
    opening = { identities: [own.identity] };
  }
  const encrypted = await encrypter.encrypt(Readable.toWeb(plain) as globalThis.ReadableStream<Uint8Array>);
  return { stream: Readable.fromWeb(encrypted as ReadableStream<Uint8Array>), opening };
};

/** @throws Refusal IDENTITY_WRONG, IDENTITY_INVALID; the error of age for a damaged header */
export const unseal = async (encrypted: Readable, opening: Opening): Promise<Readable> => {
  const decrypter = new Decrypter();
  if ('passphrase' in opening) decrypter.addPassphrase(opening.passphrase);
  else for (const identity of opening.identities) addIdentity(decrypter, identity);
  try {
    const plain = await decrypter.decrypt(Readable.toWeb(encrypted) as globalThis.ReadableStream<Uint8Array>);
    return Readable.fromWeb(plain as ReadableStream<Uint8Array>);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('no identity matched')) throw wrongIdentity();
    throw error;
  }
};

const addIdentity = (decrypter: Decrypter, identity: string): void => {
  try {
    decrypter.addIdentity(identity);
  } catch {
    throw new Refusal({
      code: 'IDENTITY_INVALID',
      field: 'identity',
      en: 'This is no identity of age',
      id: 'Berkas ini bukan berkas identitas cadangan.',
      allowed: ['a file with a line AGE-SECRET-KEY-1…'],
    });
  }
};

const wrongIdentity = (): Refusal =>
  new Refusal({
    code: 'IDENTITY_WRONG',
    field: 'identity',
    en: 'This identity or passphrase does not open the archive (or the head of the archive is damaged)',
    id: 'Berkas identitas atau kata sandi ini tidak membuka cadangan tersebut.',
    allowed: ['the identity file that `jejak backup init` made for this installation'],
  });

/** The identities in a file as `age-keygen` and `jejak backup init` write it. @throws Refusal IDENTITY_INVALID */
export const readIdentities = (text: string): readonly string[] => {
  const identities = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  for (const identity of identities) addIdentity(new Decrypter(), identity);
  if (identities.length === 0) addIdentity(new Decrypter(), '');
  return identities;
};

/** @throws Refusal RECIPIENT_INVALID */
export const ensureRecipient = (recipient: string): void => {
  try {
    new Encrypter().addRecipient(recipient);
  } catch {
    throw new Refusal({
      code: 'RECIPIENT_INVALID',
      field: 'recipient',
      en: `${JSON.stringify(recipient)} is no recipient of age`,
      id: 'Kunci publik cadangan ini tidak sah.',
      allowed: ['age1…, as age-keygen and jejak backup init show it'],
    });
  }
};
