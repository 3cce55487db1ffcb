import type { OtherActivity, OtherActivityEvent } from './other-activity.events';

export interface OtherActivityState {
  readonly activity?: OtherActivity;
}

export const initialOtherActivity: OtherActivityState = {};

export const evolveOtherActivity = (state: OtherActivityState, event: OtherActivityEvent): OtherActivityState => {
  switch (event.type) {
    case 'OtherActivityRecorded':
      return { activity: event.data.activity };
    case 'OtherActivityNumbered':
      return state.activity === undefined
        ? state
        : { activity: { ...state.activity, documentNumber: event.data.documentNumber } };
  }
};
