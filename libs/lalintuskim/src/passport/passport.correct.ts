import { type DecisionContext, type LocalDate, refuse } from '@jejak/kernel';
import {
  applyChanges,
  compact,
  type CorrectableFields,
  correctableIn,
  ensureNotBefore,
  ensureNotFuture,
  Fields,
} from '@jejak/records';
import { isInPrint, isIssued, lastStepOf, type Passport, type PassportState } from './passport';
import type { Dispatch, PassportFile, PassportInProcess } from './passport.events';
import { reasonOn } from './passport-codes';
import { readBooklet, readFirstDate, readRecordedRequest, readRequest, readSteps } from './passport.fields';
import { refuseWithoutBap } from './passport.references';

const CORRECTABLE: CorrectableFields = {
  request: ['product', 'reason', 'person', 'bap', 'replaces'],
  appliedOn: true,
  steps: ['documentsCheckedOn', 'interviewedOn', 'biometricsCapturedOn', 'adjudicatedOn', 'paidOn'],
  booklet: ['allocatedOn', 'printedOn', 'passedOn'],
  handedOverOn: true,
  issuedOn: true,
  source: true,
};

/** The corrected application, read part by part as at its entry; its step and what was spoiled stay what they are. */
export const correctPassport = (
  state: PassportState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): Passport => {
  if (state.status === 'new')
    return refuse({
      code: 'RECORD_NOT_FOUND',
      field: 'id',
      en: 'There is no application to correct',
      id: 'Permohonan paspor tidak ditemukan.',
    });
  const after = new Fields(applyChanges(state, changes, correctableIn(state, CORRECTABLE)), 'changes');
  if (state.status === 'recorded') {
    const issuedOn = after.date('issuedOn');
    ensureNotFuture(issuedOn, after.at('issuedOn'), context);
    const request = part(after, 'request', (fields) => readRecordedRequest(fields, issuedOn));
    return { status: 'recorded', request, issuedOn, source: after.text('source') };
  }
  const file = readFile(after, state, context);
  if (isInPrint(state)) {
    const booklet = part(after, 'booklet', (fields) => readBooklet(fields, state.booklet, lastStepOf(file), context));
    return { ...state, ...file, booklet };
  }
  if (!isIssued(state)) return { ...state, ...file };
  const booklet = part(after, 'booklet', (fields) => readBooklet(fields, state.booklet, lastStepOf(file), context));
  const handedOverOn = state.handedOverOn === undefined ? undefined : readHandedOverOn(after, context);
  ensureFollows(after, booklet.passedOn, state.dispatches, handedOverOn);
  return { ...state, ...file, booklet, ...compact({ handedOverOn }) };
};

const readFile = (after: Fields, state: PassportFile & { status: string }, context: DecisionContext): PassportFile => {
  const appliedOn = readFirstDate(after, 'appliedOn', context);
  const request = part(after, 'request', (fields) => readRequest(fields, appliedOn, context));
  const steps = part(after, 'steps', (fields) => readSteps(fields, state.steps, appliedOn, context));
  if (steps.adjudicatedOn !== undefined && request.bap === undefined)
    refuseWithoutBap(reasonOn(request.reason, appliedOn), after, 'request.bap', ['changes.request.bap']);
  const ends = endOf(state);
  const file = { request, appliedOn, steps, spoiled: [] };
  const checked: PassportInProcess = { ...file, status: 'applied' };
  if (ends !== undefined) ensureNotBefore(ends, after.at('steps'), lastStepOf(checked), 'langkah sebelumnya');
  return { request, appliedOn, steps, spoiled: state.spoiled, ...compact({ postponed: state.postponed }) };
};

/** The day that the steps before the blank must not pass, where a correction cannot move it. */
const endOf = (state: PassportFile): LocalDate | undefined => {
  const [firstSpoiled] = state.spoiled;
  if (firstSpoiled !== undefined) return firstSpoiled.spoiledOn;
  if ('refusal' in state) return (state as Extract<Passport, { status: 'refused' }>).refusal.on;
  return 'lapse' in state ? (state as Extract<Passport, { status: 'lapsed' }>).lapse.on : undefined;
};

const readHandedOverOn = (after: Fields, context: DecisionContext): LocalDate => {
  const on = after.date('handedOverOn');
  ensureNotFuture(on, after.at('handedOverOn'), context);
  return on;
};

const ensureFollows = (
  after: Fields,
  passedOn: LocalDate,
  dispatches: readonly Dispatch[],
  handedOverOn: LocalDate | undefined,
): void => {
  const [first] = dispatches;
  if (first !== undefined) ensureNotBefore(first.dispatchedOn, after.at('booklet.passedOn'), passedOn, 'uji kualitas');
  if (handedOverOn !== undefined)
    ensureNotBefore(
      handedOverOn,
      after.at('handedOverOn'),
      dispatches.at(-1)?.returned?.on ?? passedOn,
      'paspor siap diserahkan',
    );
};

const part = <T>(after: Fields, name: string, read: (fields: Fields) => T): T => {
  const fields = after.object(name);
  const value = read(fields);
  fields.end();
  return value;
};
