import { type Command, type DecisionContext, type LocalDate, type OfficeId, streamName } from '@jejak/kernel';
import { type Fields, lifeOf, type RecordState, WHOLE } from '@jejak/records';
import { isIssued, type StayPermitState } from './stay-permit';
import type { EndedPermit } from './stay-permit.events';

export const STAY_PERMIT_ENTITY = 'stayPermit';
const RECORD_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The record that unread data says to end. */
const endedIn = (request: unknown): readonly string[] => {
  const ends = isObject(request) ? request['ends'] : undefined;
  const permit = isObject(ends) && typeof ends['permit'] === 'string' ? ends['permit'].trim() : '';
  return RECORD_ID.test(permit) ? [permit.toLowerCase(), permit] : [];
};

const requestIn = (changes: unknown): unknown => (isObject(changes) ? changes['request'] : undefined);

/** The permits that a command, the correction that waits, or the record itself says to end. */
export const stayPermitReads = (
  { data }: Command,
  office: OfficeId,
  state: RecordState<StayPermitState>,
): readonly string[] => {
  const pending = lifeOf(state, WHOLE)?.pending;
  const ids = [
    ...endedIn(data),
    ...endedIn(requestIn('changes' in data ? data.changes : undefined)),
    ...endedIn(requestIn(pending?.kind === 'correction' ? pending.changes : undefined)),
    ...endedIn('request' in state.entity ? state.entity.request : undefined),
  ];
  return [...new Set(ids)].map((id) => streamName(office, STAY_PERMIT_ENTITY, id));
};

/** The permit that ends is one that was issued, of the kind that is said, to the same person, and no later. */
export const ensureEnded = (
  { kind, permit }: EndedPermit,
  person: string | undefined,
  on: LocalDate,
  fields: Fields,
  { office, references, stream }: DecisionContext,
): void => {
  if (permit === undefined) return;
  const ended = references[streamName(office, STAY_PERMIT_ENTITY, permit)] as StayPermitState | undefined;
  const refuse = (code: string, en: string, id: string, allowed: readonly string[]): never =>
    fields.refuse('permit', { code, en, id, allowed });
  if (ended === undefined || !isIssued(ended) || streamName(office, STAY_PERMIT_ENTITY, permit) === stream)
    return refuse(
      'ENDED_PERMIT_NOT_ISSUED',
      'There is no issued permit of this id to end',
      'Izin tinggal yang diakhiri tidak ditemukan atau belum terbit.',
      ['izin tinggal yang sudah terbit', 'number'],
    );
  const { request, issue } = ended;
  const became = request.statusChange?.to ?? request.kind;
  if (became !== kind)
    refuse(
      'ENDED_PERMIT_OF_OTHER_KIND',
      `The permit is of the kind ${became}`,
      `Izin tinggal itu berjenis ${became}.`,
      [became],
    );
  if (person !== undefined && request.person !== undefined && request.person !== person)
    refuse('ENDED_PERMIT_OF_OTHER_PERSON', 'The permit is of another person', 'Izin tinggal itu milik orang lain.', [
      'izin tinggal orang yang sama',
    ]);
  if (issue.issuedOn > on)
    refuse(
      'ENDED_PERMIT_LATER',
      `The permit was issued later, on ${issue.issuedOn}`,
      `Izin tinggal itu baru terbit pada ${issue.issuedOn}.`,
      [`≥ ${issue.issuedOn}`],
    );
};
