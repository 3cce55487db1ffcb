import type { DecisionContext, LocalDate } from '@jejak/kernel';
import { compact, ensureNotBefore, ensureNotFuture, type Fields } from '@jejak/records';
import { readCode } from '../dated-codes';
import { readOptionalRecordId, readOrigin, readRegisterId } from '../record-refs';
import { PASSPORT_PRODUCTS, PASSPORT_REASONS, type PassportReason } from './passport-codes';
import type { Booklet, PassportRequest, PassportSteps, RecordedPassport } from './passport.events';
import { ensureBap, ensureReplaced } from './passport.references';

/** What an application may continue. */
export const PASSPORT_ORIGINS = ['bap'] as const;
const DEFAULT_SOURCE = 'SIMKIM';
const APPLICATION_NUMBER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

/** The day of a step; today when none is given. */
export const readStepDate = (
  fields: Fields,
  earlier: LocalDate,
  earlierName: string,
  context: DecisionContext,
  name = 'on',
): LocalDate => {
  const on = fields.optionalDate(name) ?? context.today;
  ensureNotFuture(on, fields.at(name), context);
  ensureNotBefore(on, fields.at(name), earlier, earlierName);
  return on;
};

/** The day on which a record begins; nothing precedes it. */
export const readFirstDate = (fields: Fields, name: string, context: DecisionContext): LocalDate => {
  const on = fields.optionalDate(name) ?? context.today;
  ensureNotFuture(on, fields.at(name), context);
  return on;
};

/** SIMKIM's number of an application, which may name a record. */
export const readApplicationNumber = (fields: Fields): string | undefined => {
  const number = fields.optionalText('applicationNumber', { max: 80 });
  if (number !== undefined && !APPLICATION_NUMBER.test(number))
    fields.refuse('applicationNumber', {
      code: 'APPLICATION_NUMBER_INVALID',
      en: 'An application number has letters, digits, dots and dashes, at most 80',
      id: 'Nomor permohonan hanya boleh berisi huruf, angka, titik dan tanda hubung, paling panjang 80.',
      allowed: ['A-Z', 'a-z', '0-9', '.', '-', '_'],
    });
  return number;
};

/** An application is known by SIMKIM's number for it, whether it is entered step by step or imported. */
export const passportIdOf = (applicationNumber: string | undefined): string | undefined =>
  applicationNumber === undefined ? undefined : `simkim-${applicationNumber}`;

const readReplaces = (fields: Fields, reason: PassportReason): string | undefined => {
  const replaces = readOptionalRecordId(fields, 'replaces');
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
  const from = readOrigin(fields, PASSPORT_ORIGINS);
  const bap = readOptionalRecordId(fields, 'bap') ?? (from?.entity === 'bap' ? from.id : undefined);
  const replaces = readReplaces(fields, reason);
  if (bap !== undefined) ensureBap(bap, { person }, reason, fields, context);
  if (replaces !== undefined) ensureReplaced(replaces, { person }, fields, context);
  const applicationNumber = readApplicationNumber(fields);
  return compact({ product, reason: reason.code, person, applicationNumber, bap, replaces, from });
};

/** A booklet that SIMKIM issued: what kind, why, and when. */
export const readRecorded = (fields: Fields, context: DecisionContext): RecordedPassport => {
  const issuedOn = fields.date('issuedOn');
  ensureNotFuture(issuedOn, fields.at('issuedOn'), context);
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
    const on = fields.date(name);
    ensureNotFuture(on, fields.at(name), context);
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
    const on = fields.date(name);
    ensureNotFuture(on, fields.at(name), context);
    ensureNotBefore(on, fields.at(name), preceding, 'langkah sebelumnya');
    read[name] = on;
    preceding = on;
  }
  return { ...before, ...read };
};
