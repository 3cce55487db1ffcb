import { Fields, WHOLE, type Workflow } from '@jejak/records';
import { evolvePeriod, initialPeriod, type PeriodState } from './period';
import { allowedForPeriod, decidePeriod, type PeriodCommand } from './period.decide';
import { periodEvents, type PeriodEvent } from './period.events';
import { periodFacts, periodRow, type PeriodStanding, standingAfter } from './period.facts';
import { periodImport } from './period.import';
import { readSectionMonth, sectionMonthId } from './section-month';

export const periodWorkflow: Workflow<PeriodState, PeriodCommand, PeriodEvent> = {
  entity: 'period',
  title: 'Period',
  section: 'tata-usaha',
  label: { id: 'Periode', en: 'Period' },
  events: periodEvents,
  initialState: initialPeriod,
  naturalId: (data) => sectionMonthId(readSectionMonth(new Fields(data))),
  reenterable: true,
  undo: 'ReopenPeriod',
  decide: decidePeriod,
  evolve: evolvePeriod,
  allowed: allowedForPeriod,
  enters: () => undefined,
  contentOf: () => undefined,
  withContent: (state) => state,
  correct: () => {
    throw new Error('a period has no correction: it is reopened');
  },
  counted: (event) => {
    const content = standingAfter(event);
    return content === undefined ? undefined : { item: WHOLE, content, replaces: true };
  },
  factsOf: (content, _item, office) => periodFacts(content as PeriodStanding, office),
  register: periodRow,
  imports: [periodImport],
};
