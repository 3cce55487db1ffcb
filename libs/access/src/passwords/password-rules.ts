import { ensure } from '@jejak/kernel';
import common from './common-passwords.json';

/** NIST SP 800-63B 5.1.1: length is what counts; no rules of composition, no change without cause. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

const COMMON: ReadonlySet<string> = new Set(common.passwords);
const FEWEST_LETTERS = 4;
/** A word of which the account or office is made counts as obvious from this length on. */
const SHORTEST_WORD = 4;

/** How a password is compared with what is obvious: without case and without signs. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What is left when the obvious words and all digits are taken away. */
const without = (text: string, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replaceAll(word, ''), text).replaceAll(/\d/g, '');

/**
 * @param own words that an outsider guesses first: the account and its office
 * @throws Refusal PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_COMMON — none of which repeats the password
 */
export const ensurePassword = (password: string, own: readonly string[], field = 'password'): void => {
  const length = Array.from(password).length;
  ensure(length >= SHORTEST_PASSWORD, {
    code: 'PASSWORD_TOO_SHORT',
    field,
    en: `A password has at least ${String(SHORTEST_PASSWORD)} characters`,
    id: `Kata sandi paling sedikit ${String(SHORTEST_PASSWORD)} huruf; kalimat pendek lebih mudah diingat.`,
    allowed: [`${String(SHORTEST_PASSWORD)}…${String(LONGEST_PASSWORD)}`],
  });
  ensure(length <= LONGEST_PASSWORD, {
    code: 'PASSWORD_TOO_LONG',
    field,
    en: `A password has at most ${String(LONGEST_PASSWORD)} characters`,
    id: `Kata sandi paling banyak ${String(LONGEST_PASSWORD)} huruf.`,
    allowed: [`${String(SHORTEST_PASSWORD)}…${String(LONGEST_PASSWORD)}`],
  });
  ensure(!isObvious(password, own), {
    code: 'PASSWORD_TOO_COMMON',
    field,
    en: 'The password is a common one, or is made of the name of the account or office',
    id: 'Kata sandi ini terlalu umum atau mudah ditebak dari nama akun atau kantor; pilih yang lain.',
  });
};

const isObvious = (password: string, own: readonly string[]): boolean => {
  const text = plain(password);
  if (COMMON.has(text) || COMMON.has(password.toLowerCase())) return true;
  if (new Set(text).size < FEWEST_LETTERS) return true;
  const words = own
    .flatMap((name) => [plain(name), ...name.split(/[._-]/).map(plain)])
    .filter((word) => word.length >= SHORTEST_WORD);
  return words.some((word) => text.includes(word)) && without(text, words).length < SHORTEST_WORD;
};
