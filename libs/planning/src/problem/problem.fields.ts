import { firstDay } from '@jejak/calendar';
import type { DecisionContext } from '@jejak/kernel';
import { compact, ensureNotBefore, type Fields, readStepDate, SECTIONS } from '@jejak/records';
import { readBegunPeriod } from '../record-reading';
import type { FollowUp, FollowUpDone, FollowUpDropped, ProblemStatement } from './problem.events';

const LONG_TEXT = { max: 2000 };

export const readProblem = (fields: Fields, context: DecisionContext): ProblemStatement =>
  compact({
    section: fields.choice('section', SECTIONS),
    topic: fields.optionalText('topic'),
    text: fields.text('text', LONG_TEXT),
    since: readBegunPeriod(fields, 'since', ['day', 'month', 'year'], context),
    source: fields.optionalText('source'),
  });

/** The day that an item is due may lie ahead, but not before its plan. */
export const readFollowUp = (
  fields: Fields,
  problem: ProblemStatement | undefined,
  context: DecisionContext,
): FollowUp => {
  const preceding =
    problem === undefined ? undefined : { on: firstDay(problem.since), called: 'saat permasalahan timbul' };
  const plannedOn = readStepDate(fields, 'plannedOn', context, preceding);
  const dueOn = fields.optionalDate('dueOn');
  if (dueOn !== undefined) ensureNotBefore(dueOn, fields.at('dueOn'), plannedOn, 'tanggal rencana');
  return compact({
    section: fields.optionalChoice('section', SECTIONS) ?? problem?.section,
    text: fields.text('text', LONG_TEXT),
    plannedOn,
    dueOn,
    source: fields.optionalText('source'),
  });
};

export const readDone = (fields: Fields, { plannedOn }: FollowUp, context: DecisionContext): FollowUpDone => ({
  doneOn: readStepDate(fields, 'doneOn', context, { on: plannedOn, called: 'tanggal rencana' }),
  result: fields.text('result', LONG_TEXT),
});

export const readDropped = (fields: Fields, { plannedOn }: FollowUp, context: DecisionContext): FollowUpDropped => ({
  droppedOn: readStepDate(fields, 'droppedOn', context, { on: plannedOn, called: 'tanggal rencana' }),
  reason: fields.reason(),
});
