import type { SurveyAnswer, SurveyEvent, SurveyRecap } from './survey.events';

/** One survey's month: a recap, or single answers by item, never both. */
export interface SurveyState {
  readonly recap?: SurveyRecap;
  readonly answers: Readonly<Record<string, SurveyAnswer>>;
  /** How many answers were ever entered; numbers the items. */
  readonly entered: number;
}

export const initialSurvey: SurveyState = { answers: {}, entered: 0 };

export const RECAP = 'recap';

export const nextAnswerItem = (state: SurveyState): string => `answer:${String(state.entered + 1)}`;

export const evolveSurvey = (state: SurveyState, event: SurveyEvent): SurveyState => {
  switch (event.type) {
    case 'SurveyMonthRecorded':
      return { ...state, recap: event.data.recap };
    case 'SurveyAnswerRecorded':
      return {
        ...state,
        answers: { ...state.answers, [event.data.item]: event.data.answer },
        entered: state.entered + 1,
      };
  }
};

/** The state with an item's contents replaced, or taken away (undefined). */
export const withSurveyItem = (state: SurveyState, item: string, content: object | undefined): SurveyState => {
  if (item === RECAP) {
    const { recap: _before, ...rest } = state;
    return content === undefined ? rest : { ...rest, recap: content as SurveyRecap };
  }
  const { [item]: _before, ...others } = state.answers;
  return { ...state, answers: content === undefined ? others : { ...others, [item]: content as SurveyAnswer } };
};
