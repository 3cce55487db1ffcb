import { randomBytes, randomInt } from 'node:crypto';
import { hash, parseOptions, verify } from '@node-rs/argon2';

/** OWASP Password Storage Cheat Sheet: argon2id (the library's default), 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), PARAMETERS);

export const isPassword = (hashed: string, password: string): Promise<boolean> =>
  verify(hashed, password.normalize('NFKC'));

/** Whether a stored hash was made with other parameters than those of today. */
export const isOutdated = (hashed: string): boolean => {
  const { memoryCost, timeCost, parallelism } = parseOptions(hashed);
  return (
    !hashed.startsWith('$argon2id$') ||
    memoryCost !== PARAMETERS.memoryCost ||
    timeCost !== PARAMETERS.timeCost ||
    parallelism !== PARAMETERS.parallelism
  );
};

/** The work of a comparison for accounts that do not exist, so that an answer's time tells nothing. */
let decoy: Promise<string> | undefined;
export const compareWithNothing = async (password: string): Promise<void> => {
  decoy ??= hashPassword(randomBytes(16).toString('hex'));
  await isPassword(await decoy, password);
};

/** Without the letters and digits that are mistaken for each other when read aloud. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP = 5;

/** A password to hand over once: `k7m2p-…`, some 99 bits. */
export const generatePassword = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
  ).join('-');
