import type { DecisionContext, LocalDate } from '@jejak/kernel';
import { compact, ensureNotBefore, ensureNotFuture, type Fields } from '@jejak/records';
import { codesOn, readDatedCodes } from '../dated-codes';
import { readOptionalNumber } from '../letter-number';
import { readOrigin } from '../origin';
import outcomes from './incident-outcomes.json';
import sources from './incident-sources.json';
import type { IncidentClosing, IncidentDetails } from './incident.events';

export const INCIDENT_SOURCES = readDatedCodes(sources);
export const INCIDENT_OUTCOMES = readDatedCodes(outcomes);
/** What an incident may continue. */
export const INCIDENT_ORIGINS: readonly string[] = ['operation'];

const LONG_TEXT = { max: 4000 };

export const readReportedOn = (fields: Fields, context: DecisionContext): LocalDate => {
  const reportedOn = fields.date('reportedOn');
  ensureNotFuture(reportedOn, fields.at('reportedOn'), context);
  return reportedOn;
};

export const readDetails = (fields: Fields, reportedOn: LocalDate): IncidentDetails =>
  compact({
    source: fields.choice('source', codesOn(INCIDENT_SOURCES, reportedOn)),
    location: fields.text('location'),
    description: fields.text('description', LONG_TEXT),
    number: readOptionalNumber(fields, 'number'),
    from: readOrigin(fields, INCIDENT_ORIGINS),
  });

export const readClosing = (fields: Fields, reportedOn: LocalDate, context: DecisionContext): IncidentClosing => {
  const closedOn = fields.date('closedOn');
  ensureNotBefore(closedOn, fields.at('closedOn'), reportedOn, 'tanggal laporan kejadian');
  ensureNotFuture(closedOn, fields.at('closedOn'), context);
  return compact({
    closedOn,
    outcome: fields.choice('outcome', codesOn(INCIDENT_OUTCOMES, closedOn)),
    note: fields.optionalText('note', LONG_TEXT),
  });
};
