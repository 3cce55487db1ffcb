import type { DecisionContext, LocalDate } from '@jejak/kernel';
import { codesOn, compact, type Fields, readDatedCodes, readOrigin, readStepDate } from '@jejak/records';
import { readOptionalNumber } from '../letter-number';
import outcomes from './incident-outcomes.json';
import sources from './incident-sources.json';
import type { IncidentClosing, IncidentDetails } from './incident.events';

export const INCIDENT_SOURCES = readDatedCodes(sources);
export const INCIDENT_OUTCOMES = readDatedCodes(outcomes);
/** What an incident may continue. */
export const INCIDENT_ORIGINS: readonly string[] = ['operation'];

const LONG_TEXT = { max: 4000 };

export const readReportedOn = (fields: Fields, context: DecisionContext): LocalDate =>
  readStepDate(fields, 'reportedOn', context);

export const readDetails = (fields: Fields, reportedOn: LocalDate): IncidentDetails =>
  compact({
    source: fields.choice('source', codesOn(INCIDENT_SOURCES, reportedOn)),
    location: fields.text('location'),
    description: fields.text('description', LONG_TEXT),
    number: readOptionalNumber(fields, 'number'),
    from: readOrigin(fields, INCIDENT_ORIGINS),
  });

export const readClosing = (fields: Fields, reportedOn: LocalDate, context: DecisionContext): IncidentClosing => {
  const closedOn = readStepDate(fields, 'closedOn', context, { on: reportedOn, called: 'tanggal laporan kejadian' });
  return compact({
    closedOn,
    outcome: fields.choice('outcome', codesOn(INCIDENT_OUTCOMES, closedOn)),
    note: fields.optionalText('note', LONG_TEXT),
  });
};
