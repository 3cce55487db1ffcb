import { WHOLE, type Workflow } from '@jejak/records';
import { evolveIncident, type Incident, type IncidentState, initialIncident } from './incident';
import { correctIncident } from './incident.correct';
import { allowedForIncident, decideIncident, type IncidentCommand } from './incident.decide';
import { type IncidentEvent, incidentEvents } from './incident.events';
import { incidentFacts, incidentLinks, incidentRow, incidentWaiting } from './incident.facts';
import { incidentImport } from './incident.import';
import { incidentLetters } from './incident.letters';

export const incidentWorkflow: Workflow<IncidentState, IncidentCommand, IncidentEvent> = {
  entity: 'incident',
  title: 'Incident',
  section: 'inteldakim',
  label: { id: 'Laporan Kejadian', en: 'Incident' },
  events: incidentEvents,
  initialState: initialIncident,
  reenterable: false,
  decide: decideIncident,
  evolve: evolveIncident,
  allowed: allowedForIncident,
  enters: ({ type }) => (type === 'IncidentReported' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) => (content === undefined ? initialIncident : (content as Incident)),
  correct: (state, _item, changes, context) => correctIncident(state, changes, context),
  counted: (event) => (event.type === 'IncidentNumbered' ? undefined : { item: WHOLE, content: event.data.incident }),
  factsOf: (content, _item, office) => incidentFacts(content as Incident, office),
  likeness: ['location'],
  register: incidentRow,
  waiting: incidentWaiting,
  links: incidentLinks,
  reserves: incidentLetters,
  imports: [incidentImport],
};
