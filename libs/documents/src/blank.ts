/** What stands where the record says nothing: a line to write on, never a word that looks like an answer. */
export const BLANK = '………………';

export const orBlank = (text: string | undefined): string => (text === undefined || text.trim() === '' ? BLANK : text);

/** The rows of a table, numbered; one blank row where there are none, so that it can be filled in by hand. */
export const numbered = <T extends object>(rows: readonly T[], blank: T): readonly (T & { readonly no: string })[] =>
  (rows.length === 0 ? [blank] : rows).map((row, index) => ({ no: String(index + 1), ...row }));

export const listed = (texts: readonly string[]): readonly string[] => (texts.length === 0 ? [BLANK] : texts);
