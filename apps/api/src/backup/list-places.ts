import { findSettings, type ListedArchive, listBackups } from '@jejak/backup';
import type { BackupsView } from './backups.dto';

/** What lies where backups were made to; a place that is not connected now is named all the same. */
export const listPlaces = async (dataDir: string, everyHours: number | null): Promise<BackupsView> => {
  const settings = await findSettings(dataDir);
  if (settings === undefined) return { setUp: false, everyHours, places: [] };
  const directories = settings.directories.flatMap(({ to, keysTo }) => (keysTo === null ? [to] : [to, keysTo]));
  const places = [...new Set(directories)].map(async (directory) => {
    const listed = await listBackups(directory).catch(() => undefined);
    const own = (listed ?? []).filter(({ installation }) => installation === settings.installation);
    return { directory, reachable: listed !== undefined, archives: own.map(archiveOf) };
  });
  return { setUp: true, everyHours, places: await Promise.all(places) };
};

const archiveOf = ({ kind, time, position, bytes, checkedAt }: ListedArchive) => {
  return { kind, madeAt: instantOf(time), position, bytes, checkedAt };
};

/** `20260302T010203Z` as `2026-03-02T01:02:03Z`. */
const instantOf = (time: string): string =>
  time.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6Z');
