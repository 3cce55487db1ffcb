import { WHOLE, type Workflow } from '@jejak/records';
import { evolveProblem, initialProblem, type ProblemState } from './problem';
import { allowedForProblem, correctProblem, decideProblem, type ProblemCommand } from './problem.decide';
import { type Problem, type ProblemEvent, problemEvents } from './problem.events';
import { problemFacts, problemRow } from './problem.facts';
import { problemImport } from './problem.import';
import { metProblemDeadlines, problemDeadlines, problemWaiting } from './problem.obligations';

export const problemWorkflow: Workflow<ProblemState, ProblemCommand, ProblemEvent> = {
  entity: 'problem',
  title: 'Problem',
  section: 'tata-usaha',
  label: { id: 'Permasalahan dan Tindak Lanjut', en: 'Problem and follow-up' },
  events: problemEvents,
  initialState: initialProblem,
  reenterable: false,
  decide: decideProblem,
  evolve: evolveProblem,
  allowed: allowedForProblem,
  // A follow-up item without a problem opens the record itself; of one that stands already, entering changes nothing.
  enters: ({ type }) => (type === 'ProblemRecorded' || type === 'ProblemFollowUpPlanned' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) => (content === undefined ? initialProblem : (content as Problem)),
  correct: (state, _item, changes, context) => correctProblem(state, changes, context),
  counted: ({ data }) => ({ item: WHOLE, content: data.record }),
  factsOf: (content, _item, office) => problemFacts(content as Problem, office),
  register: problemRow,
  deadlines: problemDeadlines,
  metDeadlines: metProblemDeadlines,
  waiting: problemWaiting,
  imports: [problemImport],
};
