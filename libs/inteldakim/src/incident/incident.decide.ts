import { type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { Fields, statusName } from '@jejak/records';
import { NUMBER_LENGTH } from '../letter-number';
import type { IncidentState } from './incident';
import type { IncidentEvent } from './incident.events';
import { readClosing, readDetails, readReportedOn } from './incident.fields';

export type IncidentCommand = Command<'ReportIncident' | 'NumberIncident' | 'CloseIncident'>;

/** Own commands that each step allows. */
export const allowedForIncident = (state: IncidentState): readonly IncidentCommand['type'][] => {
  if (state.status === 'new') return ['ReportIncident'];
  const numberable = state.details.number === undefined ? (['NumberIncident'] as const) : [];
  return state.status === 'reported' ? [...numberable, 'CloseIncident'] : numberable;
};

export const decideIncident = (
  command: IncidentCommand,
  state: IncidentState,
  context: DecisionContext,
): readonly IncidentEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (
  command: IncidentCommand,
  fields: Fields,
  state: IncidentState,
  context: DecisionContext,
): IncidentEvent => {
  switch (command.type) {
    case 'ReportIncident':
      return reportIncident(fields, state, context);
    case 'NumberIncident':
      return numberIncident(fields, state);
    case 'CloseIncident':
      return closeIncident(fields, state, context);
  }
};

const reportIncident = (fields: Fields, state: IncidentState, context: DecisionContext): IncidentEvent => {
  if (state.status !== 'new') throw notNow('ReportIncident', state);
  const reportedOn = readReportedOn(fields, context);
  const incident = { status: 'reported' as const, reportedOn, details: readDetails(fields, reportedOn) };
  return { type: 'IncidentReported', version: 1, data: { on: reportedOn, incident } };
};

/** The number may follow the report ("nomor menyusul"), at any time after it, and is given once. */
const numberIncident = (fields: Fields, state: IncidentState): IncidentEvent => {
  if (!allowedForIncident(state).includes('NumberIncident')) throw notNow('NumberIncident', state);
  return { type: 'IncidentNumbered', version: 1, data: { number: fields.text('number', NUMBER_LENGTH) } };
};

const closeIncident = (fields: Fields, state: IncidentState, context: DecisionContext): IncidentEvent => {
  if (state.status !== 'reported') throw notNow('CloseIncident', state);
  const closing = readClosing(fields, state.reportedOn, context);
  return {
    type: 'IncidentClosed',
    version: 1,
    data: { on: closing.closedOn, incident: { ...state, status: 'closed', closing } },
  };
};

const notNow = (command: IncidentCommand['type'], state: IncidentState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the incident is ${state.status}`,
    id: `Langkah ini tidak dapat dilakukan pada laporan kejadian dengan status ${statusName(state.status)}.`,
    allowed: allowedForIncident(state),
  });
