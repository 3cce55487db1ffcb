import { firstDay } from '@jejak/calendar';
import type { Command, DecisionContext, Refusal } from '@jejak/kernel';
import { compact, type CorrectableFields, correctedFields, Fields, noRecord, readPart } from '@jejak/records';
import { notNow } from '../record-reading';
import type { ProblemState } from './problem';
import type { PlannedFollowUp, Problem, ProblemEvent } from './problem.events';
import { readDone, readDropped, readFollowUp, readProblem } from './problem.fields';

export type ProblemCommand = Command<'RecordProblem' | 'PlanFollowUp' | 'CompleteFollowUp' | 'DropFollowUp'>;

/** Own commands that each step allows; a follow-up item may open a record of its own. */
export const allowedForProblem = ({ status }: ProblemState): readonly ProblemCommand['type'][] => {
  switch (status) {
    case 'new':
      return ['RecordProblem', 'PlanFollowUp'];
    case 'open':
      return ['PlanFollowUp'];
    case 'followUpPlanned':
      return ['CompleteFollowUp', 'DropFollowUp'];
    case 'done':
    case 'dropped':
      return [];
  }
};

export const decideProblem = (
  command: ProblemCommand,
  state: ProblemState,
  context: DecisionContext,
): readonly ProblemEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (
  { type }: ProblemCommand,
  fields: Fields,
  state: ProblemState,
  context: DecisionContext,
): ProblemEvent => {
  switch (type) {
    case 'RecordProblem': {
      if (state.status !== 'new') throw refusal(type, state);
      const problem = readProblem(fields, context);
      const data = { on: firstDay(problem.since), record: { status: 'open' as const, problem } };
      return { type: 'ProblemRecorded', version: 1, data };
    }
    case 'PlanFollowUp': {
      if (state.status !== 'new' && state.status !== 'open') throw refusal(type, state);
      const problem = state.status === 'open' ? state.problem : undefined;
      const followUp = readFollowUp(fields, problem, context);
      const record: PlannedFollowUp = { status: 'followUpPlanned', ...compact({ problem }), followUp };
      return { type: 'ProblemFollowUpPlanned', version: 1, data: { on: followUp.plannedOn, record } };
    }
    case 'CompleteFollowUp': {
      if (state.status !== 'followUpPlanned') throw refusal(type, state);
      const done = readDone(fields, state.followUp, context);
      return {
        type: 'ProblemFollowUpDone',
        version: 1,
        data: { on: done.doneOn, record: { ...state, status: 'done', done } },
      };
    }
    case 'DropFollowUp': {
      if (state.status !== 'followUpPlanned') throw refusal(type, state);
      const dropped = readDropped(fields, state.followUp, context);
      return {
        type: 'ProblemFollowUpDropped',
        version: 1,
        data: { on: dropped.droppedOn, record: { ...state, status: 'dropped', dropped } },
      };
    }
  }
};

const CORRECTABLE: CorrectableFields = {
  problem: ['section', 'topic', 'text', 'since', 'source'],
  followUp: ['section', 'text', 'plannedOn', 'dueOn', 'source'],
  done: ['doneOn', 'result'],
  dropped: ['droppedOn', 'reason'],
};

/** The corrected record, read part by part as at its entry; its step stays what it is. */
export const correctProblem = (
  state: ProblemState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): Problem => {
  if (state.status === 'new') return noRecord();
  const after = correctedFields(state, changes, CORRECTABLE);
  const readStatement = () => readPart(after, 'problem', (fields) => readProblem(fields, context));
  if (state.status === 'open') return { ...state, problem: readStatement() };
  const problem = state.problem === undefined ? undefined : readStatement();
  const followUp = readPart(after, 'followUp', (fields) => readFollowUp(fields, problem, context));
  const planned = { ...compact({ problem }), followUp };
  switch (state.status) {
    case 'followUpPlanned':
      return { ...state, ...planned };
    case 'done':
      return { ...state, ...planned, done: readPart(after, 'done', (fields) => readDone(fields, followUp, context)) };
    case 'dropped':
      return {
        ...state,
        ...planned,
        dropped: readPart(after, 'dropped', (fields) => readDropped(fields, followUp, context)),
      };
  }
};

const refusal = (command: ProblemCommand['type'], state: ProblemState): Refusal =>
  notNow(command, { status: state.status, called: 'permasalahan', allowed: allowedForProblem(state) });
