import { type DecisionContext, isUuid, type OfficeId, Refusal, streamName } from '@jejak/kernel';

/** What the register of persons says of one, as far as rules here ask. */
interface RegisteredPerson {
  readonly status?: string;
  readonly statuses?: readonly string[];
  readonly merge?: { readonly into: string };
}

/** UU 6/2011 Ps 86–87: victims of trafficking in persons and of people smuggling. */
export const VICTIM_STATUSES: readonly string[] = ['victim-of-trafficking', 'victim-of-smuggling'];
/** Perpres 125/2016: they leave by voluntary repatriation or resettlement, never by deportation. */
export const REFUGEE_STATUSES: readonly string[] = ['refugee', 'asylum-seeker'];

export const personStream = (office: OfficeId, person: string): string => streamName(office, 'person', person);

/** The streams of the persons that a list of unread data names. */
export const personStreamsIn = (office: OfficeId, list: unknown): readonly string[] =>
  (Array.isArray(list) ? list : []).flatMap((row: unknown) => {
    const id = typeof row === 'object' && row !== null && 'person' in row ? row.person : undefined;
    const person = typeof id === 'string' ? id.trim().toLowerCase() : '';
    return isUuid(person) ? [personStream(office, person)] : [];
  });

/** The statuses of a person as far as the register was read; undefined for one who is not there. */
export const findStatuses = (person: string, { office, references }: DecisionContext): readonly string[] | undefined =>
  (references[personStream(office, person)] as RegisteredPerson | undefined)?.statuses;

/**
 * The statuses of a person in the register, which a decision must know: a person who is not there may be exempt.
 * @param field the path at which the person was named
 * @throws Refusal PERSON_NOT_REGISTERED
 */
export const statusesOf = (person: string, field: string, context: DecisionContext): readonly string[] => {
  const statuses = findStatuses(person, context);
  if (statuses !== undefined) return statuses;
  throw new Refusal({
    code: 'PERSON_NOT_REGISTERED',
    field,
    en: 'The person is not in the register of persons',
    id: 'Orang ini belum ada di daftar orang; daftarkan lebih dahulu.',
    allowed: ['RegisterPerson'],
  });
};

/**
 * A new record names the entry that goes on, not a duplicate that was merged: only there are later statuses kept. For
 * one that named the duplicate before the merge, nothing is asked.
 * @throws Refusal PERSON_MERGED, naming the entry that goes on
 */
export const refuseMerged = (person: string, field: string, { office, references }: DecisionContext): void => {
  const registered = references[personStream(office, person)] as RegisteredPerson | undefined;
  if (registered?.status !== 'merged') return;
  throw new Refusal({
    code: 'PERSON_MERGED',
    field,
    en: 'The entry of this person was merged into another',
    id: 'Entri orang ini sudah digabung ke entri lain; pilih entri yang masih berlaku.',
    allowed: registered.merge === undefined ? [] : [registered.merge.into],
  });
};
