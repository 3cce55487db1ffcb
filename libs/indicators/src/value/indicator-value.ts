import type { Period } from '@jejak/calendar';
import type { IndicatorValue, IndicatorValueEvent } from './indicator-value.events';

/** The recorded values of one indicator and year, by period; each is an item of the stream. */
export interface IndicatorValueState {
  readonly values: Readonly<Record<Period, IndicatorValue>>;
}

export const initialIndicatorValue: IndicatorValueState = { values: {} };

export const evolveIndicatorValue = (state: IndicatorValueState, event: IndicatorValueEvent): IndicatorValueState => ({
  values: { ...state.values, [event.data.value.period]: event.data.value },
});
