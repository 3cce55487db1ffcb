/** Letters and digits of a text in capitals, without marks, one space between words: how names are compared. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[.'’`]/g, '')
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** A person's name as it is compared: passports differ in the order of names, in marks and in punctuation. */
export const personNameKey = (name: string): string => [...wordsOf(name)].sort().join(' ');

/** Number of a document as it is compared: spaces and dashes are how it is printed, not what it is. */
export const documentNumberKey = (number: string): string => wordsOf(number).join('');

/** Legal forms that are written before the name or after it: `PT Contoh`, `Contoh, P.T.` */
const LEGAL_FORMS: ReadonlySet<string> = new Set(['PT', 'CV', 'UD', 'FA', 'NV']);

/** The name of a company or agency as it is compared; a legal form counts, wherever it stands. */
export const organisationNameKey = (name: string): string => {
  const words = wordsOf(name);
  const forms = words.filter((word) => LEGAL_FORMS.has(word));
  return [...forms, ...words.filter((word) => !LEGAL_FORMS.has(word))].join(' ');
};
