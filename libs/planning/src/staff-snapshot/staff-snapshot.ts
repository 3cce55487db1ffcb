import type { StaffSnapshot, StaffSnapshotEvent } from './staff-snapshot.events';

export interface StaffSnapshotState {
  readonly snapshot?: StaffSnapshot;
}

export const initialStaffSnapshot: StaffSnapshotState = {};

export const evolveStaffSnapshot = (_state: StaffSnapshotState, { data }: StaffSnapshotEvent): StaffSnapshotState => ({
  snapshot: data.snapshot,
});
