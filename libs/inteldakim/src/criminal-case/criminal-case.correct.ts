import type { DecisionContext } from '@jejak/kernel';
import { compact, type CorrectableFields, correctedFields, noRecord, readOptionalPart, readPart } from '@jejak/records';
import type { CriminalCaseState } from './criminal-case';
import type { CriminalCase } from './criminal-case.events';
import {
  lastStepOf,
  readComplete,
  readFiles,
  readSpdp,
  readStart,
  readStepOn,
  readStop,
  readVerdict,
} from './criminal-case.fields';

const CORRECTABLE: CorrectableFields = {
  start: ['startedOn', 'sprindikNumber', 'article', 'suspectCount', 'persons', 'withoutReporter', 'from'],
  spdp: ['sentOn', 'number', 'suspectOn', 'reporterOn'],
  files: true,
  complete: ['completeOn', 'number'],
  handedOverOn: true,
  verdict: ['verdictOn', 'outcome', 'court', 'sentence'],
  stop: ['stoppedOn', 'ground', 'number'],
};

/** The corrected case, read part by part as at its entry; the steps that were taken stay. */
export const correctCriminalCase = (
  state: CriminalCaseState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): CriminalCase => {
  if (state.status === 'new') return noRecord();
  const after = correctedFields(state, changes, CORRECTABLE);
  const start = readPart(after, 'start', (fields) => readStart(fields, context, state.start.persons));
  const spdp = readOptionalPart(after, 'spdp', (fields) => readSpdp(fields, start, context));
  const files = readFiles(after, state.files, spdp?.sentOn ?? start.startedOn, context);
  const sent = { start, ...compact({ spdp }), files };
  const complete = readOptionalPart(after, 'complete', (fields) => readComplete(fields, lastStepOf(sent), context));
  const completed = { ...sent, ...compact({ complete }) };
  const handedOverOn =
    state.handedOverOn === undefined ? undefined : readStepOn(after, 'handedOverOn', lastStepOf(completed), context);
  const steps = { ...completed, ...compact({ handedOverOn }) };
  const verdict = readOptionalPart(after, 'verdict', (fields) => readVerdict(fields, lastStepOf(steps), context));
  const stop = readOptionalPart(after, 'stop', (fields) => readStop(fields, lastStepOf(steps), context));
  return { status: state.status, ...steps, ...compact({ verdict, stop }) };
};
