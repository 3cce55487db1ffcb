import { WHOLE, type Workflow } from '@jejak/records';
import { type Complaint, type ComplaintState, evolveComplaint, initialComplaint } from './complaint';
import { correctComplaint } from './complaint.correct';
import { allowedForComplaint, type ComplaintCommand, decideComplaint } from './complaint.decide';
import { type ComplaintEvent, complaintEvents } from './complaint.events';
import { complaintFacts, complaintRow } from './complaint.facts';
import { complaintImport } from './complaint.import';
import { complaintDeadlines, complaintWaiting, metComplaintDeadlines } from './complaint.obligations';

export const complaintWorkflow: Workflow<ComplaintState, ComplaintCommand, ComplaintEvent> = {
  entity: 'complaint',
  title: 'Complaint',
  section: 'tikim',
  label: { id: 'Pengaduan', en: 'Complaint' },
  events: complaintEvents,
  initialState: initialComplaint,
  reenterable: false,
  decide: decideComplaint,
  evolve: evolveComplaint,
  allowed: allowedForComplaint,
  enters: ({ type }) => (type === 'ComplaintReceived' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) => (content === undefined ? initialComplaint : (content as Complaint)),
  correct: (state, _item, changes, context) => correctComplaint(state, changes, context),
  counted: ({ data }) => ('complaint' in data ? { item: WHOLE, content: data.complaint } : undefined),
  factsOf: (content, _item, office) => complaintFacts(content as Complaint, office),
  register: complaintRow,
  deadlines: complaintDeadlines,
  metDeadlines: metComplaintDeadlines,
  waiting: complaintWaiting,
  imports: [complaintImport],
};
