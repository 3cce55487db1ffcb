import { ensure, JejakError, Refusal } from '@jejak/kernel';
import { readDataFile } from '@jejak/records';
import data from './kinds.json';

/** A kind of act that the office counts. */
export interface Kind {
  readonly kind: string;
  /** The one section that owns it. */
  readonly section: string;
  /** Name on screens. */
  readonly name: string;
  readonly unit: string;
  /** The step at which an act counts, and the date it counts on. */
  readonly countsAt: string;
  readonly dated: string;
}

const readKinds = (source: unknown): readonly Kind[] => {
  const kinds = readDataFile(source, 'kinds', (fields) => ({
    kind: fields.text('kind'),
    section: fields.text('section'),
    name: fields.text('name'),
    unit: fields.text('unit'),
    countsAt: fields.text('countsAt'),
    dated: fields.text('dated'),
  }));
  if (new Set(kinds.map(({ kind }) => kind)).size !== kinds.length)
    throw new JejakError(
      'KINDS_INVALID',
      'A kind is listed twice in kinds.json',
      'Daftar jenis kegiatan memuat jenis ganda.',
    );
  return kinds;
};

/** Every kind that is counted, in the order of the report. Read and checked when the program starts. */
export const KINDS: readonly Kind[] = readKinds(data);

const byName = new Map(KINDS.map((kind) => [kind.kind, kind]));

export const isKind = (kind: string): boolean => byName.has(kind);

/** @throws Refusal KIND_UNKNOWN, listing the kinds */
export const getKind = (kind: string, field = 'kind'): Kind => {
  const found = byName.get(kind);
  if (found !== undefined) return found;
  throw new Refusal({
    code: 'KIND_UNKNOWN',
    field,
    en: `Unknown kind ${JSON.stringify(kind)}`,
    id: `Jenis kegiatan tidak dikenal: ${kind}.`,
    allowed: KINDS.map((known) => known.kind),
  });
};

/** @throws Refusal KIND_OF_OTHER_SECTION */
export const ensureOwned = (kind: string, section: string, field: string): void => {
  const owner = getKind(kind, field).section;
  ensure(owner === section, {
    code: 'KIND_OF_OTHER_SECTION',
    field,
    en: `${kind} is counted by ${owner}, not by ${section}`,
    id: `Jenis ${kind} dihitung oleh seksi ${owner}.`,
    allowed: KINDS.filter((known) => known.section === section).map((known) => known.kind),
  });
};
