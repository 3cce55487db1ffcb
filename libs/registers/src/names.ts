import type { Fields } from '@jejak/records';

const MOST_ALIASES = 50;

/** Other names of an entry, each once and none the name itself. @param keyOf how names are compared */
export const readAliases = (
  fields: Fields,
  name: string | undefined,
  keyOf: (name: string) => string,
): readonly string[] => {
  const aliases = fields.texts('aliases', { max: MOST_ALIASES });
  const seen = new Set(name === undefined ? [] : [keyOf(name)]);
  for (const [index, alias] of aliases.entries()) {
    const key = keyOf(alias);
    if (seen.has(key))
      fields.refuse(`aliases[${String(index)}]`, {
        code: 'ALIAS_REPEATED',
        en: 'An alias repeats the name or another alias',
        id: 'Nama lain ini sama dengan nama atau nama lain yang sudah ada.',
        allowed: ['nama yang berbeda'],
      });
    seen.add(key);
  }
  return aliases;
};

/** A name that can be compared: it has at least one letter or digit. */
export const readName = (fields: Fields, keyOf: (name: string) => string): string => {
  const name = fields.text('name');
  if (keyOf(name) === '')
    fields.refuse('name', {
      code: 'NAME_INVALID',
      en: 'A name has letters or digits',
      id: 'Nama harus berisi huruf atau angka.',
      allowed: ['huruf', 'angka'],
    });
  return name;
};
