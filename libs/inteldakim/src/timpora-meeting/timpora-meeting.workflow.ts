import { WHOLE, type Workflow } from '@jejak/records';
import {
  evolveTimporaMeeting,
  initialTimporaMeeting,
  type TimporaMeeting,
  type TimporaMeetingState,
} from './timpora-meeting';
import { correctTimporaMeeting } from './timpora-meeting.correct';
import { metTimporaMeetingDeadlines, timporaMeetingDeadlines } from './timpora-meeting.deadlines';
import { allowedForTimporaMeeting, decideTimporaMeeting, type TimporaMeetingCommand } from './timpora-meeting.decide';
import { type TimporaMeetingEvent, timporaMeetingEvents } from './timpora-meeting.events';
import { timporaMeetingFacts, timporaMeetingRow } from './timpora-meeting.facts';
import { timporaMeetingImport } from './timpora-meeting.import';
import { timporaMeetingLetters, timporaMeetingWaiting } from './timpora-meeting.letters';

export const timporaMeetingWorkflow: Workflow<TimporaMeetingState, TimporaMeetingCommand, TimporaMeetingEvent> = {
  entity: 'timporaMeeting',
  title: 'TimporaMeeting',
  section: 'inteldakim',
  label: { id: 'Rapat TIMPORA', en: 'TIMPORA meeting' },
  events: timporaMeetingEvents,
  initialState: initialTimporaMeeting,
  reenterable: false,
  decide: decideTimporaMeeting,
  evolve: evolveTimporaMeeting,
  allowed: allowedForTimporaMeeting,
  enters: ({ type }) => (type === 'TimporaMeetingPlanned' || type === 'TimporaMeetingTranscribed' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) =>
    content === undefined ? initialTimporaMeeting : (content as TimporaMeeting),
  correct: (state, _item, changes, context) => correctTimporaMeeting(state, changes, context),
  counted: (event) =>
    event.type === 'TimporaMeetingHeld' || event.type === 'TimporaMeetingTranscribed'
      ? { item: WHOLE, content: event.data.meeting }
      : undefined,
  factsOf: (content, _item, office) => timporaMeetingFacts(content as TimporaMeeting, office),
  likeness: ['level', 'area'],
  register: timporaMeetingRow,
  deadlines: timporaMeetingDeadlines,
  metDeadlines: metTimporaMeetingDeadlines,
  waiting: timporaMeetingWaiting,
  reserves: timporaMeetingLetters,
  imports: [timporaMeetingImport],
};
