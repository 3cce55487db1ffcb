import { type DecisionContext, type LocalDate, Refusal } from '@jejak/kernel';
import {
  compact,
  ensureNotBefore,
  ensureNotFuture,
  type Fields,
  readOrigin,
  readRegisterId,
  readStepDate,
  refuseSecondMention,
} from '@jejak/records';
import { readOptionalNumber } from '../letter-number';
import { decisionOf, undecidedIn, type ImmigrationCase } from './immigration-case';
import { CASE_DECISIONS, type CaseConference, type CaseDecision, type CaseDetails } from './immigration-case.events';

/** What a case may continue; without it, it was opened directly. */
export const CASE_ORIGINS: readonly string[] = ['incident', 'operation'];

const LONG_TEXT = { max: 4000 };

export const readOpenedOn = (fields: Fields, context: DecisionContext): LocalDate =>
  readStepDate(fields, 'openedOn', context);

export const readDetails = (fields: Fields): CaseDetails =>
  compact({
    subject: fields.text('subject', LONG_TEXT),
    number: readOptionalNumber(fields, 'number'),
    from: readOrigin(fields, CASE_ORIGINS),
  });

type Before = Pick<ImmigrationCase, 'openedOn' | 'persons' | 'conferences'>;

/** One conference after those that were held. It may decide for some persons only, and again for one. */
export const readConference = (fields: Fields, before: Before, context: DecisionContext): CaseConference => {
  const heldOn = fields.date('heldOn');
  const last = before.conferences.at(-1);
  ensureNotBefore(heldOn, fields.at('heldOn'), before.openedOn, 'pembukaan perkara');
  if (last !== undefined) ensureNotBefore(heldOn, fields.at('heldOn'), last.heldOn, 'gelar perkara sebelumnya');
  ensureNotFuture(heldOn, fields.at('heldOn'), context);
  const seen = new Set<string>();
  const decisions = fields.list('decisions', (row) => readDecision(row, before, seen), { min: 1 });
  return { heldOn, decisions };
};

const readDecision = (row: Fields, before: Before, seen: Set<string>): CaseDecision => {
  const person = readRegisterId(row, 'person');
  const persons = before.persons.map((known) => known.person);
  if (!persons.includes(person))
    row.refuse('person', {
      code: 'PERSON_NOT_IN_CASE',
      en: 'The person is not in this case',
      id: 'Orang ini tidak ada dalam perkara.',
      allowed: persons,
    });
  refuseSecondMention(row, person, seen);
  const decision = row.choice('decision', CASE_DECISIONS);
  if (decisionOf(before, person) === decision)
    row.refuse('decision', {
      code: 'DECISION_UNCHANGED',
      en: 'An earlier conference decided the same for this person',
      id: 'Gelar perkara sebelumnya sudah memutuskan hal yang sama untuk orang ini.',
      allowed: CASE_DECISIONS.filter((other) => other !== decision),
    });
  return compact({ person, decision, note: row.optionalText('note', LONG_TEXT) });
};

export interface CaseClosing {
  readonly closedOn: LocalDate;
  readonly note?: string;
}

/** A case is closed when each of its persons has a decision, not before the last conference. */
export const readClosing = (fields: Fields, before: Before, context: DecisionContext): CaseClosing => {
  const undecided = undecidedIn(before);
  if (undecided.length > 0)
    throw new Refusal({
      code: 'CASE_PERSON_UNDECIDED',
      field: 'persons',
      en: `No conference has decided for ${String(undecided.length)} of the persons in the case`,
      id: `Perkara belum dapat ditutup: ${String(undecided.length)} orang belum diputuskan dalam gelar perkara.`,
      allowed: ['HoldCaseConference'],
    });
  const on = before.conferences.at(-1)?.heldOn ?? before.openedOn;
  const closedOn = readStepDate(fields, 'closedOn', context, { on, called: 'gelar perkara terakhir' });
  return compact({ closedOn, note: fields.optionalText('note', LONG_TEXT) });
};
