import type { DecisionContext, LocalDate } from '@jejak/kernel';
import {
  compact,
  ensureNotBefore,
  type Fields,
  readCode,
  readNaturalRecordId,
  readOptionalNaturalRecordId,
  readOrigin,
  readRegisterId,
  readStepDate,
  readStepDateOrToday,
} from '@jejak/records';
import { readApplicationNumber } from '../application-number';
import { PASSPORT_PRODUCTS, PASSPORT_REASONS, type PassportReason } from './passport-codes';
import type { Booklet, PassportRequest, PassportSteps, RecordedPassport } from './passport.events';
import { ensureBap, ensureReplaced } from './passport.references';

/** What an application may continue. */
export const PASSPORT_ORIGINS = ['bap'] as const;
const DEFAULT_SOURCE = 'SIMKIM';

/** The day of a step; today when none is given. */
export const readStepOn = (
  fields: Fields,
  earlier: LocalDate,
  earlierName: string,
  context: DecisionContext,
): LocalDate => readStepDateOrToday(fields, 'on', context, { on: earlier, called: earlierName });

const readReplaces = (fields: Fields, reason: PassportReason): string | undefined => {
  const replaces = readOptionalNaturalRecordId(fields, 'replaces');
  if ((replaces !== undefined) !== (reason.replaces === true))
    fields.refuse('replaces', {
      code: replaces === undefined ? 'REPLACED_PASSPORT_REQUIRED' : 'REPLACED_PASSPORT_NOT_ALLOWED',
      en: 'A replacement for a process defect, and no other, names the application of the booklet that it replaces',
      id: 'Penggantian karena cacat proses, dan hanya itu, menyebut permohonan paspor yang digantikan.',
      allowed: PASSPORT_REASONS.filter((one) => one.replaces === true).map(({ code }) => `reason = ${code}`),
    });
  return replaces;
};

/** What is applied for, by the codes of the day. */
export const readRequest = (fields: Fields, on: LocalDate, context: DecisionContext): PassportRequest => {
  const product = readCode(fields, 'product', PASSPORT_PRODUCTS, on).code;
  const reason = readCode(fields, 'reason', PASSPORT_REASONS, on);
  const person = readRegisterId(fields, 'person');
  const from = readOrigin(fields, PASSPORT_ORIGINS, readNaturalRecordId);
  const bap = readOptionalNaturalRecordId(fields, 'bap') ?? (from?.entity === 'bap' ? from.id : undefined);
  const replaces = readReplaces(fields, reason);
  if (bap !== undefined) ensureBap(bap, { person }, reason, fields, context);
  if (replaces !== undefined) ensureReplaced(replaces, { person }, fields, context);
  const applicationNumber = readApplicationNumber(fields);
  return compact({ product, reason: reason.code, person, applicationNumber, bap, replaces, from });
};

/** A booklet that SIMKIM issued: what kind, why, and when. */
export const readRecorded = (fields: Fields, context: DecisionContext): RecordedPassport => {
  const issuedOn = readStepDate(fields, 'issuedOn', context);
  const request = readRecordedRequest(fields, issuedOn);
  return { status: 'recorded', request, issuedOn, source: fields.optionalText('source') ?? DEFAULT_SOURCE };
};

export const readRecordedRequest = (fields: Fields, issuedOn: LocalDate): PassportRequest =>
  compact({
    product: readCode(fields, 'product', PASSPORT_PRODUCTS, issuedOn).code,
    reason: readCode(fields, 'reason', PASSPORT_REASONS, issuedOn).code,
    applicationNumber: readApplicationNumber(fields),
  });

/** Each step before the blank, and what it must not precede. */
const STEP_ORDER: readonly (readonly [keyof PassportSteps, 'application' | 'documents'])[] = [
  ['documentsCheckedOn', 'application'],
  ['paidOn', 'application'],
  ['interviewedOn', 'documents'],
  ['biometricsCapturedOn', 'documents'],
  ['adjudicatedOn', 'documents'],
];

/** The steps of a correction: those that were taken, in their order. */
export const readSteps = (
  fields: Fields,
  taken: PassportSteps,
  appliedOn: LocalDate,
  context: DecisionContext,
): PassportSteps => {
  const read: Record<string, LocalDate> = {};
  for (const [name, after] of STEP_ORDER) {
    if (taken[name] === undefined) continue;
    const on = readStepDate(fields, name, context);
    if (after === 'application') ensureNotBefore(on, fields.at(name), appliedOn, 'tanggal permohonan');
    else ensureNotBefore(on, fields.at(name), read['documentsCheckedOn'] ?? appliedOn, 'pemeriksaan berkas');
    read[name] = on;
  }
  return read;
};

const BOOKLET_ORDER = ['allocatedOn', 'printedOn', 'passedOn'] as const;

/** The days of a booklet in a correction: those that are there, in their order. */
export const readBooklet = <T extends Partial<Booklet>>(
  fields: Fields,
  before: T,
  earlier: LocalDate,
  context: DecisionContext,
): T => {
  let preceding = earlier;
  const read: Partial<Record<(typeof BOOKLET_ORDER)[number], LocalDate>> = {};
  for (const name of BOOKLET_ORDER) {
    if (before[name] === undefined) continue;
    const on = readStepDate(fields, name, context, { on: preceding, called: 'langkah sebelumnya' });
    read[name] = on;
    preceding = on;
  }
  return { ...before, ...read };
};
