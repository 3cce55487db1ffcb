import { latest } from '@jejak/calendar';
import { type DecisionContext, type LocalDate, Refusal } from '@jejak/kernel';
import {
  compact,
  ensureNotBefore,
  ensureNotFuture,
  type Fields,
  readNationality,
  readStepDate,
  readStepDateOrToday,
  SEXES,
} from '@jejak/records';
import { OFFICE_PARTS } from '../office-part';
import {
  type Execution,
  type ForeignersChecked,
  GROUNDS_WITHOUT_WARRANT,
  OPERATION_KINDS,
  OPERATION_MODES,
  type OperationDetails,
  type OperationMode,
  type OperationReport,
  type WarrantOrder,
} from './operation.events';

const MOST_PERSONNEL = 10_000;
const MOST_FOREIGNERS = 100_000;
const NUMBER_LENGTH = { max: 100 };

/** What every operation says of itself, whatever its step. */
export const readDetails = (fields: Fields): OperationDetails =>
  detailsWith(fields, fields.choice('mode', OPERATION_MODES));

/** The same from a document of the past, which may leave the mode unsaid. */
export const readTranscribedDetails = (fields: Fields): OperationDetails =>
  detailsWith(fields, fields.optionalChoice('mode', OPERATION_MODES));

const detailsWith = (fields: Fields, mode: OperationMode | undefined): OperationDetails => {
  const details = compact({
    kind: fields.choice('kind', OPERATION_KINDS),
    mode,
    officePart: fields.optionalChoice('officePart', OFFICE_PARTS) ?? 'organiser',
    location: fields.text('location'),
    targets: fields.texts('targets'),
    agencies: fields.texts('agencies'),
    cost: fields.optionalWhole('cost'),
  });
  refuseWrongParties(details, fields);
  return details;
};

/** Joint = any party from outside the office, the Kanwil included (LKIP 2021, Bab III, kegiatan pengawasan gabungan). */
const refuseWrongParties = ({ kind, agencies }: OperationDetails, fields: Fields): void => {
  if (kind === 'joint-operation' && agencies.length === 0)
    fields.refuse('agencies', {
      code: 'JOINT_OPERATION_WITHOUT_AGENCY',
      en: 'A joint operation names at least one party from outside the office',
      id: 'Operasi gabungan harus menyebut sedikitnya satu instansi dari luar kantor.',
      allowed: ['agencies ≥ 1', 'kind = independent-operation'],
    });
  if (kind === 'independent-operation' && agencies.length > 0)
    fields.refuse('agencies', {
      code: 'INDEPENDENT_OPERATION_WITH_AGENCY',
      en: 'An operation with a party from outside the office is a joint operation',
      id: 'Operasi yang melibatkan instansi luar adalah operasi gabungan.',
      allowed: ['agencies = []', 'kind = joint-operation'],
    });
};

export const readWarrant = (fields: Fields, context: DecisionContext): WarrantOrder => {
  const issuedOn = readStepDate(fields, 'issuedOn', context);
  return compact({ issuedOn, number: fields.optionalText('number', NUMBER_LENGTH) });
};

/** @param warrant the order it was carried out under; undefined when it was carried out on a ground instead */
export const readExecution = (
  fields: Fields,
  warrant: WarrantOrder | undefined,
  context: DecisionContext,
): Execution => {
  const startedOn = fields.date('startedOn');
  const endedOn = fields.optionalDate('endedOn') ?? startedOn;
  const ground = fields.optionalChoice('ground', GROUNDS_WITHOUT_WARRANT);
  // The first day is judged first: without a last day of its own, an operation in the future is wrong in its first.
  ensureNotFuture(startedOn, fields.at('startedOn'), context);
  ensureNotBefore(endedOn, fields.at('endedOn'), startedOn, 'hari pertama pelaksanaan');
  ensureNotFuture(endedOn, fields.at('endedOn'), context);
  if (warrant !== undefined && ground === undefined)
    ensureNotBefore(startedOn, fields.at('startedOn'), warrant.issuedOn, 'tanggal surat perintah');
  return compact({
    startedOn,
    endedOn,
    ground,
    personnel: fields.optionalWhole('personnel', { min: 1, max: MOST_PERSONNEL }),
  });
};

const readForeigners = (fields: Fields): ForeignersChecked => ({
  nationality: readNationality(fields),
  sex: fields.choice('sex', SEXES),
  count: fields.whole('count', { min: 1, max: MOST_FOREIGNERS }),
});

export const readReport = (fields: Fields): OperationReport =>
  compact({
    number: fields.optionalText('number', NUMBER_LENGTH),
    foreignersChecked: fields.list('foreignersChecked', readForeigners),
    findings: fields.optionalText('findings', { max: 4000 }),
  });

/** The report follows the last day of the operation and its warrant order, also one that came late. */
export const readReportedOn = (
  fields: Fields,
  execution: Execution,
  warrant: WarrantOrder | undefined,
  context: DecisionContext,
): LocalDate => {
  const on = latest(execution.endedOn, warrant?.issuedOn ?? execution.endedOn);
  return readStepDate(fields, 'reportedOn', context, { on, called: 'pelaksanaan atau surat perintahnya' });
};

export interface Cancellation {
  readonly cancelledOn: LocalDate;
  readonly reason: string;
}

export const readCancellation = (
  fields: Fields,
  warrant: WarrantOrder | undefined,
  context: DecisionContext,
): Cancellation => {
  const preceding = warrant && { on: warrant.issuedOn, called: 'tanggal surat perintah' };
  return { cancelledOn: readStepDateOrToday(fields, 'cancelledOn', context, preceding), reason: fields.reason() };
};

/** Only an arrest in the act or a wanted list lets an operation go before its warrant order. */
export const refuseWithoutWarrant = (allowed: readonly string[]): never => {
  throw new Refusal({
    code: 'WARRANT_REQUIRED',
    en: 'Without a warrant order an operation is carried out only when caught in the act or on a wanted list, and never reported',
    id: 'Operasi memerlukan surat perintah, kecuali tertangkap tangan atau masuk daftar pencarian; laporan selalu memerlukannya.',
    allowed,
  });
};
