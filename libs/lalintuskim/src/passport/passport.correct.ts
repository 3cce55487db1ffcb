import type { DecisionContext, LocalDate } from '@jejak/kernel';
import {
  compact,
  type CorrectableFields,
  correctedFields,
  ensureNotBefore,
  type Fields,
  noRecord,
  readPart,
  readStepDate,
  readStepDateOrToday,
} from '@jejak/records';
import { isInPrint, isIssued, lastStepOf, type Passport, type PassportState } from './passport';
import type { Dispatch, PassportFile, PassportInProcess } from './passport.events';
import { reasonOn } from './passport-codes';
import { readBooklet, readRecordedRequest, readRequest, readSteps } from './passport.fields';
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
  if (state.status === 'new') return noRecord();
  const after = correctedFields(state, changes, CORRECTABLE);
  if (state.status === 'recorded') {
    const issuedOn = readStepDate(after, 'issuedOn', context);
    const request = readPart(after, 'request', (fields) => readRecordedRequest(fields, issuedOn));
    return { status: 'recorded', request, issuedOn, source: after.text('source') };
  }
  const file = readFile(after, state, context);
  if (isInPrint(state)) {
    const booklet = readPart(after, 'booklet', (fields) =>
      readBooklet(fields, state.booklet, lastStepOf(file), context),
    );
    return { ...state, ...file, booklet };
  }
  if (!isIssued(state)) return { ...state, ...file };
  const booklet = readPart(after, 'booklet', (fields) => readBooklet(fields, state.booklet, lastStepOf(file), context));
  const handedOverOn = state.handedOverOn === undefined ? undefined : readStepDate(after, 'handedOverOn', context);
  ensureFollows(after, booklet.passedOn, state.dispatches, handedOverOn);
  return { ...state, ...file, booklet, ...compact({ handedOverOn }) };
};

const readFile = (after: Fields, state: PassportFile & { status: string }, context: DecisionContext): PassportFile => {
  const appliedOn = readStepDateOrToday(after, 'appliedOn', context);
  const request = readPart(after, 'request', (fields) => readRequest(fields, appliedOn, context));
  const steps = readPart(after, 'steps', (fields) => readSteps(fields, state.steps, appliedOn, context));
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
