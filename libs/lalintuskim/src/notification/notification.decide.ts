import { type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { Fields, statusName } from '@jejak/records';
import type { NotificationState } from './notification';
import type { NotificationEvent } from './notification.events';
import { readConfirmation, readDetails, readNumber, readReportedOn } from './notification.fields';

export type NotificationCommand = Command<'ReportNotification' | 'ConfirmNotification' | 'NumberNotification'>;

/** Own commands that each step allows. */
export const allowedForNotification = (state: NotificationState): readonly NotificationCommand['type'][] => {
  switch (state.status) {
    case 'new':
      return ['ReportNotification'];
    case 'reported':
      return ['ConfirmNotification'];
    case 'confirmed':
      return state.confirmation.number === undefined ? ['NumberNotification'] : [];
  }
};

export const decideNotification = (
  command: NotificationCommand,
  state: NotificationState,
  context: DecisionContext,
): readonly NotificationEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (
  command: NotificationCommand,
  fields: Fields,
  state: NotificationState,
  context: DecisionContext,
): NotificationEvent => {
  switch (command.type) {
    case 'ReportNotification':
      return report(fields, state, context);
    case 'ConfirmNotification':
      return confirm(fields, state, context);
    case 'NumberNotification':
      return number(fields, state);
  }
};

const report = (fields: Fields, state: NotificationState, context: DecisionContext): NotificationEvent => {
  if (state.status !== 'new') throw notNow('ReportNotification', state);
  const on = readReportedOn(fields, context);
  return { type: 'NotificationReported', version: 1, data: { on, details: readDetails(fields, on) } };
};

/** The notification counts from here, on the day of the confirmation. */
const confirm = (fields: Fields, state: NotificationState, context: DecisionContext): NotificationEvent => {
  if (state.status !== 'reported') throw notNow('ConfirmNotification', state);
  const confirmation = readConfirmation(fields, state.reportedOn, context);
  return {
    type: 'NotificationConfirmed',
    version: 1,
    data: { on: confirmation.confirmedOn, notification: { ...state, status: 'confirmed', confirmation } },
  };
};

/** The number may follow ("nomor menyusul"), and is given once. */
const number = (fields: Fields, state: NotificationState): NotificationEvent => {
  if (state.status !== 'confirmed' || state.confirmation.number !== undefined)
    throw notNow('NumberNotification', state);
  return { type: 'NotificationNumbered', version: 1, data: { number: readNumber(fields) } };
};

const notNow = (command: NotificationCommand['type'], state: NotificationState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the notification is ${state.status}`,
    id: `Langkah ini tidak dapat dilakukan pada pelaporan dengan status ${statusName(state.status)}.`,
    allowed: allowedForNotification(state),
  });
