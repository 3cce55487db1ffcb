import { type Command, type DecisionContext, ensure } from '@jejak/kernel';
import {
  applyChanges,
  compact,
  type CorrectableFields,
  Fields,
  noRecord,
  readCode,
  readStepDate,
} from '@jejak/records';
import { STAFF_GROUPS } from './staff-groups';
import type { StaffSnapshotState } from './staff-snapshot';
import {
  type BySex,
  STAFF_DIVISIONS,
  type StaffRow,
  type StaffSnapshot,
  type StaffSnapshotEvent,
} from './staff-snapshot.events';
import { staffWarnings, totalOfRow } from './staff-totals';

export type StaffSnapshotCommand = Command<'RecordStaffSnapshot'>;

export const MOST_STAFF = 10_000;
const STAFF = { max: MOST_STAFF };

export const allowedForStaffSnapshot = ({ snapshot }: StaffSnapshotState): readonly StaffSnapshotCommand['type'][] =>
  snapshot === undefined ? ['RecordStaffSnapshot'] : [];

export const decideStaffSnapshot = (
  command: StaffSnapshotCommand,
  state: StaffSnapshotState,
  context: DecisionContext,
): readonly StaffSnapshotEvent[] => {
  const fields = new Fields(command.data);
  const snapshot = readSnapshot(fields, context);
  fields.end();
  ensure(state.snapshot === undefined, {
    code: 'STAFF_SNAPSHOT_ALREADY_RECORDED',
    field: 'asOf',
    en: `The staff of ${snapshot.asOf} was recorded already`,
    id: `Data pegawai per ${snapshot.asOf} sudah tercatat; ajukan koreksi.`,
    allowed: ['RequestCorrection'],
  });
  return [{ type: 'StaffSnapshotRecorded', version: 1, data: { on: snapshot.asOf, snapshot } }];
};

const readSnapshot = (fields: Fields, context: DecisionContext): StaffSnapshot => {
  const asOf = readStepDate(fields, 'asOf', context);
  const seen = new Set<string>();
  const rows = fields.list('rows', (row) => readRow(row, asOf, seen), { min: 1, max: STAFF_GROUPS.length });
  const total = fields.optionalWhole('total', STAFF);
  return compact({ asOf, rows, total, source: fields.optionalText('source'), warnings: staffWarnings(rows, total) });
};

const readRow = (fields: Fields, asOf: string, seen: Set<string>): StaffRow => {
  const group = readCode(fields, 'group', STAFF_GROUPS, asOf);
  if (seen.has(group.code))
    fields.refuse('group', {
      code: 'STAFF_GROUP_REPEATED',
      en: `${group.code} has two rows`,
      id: `${group.name} tertulis dua kali.`,
    });
  seen.add(group.code);
  const divisions = Object.fromEntries(
    STAFF_DIVISIONS.flatMap((division) => {
      const cells = fields.optionalObject(division);
      return cells === undefined ? [] : [[division, readBySex(cells)]];
    }),
  );
  const row: StaffRow = compact({
    group: group.code,
    ranks: readRanks(fields, group.ranks),
    ...divisions,
    total: fields.optionalWhole('total', STAFF),
  });
  if (totalOfRow(row) === undefined)
    fields.refuse('group', {
      code: 'STAFF_ROW_EMPTY',
      en: `The row of ${group.code} says no number`,
      id: `Baris ${group.name} belum berisi angka; hapus barisnya bila tidak diketahui.`,
      allowed: ['ranks', ...STAFF_DIVISIONS, 'total'],
    });
  return row;
};

const readBySex = (fields: Fields): BySex => {
  const cells = compact({ male: fields.optionalWhole('male', STAFF), female: fields.optionalWhole('female', STAFF) });
  fields.end();
  return cells;
};

const readRanks = (fields: Fields, known: readonly string[]): Readonly<Record<string, number>> | undefined => {
  const cells = fields.optionalObject('ranks');
  if (cells === undefined) return undefined;
  const ranks = known.flatMap((rank) => (cells.has(rank) ? [[rank, cells.whole(rank, STAFF)]] : []));
  cells.end();
  return ranks.length === 0 ? undefined : (Object.fromEntries(ranks) as Record<string, number>);
};

/** The date names the snapshot: a wrong one is voided and entered anew. */
const CORRECTABLE: CorrectableFields = { rows: true, total: true, source: true };

export const correctStaffSnapshot = (
  { snapshot }: StaffSnapshotState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): StaffSnapshot => readSnapshot(new Fields(applyChanges(snapshot ?? noRecord(), changes, CORRECTABLE)), context);
