import type { Workflow } from '@jejak/records';
import { evolveSurvey, initialSurvey, RECAP, type SurveyState, withSurveyItem } from './survey';
import { allowedForSurvey, correctSurvey, decideSurvey, type SurveyCommand, surveyId } from './survey.decide';
import { type SurveyAnswer, type SurveyEvent, surveyEvents, type SurveyRecap } from './survey.events';
import { answerFacts, recapFacts, surveyRow } from './survey.facts';
import { surveyMonthImport } from './survey.import';

export const surveyWorkflow: Workflow<SurveyState, SurveyCommand, SurveyEvent> = {
  entity: 'survey',
  title: 'Survey',
  section: 'tikim',
  label: { id: 'Survei', en: 'Survey' },
  events: surveyEvents,
  initialState: initialSurvey,
  reenterable: true,
  naturalId: surveyId,
  decide: decideSurvey,
  evolve: evolveSurvey,
  allowed: allowedForSurvey,
  enters: (event) => (event.type === 'SurveyMonthRecorded' ? RECAP : event.data.item),
  contentOf: (state, item) => (item === RECAP ? state.recap : state.answers[item]),
  withContent: withSurveyItem,
  correct: correctSurvey,
  counted: (event) =>
    event.type === 'SurveyMonthRecorded'
      ? { item: RECAP, content: event.data.recap }
      : { item: event.data.item, content: event.data.answer },
  factsOf: (content, item, office) =>
    item === RECAP ? recapFacts(content as SurveyRecap, office) : answerFacts(content as SurveyAnswer, office),
  register: surveyRow,
  imports: [surveyMonthImport],
};
