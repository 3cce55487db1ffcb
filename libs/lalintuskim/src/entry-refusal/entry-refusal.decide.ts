import { type Command, type DecisionContext, ensure, type LocalDate } from '@jejak/kernel';
import {
  applyChanges,
  compact,
  type CorrectableFields,
  Fields,
  readCode,
  readNationality,
  readOptionalRegisterId,
  readStepDate,
} from '@jejak/records';
import { type Direction, DIRECTIONS } from '../direction';
import type { EntryRefusalState, RecordedEntryRefusal } from './entry-refusal';
import type { EntryRefusal, EntryRefusalEvent } from './entry-refusal.events';
import { REFUSAL_REASONS } from './refusal-reasons';

export type EntryRefusalCommand = Command<'RecordEntryRefusal'>;

export const allowedForEntryRefusal = ({ status }: EntryRefusalState): readonly EntryRefusalCommand['type'][] =>
  status === 'new' ? ['RecordEntryRefusal'] : [];

export const decideEntryRefusal = (
  command: EntryRefusalCommand,
  state: EntryRefusalState,
  context: DecisionContext,
): readonly EntryRefusalEvent[] => {
  ensure(state.status === 'new', {
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command.type} is not allowed when the refusal is recorded`,
    id: 'Penolakan ini sudah tercatat.',
    allowed: allowedForEntryRefusal(state),
  });
  const refusal = readRefusal(new Fields(command.data), context);
  return [{ type: 'EntryRefusalRecorded', version: 1, data: { on: refusal.refusedOn, refusal } }];
};

const CITIZEN = 'IDN';

const readRefusal = (fields: Fields, context: DecisionContext): EntryRefusal => {
  const refusedOn = readStepDate(fields, 'refusedOn', context);
  const direction = fields.choice('direction', DIRECTIONS);
  const nationality = readForeign(fields, direction);
  const refusal = compact({
    refusedOn,
    refusedTime: fields.optionalTime('refusedTime'),
    direction,
    nationality,
    reason: readReason(fields, direction, refusedOn),
    person: readOptionalRegisterId(fields, 'person'),
    port: fields.optionalText('port'),
    carrier: fields.optionalText('carrier'),
    source: fields.optionalText('source'),
  });
  fields.end();
  return refusal;
};

/** Every Indonesian citizen is let in (UU 6/2011 Ps 14). */
const readForeign = (fields: Fields, direction: Direction): string => {
  const nationality = readNationality(fields);
  if (direction === 'arrival' && nationality === CITIZEN)
    fields.refuse('nationality', {
      code: 'CITIZEN_NOT_REFUSED',
      en: 'An Indonesian citizen cannot be refused entry (UU 6/2011 Ps 14)',
      id: 'Warga negara Indonesia tidak dapat ditolak masuk (UU 6/2011 Ps 14).',
      allowed: ['nationality ≠ IDN', 'direction = departure'],
    });
  return nationality;
};

/** The law gives other reasons for refusing entry than for refusing exit. */
const readReason = (fields: Fields, direction: Direction, on: LocalDate): string =>
  readCode(
    fields,
    'reason',
    REFUSAL_REASONS.filter((reason) => reason.direction === direction),
    on,
  ).code;

const CORRECTABLE: CorrectableFields = {
  refusedOn: true,
  refusedTime: true,
  direction: true,
  nationality: true,
  reason: true,
  person: true,
  port: true,
  carrier: true,
  source: true,
};

export const correctEntryRefusal = (
  state: EntryRefusalState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): RecordedEntryRefusal => {
  const { status: _status, ...refusal } = state;
  return {
    ...readRefusal(new Fields(applyChanges(refusal, changes, CORRECTABLE), 'changes'), context),
    status: 'recorded',
  };
};
