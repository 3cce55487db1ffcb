import type { Award, AwardEvent } from './award.events';

export interface AwardState {
  readonly award?: Award;
}

export const initialAward: AwardState = {};

export const evolveAward = (_state: AwardState, { data }: AwardEvent): AwardState => ({ award: data.award });
