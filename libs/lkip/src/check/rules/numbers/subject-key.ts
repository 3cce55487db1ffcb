const EMPTY_WORDS = new Set([
  'di',
  'wilayah',
  'terhadap',
  'dan',
  'pada',
  'atas',
  'yang',
  'dari',
  'untuk',
  'kantor',
  'imigrasi',
  'tahun',
  'sesuai',
  'ketentuan',
]);

/** What a row is about, without numbering, brackets and words that add nothing: equal keys, equal subjects. */
export const subjectKey = (subject: string): string =>
  [
    ...new Set(
      subject
        .toLowerCase()
        .replace(/^\s*(?:\d{1,2}|[a-z])[.)]\s*/, '')
        .replace(/\([^)]*\)/g, ' ')
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word !== '' && !EMPTY_WORDS.has(word)),
    ),
  ].join(' ');
