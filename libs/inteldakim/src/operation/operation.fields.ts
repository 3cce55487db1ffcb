import { type DecisionContext, ensure, type LocalDate } from '@jejak/kernel';
import { compact, ensureNotBefore, ensureNotFuture, Fields } from '@jejak/records';
import {
  type Execution,
  type ForeignersChecked,
  GROUNDS_WITHOUT_WARRANT,
  OFFICE_PARTS,
  OPERATION_KINDS,
  OPERATION_MODES,
  type OperationDetails,
  type OperationReport,
  SEXES,
  type WarrantOrder,
} from './operation.events';

const MOST_PERSONNEL = 10_000;
const MOST_FOREIGNERS = 100_000;
const NUMBER_LENGTH = { max: 100 };

/** What every operation says of itself, whatever its step. */
export const readDetails = (fields: Fields): OperationDetails => {
  const details = compact({
    kind: fields.choice('kind', OPERATION_KINDS),
    mode: fields.choice('mode', OPERATION_MODES),
    officePart: fields.optionalChoice('officePart', OFFICE_PARTS) ?? 'organiser',
    location: fields.text('location'),
    targets: fields.texts('targets'),
    agencies: fields.texts('agencies'),
    cost: fields.optionalWhole('cost'),
  });
  ensureParties(details);
  return details;
};

/** Joint = any party from outside the office, the Kanwil included (LKIP 2021, Bab III, kegiatan pengawasan gabungan). */
const ensureParties = ({ kind, agencies }: OperationDetails): void => {
  ensure(kind !== 'joint-operation' || agencies.length > 0, {
    code: 'JOINT_OPERATION_WITHOUT_AGENCY',
    field: 'agencies',
    en: 'A joint operation names at least one party from outside the office',
    id: 'Operasi gabungan harus menyebut sedikitnya satu instansi dari luar kantor.',
    allowed: ['agencies ≥ 1', 'kind = independent-operation'],
  });
  ensure(kind !== 'independent-operation' || agencies.length === 0, {
    code: 'INDEPENDENT_OPERATION_WITH_AGENCY',
    field: 'agencies',
    en: 'An operation with a party from outside the office is a joint operation',
    id: 'Operasi yang melibatkan instansi luar adalah operasi gabungan.',
    allowed: ['agencies = []', 'kind = joint-operation'],
  });
};

export const readWarrant = (fields: Fields, context: DecisionContext): WarrantOrder => {
  const issuedOn = fields.date('issuedOn');
  ensureNotFuture(issuedOn, 'issuedOn', context);
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
  ensureNotBefore(endedOn, 'endedOn', startedOn, 'hari pertama pelaksanaan');
  ensureNotFuture(endedOn, 'endedOn', context);
  if (warrant !== undefined && ground === undefined)
    ensureNotBefore(startedOn, 'startedOn', warrant.issuedOn, 'tanggal surat perintah');
  return compact({ startedOn, endedOn, ground, personnel: fields.optionalWhole('personnel', { min: 1, max: MOST_PERSONNEL }) });
};

const readForeigners = (fields: Fields): ForeignersChecked => {
  const nationality = fields.text('nationality', { min: 3, max: 3 }).toUpperCase();
  ensure(/^[A-Z]{3}$/.test(nationality), {
    code: 'NATIONALITY_INVALID',
    field: 'nationality',
    en: 'A nationality is an ISO 3166-1 alpha-3 code',
    id: 'Kewarganegaraan ditulis dengan kode tiga huruf, misalnya CHN.',
    allowed: ['ISO 3166-1 alpha-3'],
  });
  return { nationality, sex: fields.choice('sex', SEXES), count: fields.whole('count', { min: 1, max: MOST_FOREIGNERS }) };
};

export const readReport = (fields: Fields): OperationReport =>
  compact({
    number: fields.optionalText('number', NUMBER_LENGTH),
    foreignersChecked: fields.list('foreignersChecked', readForeigners),
    findings: fields.optionalText('findings', { max: 4000 }),
  });

export const readReportedOn = (fields: Fields, execution: Execution, context: DecisionContext): LocalDate => {
  const reportedOn = fields.date('reportedOn');
  ensureNotBefore(reportedOn, 'reportedOn', execution.endedOn, 'hari terakhir pelaksanaan');
  ensureNotFuture(reportedOn, 'reportedOn', context);
  return reportedOn;
};
