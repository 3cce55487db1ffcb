import type { DecisionContext } from '@jejak/kernel';
import { applyChanges, type CorrectableFields, compact, correctableIn, Fields } from '@jejak/records';
import { nothingToCorrect, readPart } from '../correction';
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
  if (state.status === 'new') throw nothingToCorrect('Perkara pidana');
  const after = new Fields(applyChanges(state, changes, correctableIn(state, CORRECTABLE)), 'changes');
  const optional = <T>(name: string, read: (part: Fields) => T): T | undefined =>
    Object.hasOwn(state, name) ? readPart(after, name, read) : undefined;

  const start = readPart(after, 'start', (fields) => readStart(fields, context, state.start.persons));
  const spdp = optional('spdp', (fields) => readSpdp(fields, start, context));
  const files = readFiles(after, state.files, spdp?.sentOn ?? start.startedOn, context);
  const sent = { start, ...compact({ spdp }), files };
  const complete = optional('complete', (fields) => readComplete(fields, lastStepOf(sent), context));
  const completed = { ...sent, ...compact({ complete }) };
  const handedOverOn =
    state.handedOverOn === undefined
      ? undefined
      : readStepOn(after, 'handedOverOn', lastStepOf(completed), context);
  const steps = { ...completed, ...compact({ handedOverOn }) };
  const verdict = optional('verdict', (fields) => readVerdict(fields, lastStepOf(steps), context));
  const stop = optional('stop', (fields) => readStop(fields, lastStepOf(steps), context));
  return { status: state.status, ...steps, ...compact({ verdict, stop }) };
};
