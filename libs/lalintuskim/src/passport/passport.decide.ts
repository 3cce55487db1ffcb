import { latest } from '@jejak/calendar';
import { type DecisionContext, type LocalDate, Refusal, type RefusalDetails } from '@jejak/kernel';
import {
  compact,
  ensureNotBefore,
  Fields,
  readOptionalNaturalRecordId,
  readStepDateOrToday,
  statusName,
} from '@jejak/records';
import {
  isHandedOver,
  isInPrint,
  isInProcess,
  isIssued,
  lastStepOf,
  type PassportState,
  withSpoiled,
} from './passport';
import { reasonOn } from './passport-codes';
import { allowedForPassport, BLANK_NEEDS, missingForBlank, type PassportCommand, stagesOpen } from './passport.allowed';
import type { PassportEvent, PassportInProcess } from './passport.events';
import { readRecorded, readRequest, readStepOn } from './passport.fields';
import { ensureBap, refuseWithoutBap } from './passport.references';

const LONG_TEXT = { max: 1000 };

export const decidePassport = (
  command: PassportCommand,
  state: PassportState,
  context: DecisionContext,
): readonly PassportEvent[] => {
  if (!allowedForPassport(state).includes(command.type)) throw new Refusal(notNow(command.type, state));
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (
  command: PassportCommand,
  fields: Fields,
  state: PassportState,
  context: DecisionContext,
): PassportEvent => {
  if (command.type === 'ApplyForPassport') {
    const on = readStepDateOrToday(fields, 'on', context);
    return { type: 'PassportApplied', version: 1, data: { on, request: readRequest(fields, on, context) } };
  }
  if (command.type === 'RecordIssuedPassport') {
    const passport = readRecorded(fields, context);
    return { type: 'PassportIssuedRecorded', version: 1, data: { on: passport.issuedOn, passport } };
  }
  if (isInProcess(state)) return decideInProcess(command, fields, state, context);
  return isInPrint(state)
    ? decideInPrint(command, fields, state, context)
    : decideIssued(command, fields, state, context);
};

const decideInProcess = (
  command: PassportCommand,
  fields: Fields,
  state: PassportInProcess,
  context: DecisionContext,
): PassportEvent => {
  const after = (earlier: LocalDate | undefined, name: string): LocalDate =>
    readStepOn(fields, latest(earlier ?? state.appliedOn, state.postponed?.on ?? state.appliedOn), name, context);
  const checked = state.steps.documentsCheckedOn;
  switch (command.type) {
    case 'CheckPassportDocuments':
      return { type: 'PassportDocumentsChecked', version: 1, data: { on: after(state.appliedOn, 'permohonan') } };
    case 'InterviewForPassport':
      return { type: 'PassportInterviewed', version: 1, data: { on: after(checked, 'pemeriksaan berkas') } };
    case 'CapturePassportBiometrics':
      return { type: 'PassportBiometricsCaptured', version: 1, data: { on: after(checked, 'pemeriksaan berkas') } };
    case 'AdjudicatePassport':
      return adjudicate(fields, state, after(checked, 'pemeriksaan berkas'), context);
    case 'PayForPassport': {
      const on = readStepOn(fields, state.appliedOn, 'permohonan', context);
      return { type: 'PassportPaid', version: 1, data: { on } };
    }
    case 'PostponePassport': {
      const on = readStepOn(fields, lastStepOf(state), 'langkah sebelumnya', context);
      const until = fields.date('until');
      ensureNotBefore(until, fields.at('until'), on, 'tanggal penangguhan');
      return { type: 'PassportPostponed', version: 1, data: { on, until, reason: fields.reason() } };
    }
    case 'AllocatePassportBlank': {
      const on = readStepOn(fields, lastStepOf(state), 'langkah sebelumnya', context);
      return { type: 'PassportBlankAllocated', version: 1, data: { on } };
    }
    case 'RefusePassport': {
      const on = readStepOn(fields, lastStepOf(state), 'langkah sebelumnya', context);
      const stage = fields.choice('stage', stagesOpen(state));
      return { type: 'PassportRefused', version: 1, data: { on, stage, reason: fields.reason() } };
    }
    case 'LapsePassport': {
      const on = readStepOn(fields, lastStepOf(state), 'langkah sebelumnya', context);
      return { type: 'PassportLapsed', version: 1, data: { on, reason: fields.reason() } };
    }
    default:
      throw new Refusal(notNow(command.type, state));
  }
};

/** A lost or damaged passport is decided on with the signed BAP in hand, given now or at the application. */
const adjudicate = (
  fields: Fields,
  state: PassportInProcess,
  on: LocalDate,
  context: DecisionContext,
): PassportEvent => {
  const reason = reasonOn(state.request.reason, state.appliedOn);
  const given = readOptionalNaturalRecordId(fields, 'bap');
  const bap = given ?? state.request.bap;
  if (bap === undefined) refuseWithoutBap(reason, fields, 'bap', ['bap', 'PostponePassport', 'RefusePassport']);
  else ensureBap(bap, state.request, reason, fields, context);
  return { type: 'PassportAdjudicated', version: 1, data: compact({ on, bap: given }) };
};

const decideInPrint = (
  command: PassportCommand,
  fields: Fields,
  state: Extract<PassportState, { status: 'blankAllocated' | 'printed' }>,
  context: DecisionContext,
): PassportEvent => {
  const { allocatedOn, printedOn = allocatedOn } = state.booklet;
  switch (command.type) {
    case 'PrintPassport': {
      const on = readStepOn(fields, allocatedOn, 'pemberian blangko', context);
      return { type: 'PassportPrinted', version: 1, data: { on } };
    }
    case 'PassPassportQuality': {
      const on = readStepOn(fields, printedOn, 'pencetakan', context);
      const booklet = { allocatedOn, printedOn, passedOn: on };
      const passport = { ...state, status: 'qualityPassed' as const, booklet, dispatches: [] };
      return { type: 'PassportQualityPassed', version: 1, data: { on, passport } };
    }
    case 'FailPassportQuality': {
      const on = readStepOn(fields, printedOn, 'pencetakan', context);
      return { type: 'PassportQualityFailed', version: 1, data: { on, defect: fields.text('defect', LONG_TEXT) } };
    }
    default:
      throw new Refusal(notNow(command.type, state));
  }
};

const decideIssued = (
  command: PassportCommand,
  fields: Fields,
  state: PassportState,
  context: DecisionContext,
): PassportEvent => {
  if (!isIssued(state)) throw new Refusal(notNow(command.type, state));
  const last = state.dispatches.at(-1);
  const atOffice = last?.returned?.on ?? state.booklet.passedOn;
  const here = (): LocalDate => readStepOn(fields, atOffice, 'paspor siap diserahkan', context);
  const underWay = (): LocalDate => readStepOn(fields, last?.dispatchedOn ?? atOffice, 'pengiriman', context);
  switch (command.type) {
    case 'FindPassportDefect': {
      const on = here();
      const defect = fields.text('defect', LONG_TEXT);
      const passport = withSpoiled(state, state.booklet, on, defect);
      return { type: 'PassportDefectFound', version: 1, data: { on, defect, passport } };
    }
    case 'HandOverPassport':
      return { type: 'PassportHandedOver', version: 1, data: { on: here() } };
    case 'DispatchPassport': {
      const trackingNumber = fields.optionalText('trackingNumber', { max: 100 });
      return { type: 'PassportDispatched', version: 1, data: compact({ on: here(), trackingNumber }) };
    }
    case 'DeliverPassport':
      return { type: 'PassportDelivered', version: 1, data: { on: underWay() } };
    case 'ReturnPassportUndelivered':
      return {
        type: 'PassportReturnedUndelivered',
        version: 1,
        data: { on: underWay(), reason: fields.reason() },
      };
    default:
      throw new Refusal(notNow(command.type, state));
  }
};

const notNow = (command: PassportCommand['type'], state: PassportState): RefusalDetails => {
  if (state.status !== 'new' && (command === 'ApplyForPassport' || command === 'RecordIssuedPassport'))
    return alreadyEntered(state);
  if (command === 'AllocatePassportBlank' && (state.status === 'applied' || state.status === 'documentsChecked'))
    return stepsMissing(state);
  if (command === 'FindPassportDefect' && isHandedOver(state)) return defectAfterHandOver;
  return {
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the application is ${state.status}`,
    id: `Langkah ini tidak dapat dilakukan pada permohonan dengan status ${statusName(state.status)}.`,
    allowed: allowedForPassport(state),
  };
};

/** The number names the record: the same application is not entered a second time, by whatever way. */
const alreadyEntered = (state: PassportState): RefusalDetails => ({
  code: 'PASSPORT_ALREADY_ENTERED',
  field: 'applicationNumber',
  en: `The application is entered already; it is ${state.status}`,
  id: `Permohonan dengan nomor ini sudah tercatat dengan status ${statusName(state.status)}; gunakan langkahnya atau koreksi.`,
  allowed: [...allowedForPassport(state), 'RequestCorrection'],
});

const stepsMissing = (state: PassportInProcess): RefusalDetails => {
  const missing = missingForBlank(state);
  return {
    code: 'BLANK_NEEDS_STEPS',
    en: `A blank is allocated when every step before it was taken; missing: ${missing.join(', ')}`,
    id: 'Blangko diberikan setelah berkas diperiksa, wawancara, biometrik, adjudikasi dan pembayaran selesai.',
    allowed: missing.map((step) => BLANK_NEEDS[step]),
  };
};

const defectAfterHandOver: RefusalDetails = {
  code: 'DEFECT_AFTER_HAND_OVER',
  en: 'The booklet was handed over: a defect is a new application for the reason process-defect, and both count',
  id: 'Paspor sudah diserahkan: cacatnya menjadi permohonan baru dengan alasan cacat proses.',
  allowed: ['ApplyForPassport: reason = process-defect, replaces'],
};
