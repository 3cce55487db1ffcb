import type { DecisionContext } from '@jejak/kernel';
import {
  applyChanges,
  type CorrectableFields,
  correctableIn,
  Fields,
  noRecord,
  readPart,
  readPersonInRecord,
  readPersonsOnce,
} from '@jejak/records';
import type { ImmigrationCase, ImmigrationCaseState } from './immigration-case';
import type { CaseConference } from './immigration-case.events';
import { readClosing, readConference, readDetails, readOpenedOn } from './immigration-case.fields';

const CORRECTABLE: CorrectableFields = {
  openedOn: true,
  details: ['subject', 'number', 'from'],
  persons: true,
  conferences: true,
  closedOn: true,
};

/** The corrected case: its conferences are read one after the other, as they were held; its step stays what it is. */
export const correctImmigrationCase = (
  state: ImmigrationCaseState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): ImmigrationCase => {
  if (state.status === 'new') return noRecord();
  const correctable = {
    ...correctableIn(state, CORRECTABLE),
    ...(state.status === 'closed' ? { note: true as const } : {}),
  };
  const after = new Fields(applyChanges(state, changes, correctable), 'changes');
  const openedOn = readOpenedOn(after, context);
  const details = readPart(after, 'details', readDetails);
  const persons = readPersonsOnce(after, readPersonInRecord);
  const conferences: CaseConference[] = [];
  after.list('conferences', (row) => {
    conferences.push(readConference(row, { openedOn, persons, conferences: [...conferences] }, context));
  });
  const contents = { openedOn, details, persons, conferences };
  return state.status === 'opened'
    ? { status: 'opened', ...contents }
    : { status: 'closed', ...contents, ...readClosing(after, contents, context) };
};
