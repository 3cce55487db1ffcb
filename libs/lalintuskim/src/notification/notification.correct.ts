import type { DecisionContext } from '@jejak/kernel';
import { type CorrectableFields, correctedFields, noRecord, readPart } from '@jejak/records';
import type { Notification, NotificationState } from './notification';
import { readConfirmation, readDetails, readReportedOn } from './notification.fields';

const CORRECTABLE: CorrectableFields = {
  reportedOn: true,
  details: ['kind', 'person', 'nationality', 'sex', 'otherOffice', 'from'],
  confirmation: ['confirmedOn', 'number'],
};

/** The corrected notification, read as at its entry; its step stays what it is. */
export const correctNotification = (
  state: NotificationState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): Notification => {
  if (state.status === 'new') return noRecord();
  const after = correctedFields(state, changes, CORRECTABLE);
  const reportedOn = readReportedOn(after, context);
  const details = readPart(after, 'details', (fields) => readDetails(fields, reportedOn));
  if (state.status === 'reported') return { status: 'reported', reportedOn, details };
  const confirmation = readPart(after, 'confirmation', (fields) => readConfirmation(fields, reportedOn, context));
  return { status: 'confirmed', reportedOn, details, confirmation };
};
