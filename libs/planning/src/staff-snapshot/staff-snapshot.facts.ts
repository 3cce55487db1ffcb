import type { OfficeId } from '@jejak/kernel';
import { compact, type Fact, type RegisterRow } from '@jejak/records';
import type { StaffSnapshotState } from './staff-snapshot';
import type { StaffDivision, StaffRow, StaffSnapshot } from './staff-snapshot.events';
import { cellsOf, totalOfRow } from './staff-totals';

export const STAFF_KIND = 'staff';

const VIEW: Readonly<Record<StaffDivision, string>> = {
  technical: 'technical',
  nonTechnical: 'technical',
  structural: 'structural',
  nonStructural: 'structural',
};

/** The number of staff: as stated, else the sum of the lines. */
export const staffTotal = ({ rows, total }: StaffSnapshot): number =>
  total ?? rows.reduce((sum, row) => sum + (totalOfRow(row) ?? 0), 0);

/** The same persons once per view (`all`, `rank`, `technical`, `structural`): figures of two views are never added. */
export const staffSnapshotFacts = (snapshot: StaffSnapshot, office: OfficeId): readonly Fact[] => {
  const fact = (name: string, quantity: number, dimensions: Readonly<Record<string, string>>): Fact => ({
    name,
    office,
    section: 'tata-usaha',
    kind: STAFF_KIND,
    basis: 'statement',
    period: snapshot.asOf,
    quantity,
    dimensions,
    detail: compact({ source: snapshot.source }),
  });
  const ofRow = (row: StaffRow): readonly Fact[] => [
    ...Object.entries(row.ranks ?? {}).map(([rank, count]) =>
      fact(`${row.group}.rank.${rank}`, count, { view: 'rank', group: row.group, rank }),
    ),
    ...cellsOf(row).map(({ division, sex, count }) =>
      fact(`${row.group}.${division}.${sex}`, count, { view: VIEW[division], group: row.group, division, sex }),
    ),
  ];
  return [fact('all', staffTotal(snapshot), { view: 'all' }), ...snapshot.rows.flatMap(ofRow)];
};

export const staffSnapshotRow = ({ snapshot }: StaffSnapshotState): RegisterRow =>
  snapshot === undefined
    ? { status: 'new', summary: {} }
    : {
        status: 'recorded',
        occurredOn: snapshot.asOf,
        summary: compact({
          total: staffTotal(snapshot),
          groups: snapshot.rows.length,
          warnings: snapshot.warnings.length,
          source: snapshot.source,
        }),
      };
