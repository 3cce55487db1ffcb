import { type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { ensureSecondPerson, Fields, requireReason, statusName } from '@jejak/records';
import type { PeriodState } from './period';
import type { PeriodEvent } from './period.events';
import { ensureEnded, readSectionMonth, sectionMonthId } from './section-month';

export type PeriodCommand = Command<'CompletePeriod' | 'ApprovePeriod' | 'LockPeriod' | 'ReopenPeriod'>;

export const allowedForPeriod = (state: PeriodState): readonly PeriodCommand['type'][] => {
  switch (state.status) {
    case 'open':
    case 'reopened':
      return ['CompletePeriod'];
    case 'complete':
      return ['ApprovePeriod', 'ReopenPeriod'];
    case 'approved':
      return ['LockPeriod', 'ReopenPeriod'];
    case 'locked':
      return ['ReopenPeriod'];
  }
};

export const decidePeriod = (
  command: PeriodCommand,
  state: PeriodState,
  context: DecisionContext,
): readonly PeriodEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (
  command: PeriodCommand,
  fields: Fields,
  state: PeriodState,
  context: DecisionContext,
): PeriodEvent => {
  switch (command.type) {
    case 'CompletePeriod':
      return complete(fields, state, context);
    case 'ApprovePeriod':
      return approve(state, context);
    case 'LockPeriod':
      return lock(state, context);
    case 'ReopenPeriod':
      return reopen(fields, state, context);
  }
};

const complete = (fields: Fields, state: PeriodState, context: DecisionContext): PeriodEvent => {
  if (state.status !== 'open' && state.status !== 'reopened') throw notNow('CompletePeriod', state);
  const of = readSectionMonth(fields);
  if (state.status === 'reopened' && sectionMonthId(state) !== sectionMonthId(of))
    fields.refuse('month', {
      code: 'PERIOD_OF_OTHER_STREAM',
      en: `This is the period ${sectionMonthId(state)}`,
      id: `Catatan ini untuk seksi ${state.section} bulan ${state.month}.`,
      allowed: [state.section, state.month],
    });
  ensureEnded(fields, of, context);
  return { type: 'PeriodCompleted', version: 1, data: { ...of, on: context.today } };
};

const approve = (state: PeriodState, context: DecisionContext): PeriodEvent => {
  if (state.status !== 'complete') throw notNow('ApprovePeriod', state);
  const { section, month, completedBy } = state;
  ensureSecondPerson(completedBy, context);
  return { type: 'PeriodApproved', version: 1, data: { section, month, on: context.today, completedBy } };
};

const lock = (state: PeriodState, context: DecisionContext): PeriodEvent => {
  if (state.status !== 'approved') throw notNow('LockPeriod', state);
  const { section, month } = state;
  return { type: 'PeriodLocked', version: 1, data: { section, month, on: context.today } };
};

const reopen = (fields: Fields, state: PeriodState, context: DecisionContext): PeriodEvent => {
  if (state.status === 'open' || state.status === 'reopened') throw notNow('ReopenPeriod', state);
  const { section, month, status: from } = state;
  const reason = requireReason(fields.optionalText('reason', { max: 500 }));
  return { type: 'PeriodReopened', version: 1, data: { section, month, on: context.today, from, reason } };
};

const notNow = (command: PeriodCommand['type'], state: PeriodState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the period is ${state.status}`,
    id: `Langkah ini tidak dapat dilakukan pada periode dengan status ${statusName(state.status)}.`,
    allowed: allowedForPeriod(state),
  });
