import { type DecisionContext, ensure, isUuid, type OfficeId, streamName } from '@jejak/kernel';
import type { Fields } from '@jejak/records';
import { isHandedOver, type PassportState } from './passport';
import type { PassportReason } from './passport-codes';
import type { PassportRequest } from './passport.events';

export const PASSPORT_ENTITY = 'passportApplication';

/** What the record of an examination says, as far as a passport asks. */
interface ReferredBap {
  readonly status: string;
  readonly details?: { readonly type: string; readonly person: string };
}

const RECORD_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const bapStream = (office: OfficeId, id: string): string => streamName(office, 'bap', id);
const passportStream = (office: OfficeId, id: string): string => streamName(office, PASSPORT_ENTITY, id);

/** A request as far as it was given, not yet read. */
type UnreadRequest = Readonly<Record<string, unknown>> | undefined;

const idIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'string') return [];
  const id = isUuid(value.trim().toLowerCase()) ? value.trim().toLowerCase() : value.trim();
  return RECORD_ID.test(id) ? [id] : [];
};

/** The BAP that a request continues is its BAP. */
const bapContinued = (from: unknown): unknown =>
  typeof from === 'object' && from !== null && 'entity' in from && from.entity === 'bap' && 'id' in from
    ? from.id
    : undefined;

/** The streams that the rules of requests need to know, each once. */
export const referredStreams = (office: OfficeId, requests: readonly UnreadRequest[]): readonly string[] => [
  ...new Set(
    requests.flatMap((request) => [
      ...[...idIn(request?.['bap']), ...idIn(bapContinued(request?.['from']))].map((id) => bapStream(office, id)),
      ...idIn(request?.['replaces']).map((id) => passportStream(office, id)),
    ]),
  ),
];

/** @throws Refusal BAP_REQUIRED for a reason that needs one */
export const refuseWithoutBap = (
  reason: PassportReason,
  fields: Fields,
  name: string,
  allowed: readonly string[],
): void => {
  if (reason.bap === undefined) return;
  fields.refuse(name, {
    code: 'BAP_REQUIRED',
    en: `The reason ${reason.code} needs a signed BAP of the type ${reason.bap}`,
    id: `Alasan ${reason.name} memerlukan berita acara pemeriksaan yang sudah ditandatangani.`,
    allowed,
  });
};

/**
 * A lost or damaged passport is applied for with a BAP of that kind, of the same person and signed.
 * @throws Refusal BAP_NOT_FOUND, BAP_NOT_SIGNED, BAP_OF_OTHER_TYPE, BAP_OF_OTHER_PERSON
 */
export const ensureBap = (
  bap: string,
  { person }: Pick<PassportRequest, 'person'>,
  reason: PassportReason,
  fields: Fields,
  { office, references }: DecisionContext,
): void => {
  const field = fields.at('bap');
  const needed = reason.bap;
  ensure(needed !== undefined, {
    code: 'BAP_NOT_NEEDED',
    field,
    en: `An application for the reason ${reason.code} refers to no BAP`,
    id: `Permohonan dengan alasan ${reason.name} tidak memakai BAP.`,
    allowed: ['bap = kosong'],
  });
  const record = references[bapStream(office, bap)] as ReferredBap | undefined;
  ensure(record !== undefined && record.status !== 'new', {
    code: 'BAP_NOT_FOUND',
    field,
    en: 'There is no such BAP',
    id: 'Berita acara pemeriksaan tidak ditemukan.',
  });
  ensure(record.status === 'signed', {
    code: 'BAP_NOT_SIGNED',
    field,
    en: `The BAP is ${record.status}, not signed`,
    id: 'Berita acara pemeriksaan belum ditandatangani.',
    allowed: ['SignBap'],
  });
  ensure(record.details?.type === needed, {
    code: 'BAP_OF_OTHER_TYPE',
    field,
    en: `The BAP is of the type ${record.details?.type ?? ''}, not ${needed}`,
    id: `Jenis berita acara tidak sesuai dengan alasan ${reason.name}.`,
    allowed: [needed],
  });
  ensure(record.details.person === person, {
    code: 'BAP_OF_OTHER_PERSON',
    field,
    en: 'The BAP is of another person',
    id: 'Berita acara pemeriksaan atas nama orang lain.',
  });
};

/**
 * A defect that is found after hand-over is a new application: it links to the first, and both count.
 * @throws Refusal PASSPORT_NOT_FOUND, DEFECT_BEFORE_HAND_OVER, PASSPORT_OF_OTHER_PERSON
 */
export const ensureReplaced = (
  replaces: string,
  { person }: Pick<PassportRequest, 'person'>,
  fields: Fields,
  { office, references }: DecisionContext,
): void => {
  const field = fields.at('replaces');
  const first = references[passportStream(office, replaces)] as PassportState | undefined;
  ensure(first !== undefined && first.status !== 'new', {
    code: 'PASSPORT_NOT_FOUND',
    field,
    en: 'There is no such application',
    id: 'Permohonan paspor yang digantikan tidak ditemukan.',
  });
  ensure(isHandedOver(first), {
    code: 'DEFECT_BEFORE_HAND_OVER',
    field,
    en: `The booklet was not handed over: its application is ${first.status}`,
    id: 'Paspor itu belum diserahkan; catat cacatnya pada permohonan itu sendiri.',
    allowed: ['FindPassportDefect'],
  });
  ensure(first.request.person === undefined || first.request.person === person, {
    code: 'PASSPORT_OF_OTHER_PERSON',
    field,
    en: 'The booklet that is replaced is of another person',
    id: 'Paspor yang digantikan atas nama orang lain.',
  });
};
