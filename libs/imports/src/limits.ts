const MEGABYTE = 1024 * 1024;

/** What one import may hold. They bound memory, not offices: the largest office issues some 50.000 passports a year. */
export const IMPORT_LIMITS = {
  fileBytes: 50 * MEGABYTE,
  /** A compressed file needs far more memory than its size. */
  workbookBytes: 10 * MEGABYTE,
  unpackedBytes: 200 * MEGABYTE,
  rows: 200_000,
  columns: 200,
  cellCharacters: 10_000,
} as const;

export const inMegabytes = (bytes: number): string => `${String(bytes / MEGABYTE)} MB`;
