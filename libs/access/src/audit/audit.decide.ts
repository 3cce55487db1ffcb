import { type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { compact, Fields } from '@jejak/records';
import type { AuditState } from './audit';
import { ACCESS_KINDS, type AuditedAccess, type AuditEvent, EVENT_OF_KIND } from './audit.events';

export type AuditCommand = Command<'RecordAccess'>;

/** Entries named one by one; a file about more persons says how many. Bounds one event, not what may be exported. */
export const MOST_NAMED = 50;
const MOST_FIELDS = 50;
const LONGEST_FIELD = 100;
const LONGEST_STREAM = 255;
/** A reason that says nothing is no reason (UU 27/2022 Ps 27: terbatas dan spesifik). */
const SHORTEST_REASON = 10;
const LONGEST_REASON = 300;

/** @throws Refusal */
export const decideAudit = (
  command: AuditCommand,
  state: AuditState,
  context: DecisionContext,
): readonly AuditEvent[] => {
  if (state.status === 'recorded')
    throw new Refusal({
      code: 'TRANSITION_NOT_ALLOWED',
      en: 'An access is recorded once',
      id: 'Akses ini sudah tercatat.',
      allowed: [],
    });
  const fields = new Fields(command.data);
  const kind = fields.choice('kind', ACCESS_KINDS);
  const access = readAccess(fields);
  fields.end();
  if (kind === 'revealed' && access.reason === undefined)
    throw new Refusal({
      code: 'FIELD_REQUIRED',
      field: 'reason',
      en: 'A revealing needs a reason',
      id: 'Sebutkan alasan membuka data pribadi.',
      allowed: [`${String(SHORTEST_REASON)}…${String(LONGEST_REASON)} huruf`],
    });
  return [{ type: EVENT_OF_KIND[kind], version: 1, data: { on: context.today, ...access } }];
};

const readAccess = (fields: Fields): AuditedAccess => {
  const persons = fields.texts('persons', { max: MOST_NAMED });
  const personCount = fields.optionalWhole('personCount') ?? persons.length;
  if (personCount < persons.length)
    fields.refuse('personCount', {
      code: 'PERSONS_MISCOUNTED',
      en: 'Fewer persons are counted than are named',
      id: 'Jumlah orang lebih kecil daripada yang disebut.',
      allowed: [`≥ ${String(persons.length)}`],
    });
  return compact({
    what: fields.texts('what', { min: 1, max: MOST_FIELDS }).map((field) => field.slice(0, LONGEST_FIELD)),
    persons,
    personCount,
    rows: fields.optionalWhole('rows'),
    reason: readReason(fields),
    by: fields.text('by'),
    record: fields.optionalText('record', { max: LONGEST_STREAM }),
  });
};

/** A document number looks like this whoever writes it: a passport (letter and digits), a NIK, a NIORA. */
const NUMBER_OF_A_PERSON = /[A-Za-z]{1,2}\s?\d{6,}|\d{8,}/;

const readReason = (fields: Fields): string | undefined => {
  const reason = fields.optionalText('reason', { min: SHORTEST_REASON, max: LONGEST_REASON });
  if (reason !== undefined && NUMBER_OF_A_PERSON.test(reason))
    fields.refuse('reason', {
      code: 'REASON_NAMES_PERSON',
      en: 'The reason holds what looks like the number of a document',
      id: 'Alasan jangan memuat nomor dokumen atau nama orang; sebutkan keperluannya saja.',
      allowed: ['keperluan tanpa nama dan nomor'],
    });
  return reason;
};
