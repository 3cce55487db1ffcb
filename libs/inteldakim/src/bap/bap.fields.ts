import { type DecisionContext, type LocalDate, type OfficeId, streamName } from '@jejak/kernel';
import {
  allCodes,
  codesOn,
  compact,
  ensureNotBefore,
  type Fields,
  readDatedCodes,
  readOptionalRecordId,
  readOrigin,
  readPersonInRecord,
  readStepDate,
  readStepDateOrToday,
} from '@jejak/records';
import { readOptionalNumber } from '../letter-number';
import type { BapState } from './bap';
import outcomes from './bap-outcomes.json';
import types from './bap-types.json';
import type { BapDetails, BapSigning } from './bap.events';

export const BAP_TYPES = readDatedCodes(types);
/** Each outcome names the types whose examination may end so. */
export const BAP_OUTCOMES = readDatedCodes(outcomes, (row) => {
  const forTypes = row.texts('types', { min: 1 });
  const unknown = forTypes.find((type) => !allCodes(BAP_TYPES).includes(type));
  if (unknown !== undefined)
    row.refuse('types', {
      code: 'BAP_TYPE_UNKNOWN',
      en: `${unknown} is not a type of BAP`,
      id: `Jenis BAP tidak dikenal: ${unknown}.`,
      allowed: allCodes(BAP_TYPES),
    });
  return { types: forTypes };
});
/** What a BAP may continue. */
export const BAP_ORIGINS: readonly string[] = ['incident', 'immigrationCase'];

export const bapStream = (office: OfficeId, id: string): string => streamName(office, 'bap', id);

export const outcomesOf = (type: string, on: LocalDate): readonly string[] =>
  codesOn(
    BAP_OUTCOMES.filter((outcome) => outcome.types.includes(type)),
    on,
  );

export const readOpenedOn = (fields: Fields, context: DecisionContext): LocalDate =>
  readStepDate(fields, 'openedOn', context);

export const readDetails = (fields: Fields, openedOn: LocalDate, context: DecisionContext): BapDetails => {
  const details = compact({
    type: fields.choice('type', codesOn(BAP_TYPES, openedOn)),
    ...readPersonInRecord(fields),
    place: fields.optionalText('place'),
    number: readOptionalNumber(fields, 'number'),
    additionalTo: readOptionalRecordId(fields, 'additionalTo'),
    from: readOrigin(fields, BAP_ORIGINS),
  });
  if (details.additionalTo !== undefined)
    refuseWrongAddition(fields, details.additionalTo, details.person, openedOn, context);
  return details;
};

/** An additional BAP is another record: it follows a signed one of the same person. */
const refuseWrongAddition = (
  fields: Fields,
  additionalTo: string,
  person: string,
  openedOn: LocalDate,
  { office, references }: DecisionContext,
): void => {
  const first = references[bapStream(office, additionalTo)] as BapState | undefined;
  if (first?.status !== 'signed')
    return fields.refuse('additionalTo', {
      code: 'BAP_NOT_SIGNED',
      en: 'An additional BAP adds to one that was signed',
      id: 'BAP tambahan hanya untuk BAP yang sudah ditandatangani.',
      allowed: ['BAP = signed'],
    });
  if (first.details.person !== person)
    fields.refuse('additionalTo', {
      code: 'BAP_OF_OTHER_PERSON',
      en: 'An additional BAP is of the same person as the first',
      id: 'BAP tambahan harus untuk orang yang sama dengan BAP pertamanya.',
      allowed: [first.details.person],
    });
  ensureNotBefore(openedOn, fields.at('openedOn'), first.signing.signedOn, 'penandatanganan BAP yang ditambah');
};

export const readSigning = (
  fields: Fields,
  { openedOn, details }: { readonly openedOn: LocalDate; readonly details: BapDetails },
  context: DecisionContext,
): BapSigning => {
  const signedOn = readStepDate(fields, 'signedOn', context, { on: openedOn, called: 'pembukaan BAP' });
  return { signedOn, outcome: fields.choice('outcome', outcomesOf(details.type, signedOn)) };
};

export interface Cancellation {
  readonly cancelledOn: LocalDate;
  readonly reason: string;
}

export const readCancellation = (fields: Fields, openedOn: LocalDate, context: DecisionContext): Cancellation => {
  const cancelledOn = readStepDateOrToday(fields, 'cancelledOn', context, { on: openedOn, called: 'pembukaan BAP' });
  return { cancelledOn, reason: fields.reason() };
};
