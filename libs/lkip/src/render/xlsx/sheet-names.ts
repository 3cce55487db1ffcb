const LONGEST = 31;

/** Names that a workbook takes: no forbidden sign, no more than 31 characters, none twice whatever its case. */
export const sheetNames = (names: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = name.replace(/[[\]/\\:*?\s\u0000-\u001f]+/g, ' ').replace(/^[' ]+|[' ]+$/g, '') || 'Tabel';
    let unique = cut(clean, LONGEST);
    for (let nth = 2; taken.has(unique.toLowerCase()); nth++) {
      const suffix = ` (${String(nth)})`;
      unique = `${cut(clean, LONGEST - suffix.length)}${suffix}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
};

/** Counted as workbooks count, in UTF-16 units, without cutting a sign in two; an apostrophe may not end a name. */
const cut = (name: string, most: number): string =>
  Array.from(name)
    .reduce((kept, sign) => (kept.length + sign.length <= most ? kept + sign : kept), '')
    .replace(/[' ]+$/, '');
