import { latest } from '@jejak/calendar';
import { type Command, type DecisionContext, type LocalDate, Refusal } from '@jejak/kernel';
import { Fields, statusName } from '@jejak/records';
import { NUMBER_LENGTH } from '../letter-number';
import type { CriminalCaseState } from './criminal-case';
import type { CriminalCase, CriminalCaseEvent, CriminalCaseStepped } from './criminal-case.events';
import {
  lastStepOf,
  readComplete,
  readNotified,
  readSpdp,
  readStart,
  readStepOn,
  readStop,
  readVerdict,
} from './criminal-case.fields';

export type CriminalCaseCommand = Command<
  | 'StartCriminalCase'
  | 'NumberSprindik'
  | 'SendSpdp'
  | 'NotifySpdpParties'
  | 'HandOverFile'
  | 'ReturnFile'
  | 'DeclareFileComplete'
  | 'HandOverSuspects'
  | 'RecordVerdict'
  | 'StopCriminalCase'
>;
type Name = CriminalCaseCommand['type'];

/** Who is still to be told of the SPDP: it goes to the suspect and the reporter too (MK 130/PUU-XIII/2015). */
export const partiesToNotify = ({ start, spdp }: CriminalCase): readonly ('suspectOn' | 'reporterOn')[] => [
  ...(start.suspectCount > 0 && spdp?.suspectOn === undefined ? (['suspectOn'] as const) : []),
  ...(start.withoutReporter !== true && spdp?.reporterOn === undefined ? (['reporterOn'] as const) : []),
];

const STEPS: Readonly<Record<CriminalCase['status'], readonly Name[]>> = {
  started: ['SendSpdp', 'StopCriminalCase'],
  spdpSent: ['HandOverFile', 'StopCriminalCase'],
  fileHandedOver: ['ReturnFile', 'DeclareFileComplete', 'StopCriminalCase'],
  p19: ['HandOverFile', 'StopCriminalCase'],
  p21: ['HandOverSuspects', 'StopCriminalCase'],
  tahapII: ['RecordVerdict'],
  verdict: [],
  stopped: [],
};

/** Own commands that each step allows; a number, or word to the parties, may follow at any time. */
export const allowedForCriminalCase = (state: CriminalCaseState): readonly Name[] => {
  if (state.status === 'new') return ['StartCriminalCase'];
  return [
    ...STEPS[state.status],
    ...(state.spdp !== undefined && partiesToNotify(state).length > 0 ? (['NotifySpdpParties'] as const) : []),
    ...(state.start.sprindikNumber === undefined ? (['NumberSprindik'] as const) : []),
  ];
};

export const decideCriminalCase = (
  command: CriminalCaseCommand,
  state: CriminalCaseState,
  context: DecisionContext,
): readonly CriminalCaseEvent[] => {
  if (!allowedForCriminalCase(state).includes(command.type)) throw notNow(command.type, state);
  const fields = new Fields(command.data);
  const event = state.status === 'new' ? start(fields, context) : decideStep(command.type, fields, state, context);
  fields.end();
  return [event];
};

const stepped = (type: CriminalCaseStepped['type'], on: LocalDate, criminalCase: CriminalCase): CriminalCaseEvent => ({
  type,
  version: 1,
  data: { on, criminalCase },
});

const start = (fields: Fields, context: DecisionContext): CriminalCaseEvent => {
  const read = readStart(fields, context);
  return stepped('CriminalCaseStarted', read.startedOn, { status: 'started', start: read, files: [] });
};

const decideStep = (
  command: Name,
  fields: Fields,
  state: CriminalCase,
  context: DecisionContext,
): CriminalCaseEvent => {
  const last = lastStepOf(state);
  switch (command) {
    case 'StartCriminalCase':
      throw notNow(command, state);
    case 'NumberSprindik': {
      const sprindikNumber = fields.text('sprindikNumber', NUMBER_LENGTH);
      return { type: 'CriminalCaseNumbered', version: 1, data: { sprindikNumber } };
    }
    case 'SendSpdp': {
      const spdp = readSpdp(fields, state.start, context);
      return stepped('CriminalCaseSpdpSent', spdp.sentOn, { ...state, status: 'spdpSent', spdp });
    }
    case 'NotifySpdpParties':
      return notify(fields, state, context);
    case 'HandOverFile': {
      const handedOverOn = readStepOn(fields, 'handedOverOn', last, context);
      const files = [...state.files, { handedOverOn }];
      return stepped('CriminalCaseFileHandedOver', handedOverOn, { ...state, status: 'fileHandedOver', files });
    }
    case 'ReturnFile': {
      const returnedOn = readStepOn(fields, 'returnedOn', last, context);
      const files = state.files.map((file, index) =>
        index === state.files.length - 1 ? { ...file, returnedOn } : file,
      );
      return stepped('CriminalCaseFileReturned', returnedOn, { ...state, status: 'p19', files });
    }
    case 'DeclareFileComplete': {
      const complete = readComplete(fields, last, context);
      return stepped('CriminalCaseCompleted', complete.completeOn, { ...state, status: 'p21', complete });
    }
    case 'HandOverSuspects': {
      const handedOverOn = readStepOn(fields, 'handedOverOn', last, context);
      return stepped('CriminalCaseTahapII', handedOverOn, { ...state, status: 'tahapII', handedOverOn });
    }
    case 'RecordVerdict': {
      const verdict = readVerdict(fields, last, context);
      return stepped('CriminalCaseVerdictGiven', verdict.verdictOn, { ...state, status: 'verdict', verdict });
    }
    case 'StopCriminalCase': {
      const stop = readStop(fields, last, context);
      return stepped('CriminalCaseStopped', stop.stoppedOn, { ...state, status: 'stopped', stop });
    }
  }
};

/** Each party is told once; what was told before stays. */
const notify = (fields: Fields, state: CriminalCase, context: DecisionContext): CriminalCaseEvent => {
  if (state.spdp === undefined) throw notNow('NotifySpdpParties', state);
  const open = partiesToNotify(state);
  const told = readNotified(fields, state.start, context);
  for (const name of ['suspectOn', 'reporterOn'] as const)
    if (told[name] !== undefined && !open.includes(name))
      fields.refuse(name, {
        code: 'PARTY_NOTIFIED_ALREADY',
        en: `${name} is on record already`,
        id: 'Pemberitahuan kepada pihak ini sudah tercatat.',
        allowed: open,
      });
  const [first, ...rest] = Object.values(told);
  if (first === undefined)
    return fields.refuse(open[0] ?? 'suspectOn', {
      code: 'FIELD_REQUIRED',
      en: 'At least one party was told',
      id: 'Isi tanggal pemberitahuan kepada sedikitnya satu pihak.',
      allowed: open,
    });
  return stepped('CriminalCaseSpdpPartiesNotified', latest(first, ...rest), {
    ...state,
    spdp: { ...state.spdp, ...told },
  });
};

const notNow = (command: Name, state: CriminalCaseState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the criminal case is ${state.status}`,
    id: `Langkah ini tidak dapat dilakukan pada perkara pidana dengan status ${statusName(state.status)}.`,
    allowed: allowedForCriminalCase(state),
  });
