import { type DecisionContext, type LocalDate, Refusal } from '@jejak/kernel';
import { compact, type Fields, readOrigin, readRegisterId, readStepDate } from '@jejak/records';
import { readOptionalNumber } from '../letter-number';
import { isAnnulledFor, openObjections, standingPersons } from './tak';
import {
  ANNULLED_BY,
  OBJECTION_RESULTS,
  type Tak,
  type TakAnnulment,
  type TakDetails,
  type TakObjection,
} from './tak.events';

/** What a TAK may continue. */
export const TAK_ORIGINS: readonly string[] = ['bap', 'immigrationCase'];

export const readDecidedOn = (fields: Fields, context: DecisionContext): LocalDate =>
  readStepDate(fields, 'decidedOn', context);

export const readDetails = (fields: Fields): TakDetails =>
  compact({
    decisionNumber: readOptionalNumber(fields, 'decisionNumber'),
    ground: fields.optionalText('ground', { max: 4000 }),
    from: readOrigin(fields, TAK_ORIGINS),
  });

type Before = Pick<Tak, 'decidedOn' | 'persons' | 'objections' | 'annulments'>;

/** A person of the decision for whom it stands. */
const readStanding = (fields: Fields, before: Before): string => {
  const person = readRegisterId(fields, 'person');
  const standing = standingPersons(before);
  if (!before.persons.some((known) => known.person === person))
    fields.refuse('person', {
      code: 'PERSON_NOT_IN_DECISION',
      en: 'The person is not in this decision',
      id: 'Orang ini tidak ada dalam keputusan.',
      allowed: standing,
    });
  if (isAnnulledFor(before, person))
    fields.refuse('person', {
      code: 'TAK_ANNULLED_FOR_PERSON',
      en: 'The decision was annulled for this person',
      id: 'Keputusan untuk orang ini sudah dibatalkan.',
      allowed: standing,
    });
  return person;
};

/** A person objects once: what the minister decides on it is final (UU 6/2011 Ps 77). */
export const readObjection = (fields: Fields, before: Before, context: DecisionContext): TakObjection => {
  const person = readStanding(fields, before);
  if (before.objections.some((objection) => objection.person === person))
    fields.refuse('person', {
      code: 'OBJECTION_ALREADY_MADE',
      en: 'The person has objected already; an objection is decided once',
      id: 'Orang ini sudah mengajukan keberatan; keputusan atas keberatan bersifat final.',
      allowed: ['DecideTakObjection', 'AnnulTak'],
    });
  const objectedOn = readStepDate(fields, 'objectedOn', context, { on: before.decidedOn, called: 'keputusan' });
  return compact({ person, objectedOn, number: readOptionalNumber(fields, 'number') });
};

export const readObjectionDecision = (
  fields: Fields,
  { objectedOn }: TakObjection,
  context: DecisionContext,
): NonNullable<TakObjection['decision']> => {
  const decidedOn = readStepDate(fields, 'decidedOn', context, { on: objectedOn, called: 'pengajuan keberatan' });
  return { decidedOn, result: fields.choice('result', OBJECTION_RESULTS) };
};

/** The open objection of the person that the fields name. */
export const getOpenObjection = (fields: Fields, before: Before): TakObjection => {
  const person = readRegisterId(fields, 'person');
  const open = openObjections(before);
  const found = open.find((objection) => objection.person === person);
  if (found !== undefined) return found;
  throw new Refusal({
    code: 'NO_OPEN_OBJECTION',
    field: fields.at('person'),
    en: 'No objection of this person waits for a decision',
    id: 'Tidak ada keberatan orang ini yang menunggu keputusan.',
    allowed: open.map((objection) => objection.person),
  });
};

type AnnulmentAct = Omit<TakAnnulment, 'person'>;

const readAnnulmentAct = (fields: Fields, before: Before, context: DecisionContext): AnnulmentAct => {
  const annulledOn = readStepDate(fields, 'annulledOn', context, { on: before.decidedOn, called: 'keputusan' });
  return { annulledOn, by: fields.choice('by', ANNULLED_BY), reason: fields.reason() };
};

/** The annulment for the named persons, or for all for whom the decision stands. */
export const readAnnulments = (fields: Fields, before: Before, context: DecisionContext): readonly TakAnnulment[] => {
  const act = readAnnulmentAct(fields, before, context);
  const named = [...new Set(fields.list('persons', (row) => readStanding(row, before)))];
  return (named.length > 0 ? named : standingPersons(before)).map((person) => ({ person, ...act }));
};

/** One annulment of a corrected record. */
export const readAnnulment = (fields: Fields, before: Before, context: DecisionContext): TakAnnulment => ({
  person: readStanding(fields, before),
  ...readAnnulmentAct(fields, before, context),
});
