import { zipSync } from 'fflate';

/**
 * Archives keep the local time of day of each file. Read back in the same zone, this one is noon of the format's first
 * day wherever the program runs, so that equal contents are equal bytes.
 */
export const ARCHIVE_TIME = new Date(1980, 0, 1, 12);

/** Files as an archive, in the order of their names; equal files give equal bytes. */
export const writeZip = (files: Readonly<Record<string, Uint8Array>>): Buffer => {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(zipSync(Object.fromEntries(sorted), { mtime: ARCHIVE_TIME }));
};
