import { Fields, isRecordCommand, type Workflow } from '@jejak/records';
import { evolveInspection, initialInspection, type InspectionState, withDay } from './inspection';
import {
  correctInspection,
  decideInspection,
  type InspectionCommand,
  inspectionMonth,
  tallyStream,
} from './inspection.decide';
import { type InspectionDay, type InspectionEvent, inspectionEvents } from './inspection.events';
import { inspectionFacts, inspectionRow } from './inspection.facts';
import { inspectionImport } from './inspection.import';

export const inspectionWorkflow: Workflow<InspectionState, InspectionCommand, InspectionEvent> = {
  entity: 'inspection',
  title: 'Inspection',
  section: 'lalintuskim',
  label: { id: 'Pemeriksaan TPI', en: 'Border inspections' },
  events: inspectionEvents,
  initialState: initialInspection,
  naturalId: (data) => inspectionMonth(new Fields(data).date('day')),
  reenterable: true,
  decide: decideInspection,
  evolve: evolveInspection,
  allowed: () => ['RecordInspectionDay'],
  reads: (command, office) =>
    isRecordCommand(command) ? [] : [tallyStream(office, new Fields(command.data).date('day'))],
  enters: (event) => event.data.inspection.day,
  contentOf: (state, item) => state.days[item],
  withContent: (state, item, content) => withDay(state, item, content as InspectionDay | undefined),
  correct: (state, item, changes) => correctInspection(state, item, changes),
  counted: (event) => ({ item: event.data.inspection.day, content: event.data.inspection }),
  factsOf: (content, _item, office) => inspectionFacts(content as InspectionDay, office),
  register: inspectionRow,
  imports: [inspectionImport],
};
