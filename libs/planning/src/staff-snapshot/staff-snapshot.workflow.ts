import { Fields, WHOLE, type Workflow } from '@jejak/records';
import { evolveStaffSnapshot, initialStaffSnapshot, type StaffSnapshotState } from './staff-snapshot';
import {
  allowedForStaffSnapshot,
  correctStaffSnapshot,
  decideStaffSnapshot,
  type StaffSnapshotCommand,
} from './staff-snapshot.decide';
import { type StaffSnapshot, type StaffSnapshotEvent, staffSnapshotEvents } from './staff-snapshot.events';
import { staffSnapshotFacts, staffSnapshotRow } from './staff-snapshot.facts';
import { staffSnapshotImport } from './staff-snapshot.import';

export const staffSnapshotWorkflow: Workflow<StaffSnapshotState, StaffSnapshotCommand, StaffSnapshotEvent> = {
  entity: 'staffSnapshot',
  title: 'StaffSnapshot',
  section: 'tata-usaha',
  label: { id: 'Data Pegawai', en: 'Staff snapshot' },
  events: staffSnapshotEvents,
  initialState: initialStaffSnapshot,
  naturalId: (data) => new Fields(data).date('asOf'),
  reenterable: true,
  decide: decideStaffSnapshot,
  evolve: evolveStaffSnapshot,
  allowed: allowedForStaffSnapshot,
  enters: () => WHOLE,
  contentOf: ({ snapshot }) => snapshot,
  withContent: (_state, _item, content) =>
    content === undefined ? initialStaffSnapshot : { snapshot: content as StaffSnapshot },
  correct: (state, _item, changes, context) => correctStaffSnapshot(state, changes, context),
  counted: ({ data }) => ({ item: WHOLE, content: data.snapshot }),
  factsOf: (content, _item, office) => staffSnapshotFacts(content as StaffSnapshot, office),
  register: staffSnapshotRow,
  imports: [staffSnapshotImport],
};
