import type { Instant } from '@jejak/kernel';
import type { ArchiveKind } from './archive-names';
import { damagedArchive } from './backup-errors';
import type { LogSummary } from './log-digest';

export const MANIFEST_FORMAT = 1;
export const MANIFEST_NAME = 'manifest.json';

export interface ManifestFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The last entry of an archive: an archive without it is not whole. */
export interface Manifest {
  readonly format: typeof MANIFEST_FORMAT;
  readonly kind: ArchiveKind;
  /** The version of the program that made it. */
  readonly program: string;
  readonly installation: string;
  readonly madeAt: Instant;
  /** The log that it holds, or, for keys, the log up to which they were complete. */
  readonly log: LogSummary;
  readonly files: readonly ManifestFile[];
}

/** @throws JejakError ARCHIVE_DAMAGED, ARCHIVE_NEWER */
export const readManifest = (text: string): Manifest => {
  const value: unknown = parse(text);
  if (!isManifest(value)) throw damagedArchive('its manifest is not one of this program');
  return value;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw damagedArchive('its manifest is no JSON', cause);
  }
};

const isManifest = (value: unknown): value is Manifest =>
  isObject(value) &&
  value['format'] === MANIFEST_FORMAT &&
  (value['kind'] === 'data' || value['kind'] === 'keys') &&
  [value['program'], value['installation'], value['madeAt']].every((text) => typeof text === 'string') &&
  isObject(value['log']) &&
  typeof value['log']['position'] === 'string' &&
  typeof value['log']['digest'] === 'string' &&
  typeof value['log']['events'] === 'number' &&
  Array.isArray(value['files']) &&
  value['files'].every(
    (file) =>
      isObject(file) &&
      typeof file['name'] === 'string' &&
      typeof file['bytes'] === 'number' &&
      typeof file['sha256'] === 'string',
  );

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
