import type { DecisionContext, LocalDate } from '@jejak/kernel';
import {
  compact,
  ensureNotBefore,
  type Fields,
  type PrecedingStep,
  readCode,
  readNationality,
  readNaturalRecordId,
  readOptionalNaturalRecordId,
  readOptionalRegisterId,
  readOrigin,
  readRegisterId,
  readStepDateOrToday,
  SEXES,
} from '@jejak/records';
import { readApplicationNumber } from '../application-number';
import {
  STAY_PERMIT_KINDS,
  STAY_PERMIT_REFUSAL_REASONS,
  type StayPermitAction,
  type StayPermitKind,
} from './stay-permit-codes';
import type {
  EndedPermit,
  RecordedStayPermit,
  StayPermitIssue,
  StayPermitRefusal,
  StayPermitRequest,
} from './stay-permit.events';
import { ensureEnded } from './stay-permit.references';

/** What an application may continue. */
export const STAY_PERMIT_ORIGINS = ['stayPermit', 'notification', 'bap'] as const;
const DEFAULT_SOURCE = 'SIMKIM';
const NUMBER_LENGTH = { max: 100 };

/** Where a kind allows one action only, that need not be said. */
const readAction = (fields: Fields, { actions }: StayPermitKind): StayPermitAction => {
  const [only] = actions;
  return actions.length === 1 && only !== undefined
    ? (fields.optionalChoice('action', actions) ?? only)
    : fields.choice('action', actions);
};

/** A stay permit is of a foreigner (UU 6/2011 Ps 48). */
const readHolder = (fields: Fields, { foreigner, name }: StayPermitKind): string => {
  const nationality = readNationality(fields);
  if (foreigner && nationality === 'IDN')
    fields.refuse('nationality', {
      code: 'PERMIT_OF_CITIZEN',
      en: 'A citizen has no stay permit',
      id: `${name} hanya untuk orang asing.`,
      allowed: ['≠ IDN'],
    });
  return nationality;
};

/** A part that one rule of the kind asks for, and that no other kind may have. */
const forRule = <R, T>(
  fields: Fields,
  name: string,
  rule: R | undefined,
  { code }: StayPermitKind,
  read: (rule: R) => T,
): T | undefined => {
  if (rule !== undefined) return read(rule);
  if (fields.has(name))
    fields.refuse(name, {
      code: 'NOT_OF_THIS_KIND',
      en: `${name} is not stated of ${code}`,
      id: `Kolom ${name} tidak berlaku untuk jenis ini.`,
      allowed: ['kosong'],
    });
  return undefined;
};

const readStatusChange = (fields: Fields, { from, to }: NonNullable<StayPermitKind['changes']>) => {
  const part = fields.object('statusChange');
  const change = { from: part.choice('from', from), to: part.choice('to', to) };
  part.end();
  return change;
};

const readEnds = (
  fields: Fields,
  kinds: readonly string[],
  person: string | undefined,
  on: LocalDate,
  context: DecisionContext,
): EndedPermit => {
  const part = fields.object('ends');
  const ends = compact({
    kind: part.choice('kind', kinds),
    permit: readOptionalNaturalRecordId(part, 'permit'),
    number: part.optionalText('number', NUMBER_LENGTH),
  });
  part.end();
  if (ends.permit === undefined && ends.number === undefined)
    part.refuse('permit', {
      code: 'ENDED_PERMIT_UNIDENTIFIED',
      en: 'What ends a permit says which: by its record, or by its number where it was issued elsewhere',
      id: 'Sebutkan izin tinggal yang diakhiri: pilih catatannya, atau isi nomornya bila terbit di tempat lain.',
      allowed: ['permit', 'number'],
    });
  ensureEnded(ends, person, on, part, context);
  return ends;
};

/** What is applied for, by the codes of the day. @param recorded from SIMKIM, which may leave the person out */
export const readRequest = (
  fields: Fields,
  on: LocalDate,
  context: DecisionContext,
  recorded = false,
): StayPermitRequest => {
  const kind = readCode(fields, 'kind', STAY_PERMIT_KINDS, on);
  const person = recorded ? readOptionalRegisterId(fields, 'person') : readRegisterId(fields, 'person');
  return compact({
    kind: kind.code,
    action: readAction(fields, kind),
    person,
    nationality: readHolder(fields, kind),
    sex: recorded ? fields.optionalChoice('sex', SEXES) : fields.choice('sex', SEXES),
    company: readOptionalRegisterId(fields, 'company'),
    applicationNumber: readApplicationNumber(fields),
    statusChange: forRule(fields, 'statusChange', kind.changes, kind, (rule) => readStatusChange(fields, rule)),
    ends: forRule(fields, 'ends', kind.ends, kind, (rule) => readEnds(fields, rule, person, on, context)),
    heldWith: forRule(fields, 'heldWith', kind.heldWith, kind, (rule) => fields.choice('heldWith', rule)),
    from: readOrigin(fields, STAY_PERMIT_ORIGINS, readNaturalRecordId),
  });
};

export const readRefusal = (fields: Fields, appliedOn: LocalDate, context: DecisionContext): StayPermitRefusal => {
  const refusedOn = readStepDateOrToday(fields, 'refusedOn', context, { on: appliedOn, called: 'tanggal permohonan' });
  return compact({
    refusedOn,
    reason: readCode(fields, 'reason', STAY_PERMIT_REFUSAL_REASONS, refusedOn).code,
    note: fields.optionalText('note', { max: 1000 }),
  });
};

export const readDocumentNumber = (fields: Fields): string => fields.text('documentNumber', NUMBER_LENGTH);

export const readIssue = (fields: Fields, context: DecisionContext, preceding?: PrecedingStep): StayPermitIssue => {
  const issuedOn = readStepDateOrToday(fields, 'issuedOn', context, preceding);
  const validUntil = fields.optionalDate('validUntil');
  if (validUntil !== undefined) ensureNotBefore(validUntil, fields.at('validUntil'), issuedOn, 'tanggal terbit');
  return compact({
    issuedOn,
    documentNumber: fields.has('documentNumber') ? readDocumentNumber(fields) : undefined,
    validUntil,
  });
};

/** A document that SIMKIM issued: what, when, and of which nationality. */
export const readRecorded = (fields: Fields, context: DecisionContext): RecordedStayPermit => {
  const { appliedOn, issue } = readRecordedDays(fields, fields, context);
  const request = readRequest(fields, appliedOn ?? issue.issuedOn, context, true);
  const source = fields.optionalText('source') ?? DEFAULT_SOURCE;
  return { status: 'recorded', request, ...compact({ appliedOn }), issue, source };
};

/** @param part where the issue is read: the whole of a command, a part of a correction */
export const readRecordedDays = (
  fields: Fields,
  part: Fields,
  context: DecisionContext,
): Pick<RecordedStayPermit, 'appliedOn' | 'issue'> => {
  const appliedOn = fields.has('appliedOn') ? readStepDateOrToday(fields, 'appliedOn', context) : undefined;
  part.date('issuedOn');
  const issue = readIssue(
    part,
    context,
    appliedOn === undefined ? undefined : { on: appliedOn, called: 'tanggal permohonan' },
  );
  return { ...compact({ appliedOn }), issue };
};
