import type { Position } from '@jejak/kernel';

/** What an archive holds: records and what belongs to them, or the keys that open personal data. */
export type ArchiveKind = 'data' | 'keys';

export interface ArchiveName {
  readonly kind: ArchiveKind;
  readonly installation: string;
  /** `20260302T010203Z` */
  readonly time: string;
  readonly position: Position;
}

const ENDING = '.tar.gz.age';
const NAME = /^jejak-(data|keys)-([0-9a-f]{8})-(\d{8}T\d{6}Z)-p(\d{16})\.tar\.gz\.age$/;

/** Names of one installation sort by time. */
export const archiveName = ({ kind, installation, time, position }: ArchiveName): string =>
  `jejak-${kind}-${installation}-${time}-p${position}${ENDING}`;

/** Undefined for a file that is no archive of Jejak. */
export const readArchiveName = (name: string): ArchiveName | undefined => {
  const [, kind, installation, time, position] = NAME.exec(name) ?? [];
  if (installation === undefined || time === undefined || position === undefined) return undefined;
  return { kind: kind === 'keys' ? 'keys' : 'data', installation, time, position };
};

export const compactTime = (instant: string): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;

/** The result of checking an archive lies beside it. */
export const verdictName = (archive: string): string => `${archive.slice(0, -ENDING.length)}.verified.json`;

export const ledgerName = (installation: string): string => `jejak-erasures-${installation}.json`;

/** An archive that is being written, told from those of other installations in the same directory. */
export const partialPrefix = (kind: ArchiveKind, installation: string): string => `.jejak-${kind}-${installation}-`;
export const PARTIAL = '.partial';
