import { firstDay, yearOfPeriod } from '@jejak/calendar';
import { type Command, type DecisionContext, ensure, type OfficeId, streamName } from '@jejak/kernel';
import { ensureNotFuture, Fields } from '@jejak/records';
import { definitionId, ensureOnScale, type IndicatorDefinitionState } from '../definition/indicator-definition';
import type { IndicatorValue, IndicatorValueEvent } from './indicator-value.events';
import type { IndicatorValueState } from './indicator-value';

export type IndicatorValueCommand = Command<'RecordIndicatorValue'>;

/** Every indicator and year has a stream of its own. */
export const indicatorValueId = (indicator: string, year: number): string => `${indicator}-${String(year)}`;

export const definitionStream = (office: OfficeId, indicator: string): string =>
  streamName(office, 'indicatorDefinition', definitionId(indicator));

export const decideIndicatorValue = (
  command: IndicatorValueCommand,
  state: IndicatorValueState,
  context: DecisionContext,
): readonly IndicatorValueEvent[] => {
  const value = readIndicatorValue(command.data, context);
  ensure(state.values[value.period] === undefined, {
    code: 'VALUE_ALREADY_RECORDED',
    field: 'period',
    en: `${value.indicator} has a value for ${value.period} already`,
    id: `Nilai ${value.indicator} untuk ${value.period} sudah tercatat; ajukan koreksi.`,
    allowed: ['RequestCorrection'],
  });
  return [{ type: 'IndicatorValueRecorded', version: 1, data: { value } }];
};

/** @throws Refusal, also when the value is off the scale of the indicator's definition */
export const readIndicatorValue = (data: unknown, context: DecisionContext): IndicatorValue => {
  const fields = new Fields(data);
  const value = {
    indicator: fields.text('indicator', { max: 60 }),
    period: fields.period('period', ['year', 'month']),
    value: fields.decimal('value'),
    source: fields.text('source'),
  };
  fields.end();
  ensureNotFuture(firstDay(value.period), 'period', context);
  const definition = context.references[definitionStream(context.office, value.indicator)];
  ensureOnScale(
    definition as IndicatorDefinitionState | undefined,
    value.indicator,
    yearOfPeriod(value.period),
    value.value,
    'value',
  );
  return value;
};
