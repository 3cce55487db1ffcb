import { Scenario } from '@jejak/records/testing';
import type { StaffSnapshotState } from './staff-snapshot';
import { staffSnapshotImport } from './staff-snapshot.import';
import { staffSnapshotWorkflow } from './staff-snapshot.workflow';

const staff = Scenario.of(staffSnapshotWorkflow);
/** The table of LKIP 2021, Bab I, which disagrees with itself and with the 39 of the text above it. */
const three = {
  group: 'III',
  ranks: { a: 11, b: 9, c: 10, d: 3 },
  technical: { male: 8, female: 1 },
  nonTechnical: { male: 16, female: 9 },
  structural: { male: 11, female: 1 },
  nonStructural: { male: 11, female: 9 },
};
const two = {
  group: 'II',
  ranks: { c: 2, d: 1 },
  nonTechnical: { male: 1, female: 2 },
  nonStructural: { male: 1, female: 2 },
};
const table = { asOf: '2020-12-31', rows: [three, two], total: 39, source: 'LKIP 2021, Bab I' };
const record = (more: object = {}) => ({ type: 'RecordStaffSnapshot', data: { ...table, ...more } });
const recorded = staff.given([record()]);
const snapshotOf = (scenario: Scenario<StaffSnapshotState>) => scenario.state().entity.snapshot;
const warnings = (more: object) => snapshotOf(staff.given([record(more)]))?.warnings;
const agreeing = { ...two, structural: { male: 0, female: 0 }, technical: { male: 0, female: 0 } };
const second = { actor: 'officer-2' };

describe('A staff snapshot', () => {
  it('is a dated table, kept as it was printed', () => {
    expect(snapshotOf(recorded)).toMatchObject(table);
    expect(staffSnapshotWorkflow.naturalId?.(table)).toBe('2020-12-31');
    expect(staffSnapshotWorkflow.allowed(recorded.state().entity)).toEqual([]);
    expect(staffSnapshotWorkflow.allowed(staff.state().entity)).toEqual(['RecordStaffSnapshot']);
  });

  it('is recorded once for a day; another is a correction', () => {
    expect(recorded.refusal(record())).toMatchObject({
      code: 'STAFF_SNAPSHOT_ALREADY_RECORDED',
      allowed: ['RequestCorrection'],
    });
  });

  it.each([
    ['a day in the future', { asOf: '2021-07-02' }, 'DATE_IN_FUTURE', 'asOf'],
    ['no row', { rows: [] }, 'LIST_INVALID', 'rows'],
    ['a group that is none', { rows: [{ group: 'V', total: 1 }] }, 'CHOICE_INVALID', 'rows[0].group'],
    [
      'a group that was not yet',
      { asOf: '2013-01-01', rows: [{ group: 'PPNPN', total: 1 }] },
      'CHOICE_INVALID',
      'rows[0].group',
    ],
    ['a group twice', { rows: [two, two] }, 'STAFF_GROUP_REPEATED', 'rows[1].group'],
    ['a row that says no number', { rows: [{ group: 'II' }] }, 'STAFF_ROW_EMPTY', 'rows[0].group'],
    [
      'a rank that the group has not',
      { rows: [{ group: 'III', ranks: { e: 1 } }] },
      'FIELD_UNKNOWN',
      'rows[0].ranks.e',
    ],
    [
      'a sex that is none',
      { rows: [{ group: 'III', technical: { other: 1 } }] },
      'FIELD_UNKNOWN',
      'rows[0].technical.other',
    ],
    ['half a person', { rows: [{ group: 'III', ranks: { a: 1.5 } }] }, 'WHOLE_INVALID', 'rows[0].ranks.a'],
    ['a field that it does not know', { head: 'x' }, 'FIELD_UNKNOWN', 'head'],
  ])('is refused with %s', (_words, more, code, field) => {
    expect(staff.refusal(record(more))).toMatchObject({ code, field });
  });
});

describe('The totals of a staff table are checked against each other, as warnings', () => {
  it('the printed table of 2020 disagrees in every way, and is kept (LKIP 2021, Bab I)', () => {
    expect(snapshotOf(recorded)?.warnings).toEqual([
      { code: 'STAFF_TOTALS_DIFFER', place: 'III', totals: { ranks: 33, technical: 34, structural: 32 } },
      { code: 'STAFF_SEXES_DIFFER', place: 'III', totals: { 'technical.male': 24, 'structural.male': 22 } },
      { code: 'STAFF_TOTALS_DIFFER', place: 'all', totals: { rows: 36, total: 39 } },
    ]);
  });

  it('a table that agrees has none', () => {
    expect(warnings({ rows: [agreeing], total: 3 })).toEqual([]);
    expect(warnings({ rows: [{ group: 'II', total: 3 }], total: undefined })).toEqual([]);
  });

  it('a total that a line prints is checked against its parts', () => {
    expect(warnings({ rows: [{ ...two, total: 4 }], total: 4 })).toEqual([
      { code: 'STAFF_TOTALS_DIFFER', place: 'II', totals: { ranks: 3, technical: 3, structural: 3, total: 4 } },
    ]);
  });

  it('what is not said is unknown and is checked against nothing', () => {
    expect(warnings({ rows: [{ group: 'III', ranks: { a: 5 } }], total: 5 })).toEqual([]);
  });
});

describe('The facts of a staff snapshot', () => {
  const sums = (scenario: Scenario<StaffSnapshotState>) => {
    const byView: Record<string, number> = {};
    for (const { fact } of scenario.facts()) {
      const view = fact.dimensions['view'] ?? '';
      byView[view] = (byView[view] ?? 0) + fact.quantity;
    }
    return byView;
  };

  it('state the same persons once per view, so that two views are never added', () => {
    expect(sums(recorded)).toEqual({ all: 39, rank: 36, technical: 37, structural: 35 });
    expect(recorded.facts().every(({ fact }) => fact.basis === 'statement' && fact.period === '2020-12-31')).toBe(true);
    expect(recorded.facts().find(({ fact }) => fact.name === 'III.technical.female')?.fact).toMatchObject({
      kind: 'staff',
      section: 'tata-usaha',
      quantity: 1,
      dimensions: { view: 'technical', group: 'III', division: 'technical', sex: 'female' },
    });
  });

  it('take the stated number of staff, else the sum of the lines', () => {
    expect(sums(staff.given([record({ total: undefined })]))['all']).toBe(36);
  });

  it('follow a correction, which is warned about anew, and its inverse', () => {
    const correct = (scenario: Scenario<StaffSnapshotState>, changes: object) =>
      scenario.given(
        [{ type: 'RequestCorrection', data: { changes, reason: 'salah ketik' } }],
        [{ type: 'ApproveCorrection', data: {} }, second],
      );
    const there = correct(recorded, { rows: [agreeing], total: 3 });
    expect(snapshotOf(there)?.warnings).toEqual([]);
    expect(sums(there)['rank']).toBe(3);
    const back = correct(there, { rows: [three, two], total: 39 });
    expect(back.facts()).toEqual(recorded.facts());
    expect(back.state().entity).toEqual(recorded.state().entity);
    const refusal = recorded.refusal({
      type: 'RequestCorrection',
      data: { changes: { asOf: '2020-12-30' }, reason: 'salah ketik' },
    });
    expect(refusal.code).toBe('CORRECTION_FIELD_UNKNOWN');
  });
});

describe('The register and the file of staff snapshots', () => {
  it('show the number of staff and of warnings', () => {
    expect(staffSnapshotWorkflow.register(recorded.state().entity)).toEqual({
      status: 'recorded',
      occurredOn: '2020-12-31',
      summary: { total: 39, groups: 2, warnings: 3, source: 'LKIP 2021, Bab I' },
    });
    expect(staffSnapshotWorkflow.register({})).toEqual({ status: 'new', summary: {} });
  });

  const rows = [
    {
      ...{ asOf: '2020-12-31', group: 'III', a: 11, b: 9, c: 10, d: 3, technicalMale: 8, technicalFemale: 1 },
      ...{ nonTechnicalMale: 16, nonTechnicalFemale: 9, structuralMale: 11, structuralFemale: 1 },
      ...{ nonStructuralMale: 11, nonStructuralFemale: 9, grandTotal: 39, source: 'LKIP 2021, Bab I' },
    },
    {
      ...{ asOf: '2020-12-31', group: 'II', c: 2, d: 1, nonTechnicalMale: 1, nonTechnicalFemale: 2 },
      ...{ nonStructuralMale: 1, nonStructuralFemale: 2 },
    },
  ];

  it('gather the rows of a day into one table', () => {
    const plan = staffSnapshotImport.group?.toPlan(rows);
    expect(plan).toEqual({ id: '2020-12-31', commands: [{ type: 'RecordStaffSnapshot', data: table }] });
    expect(new Set(rows.map((row) => staffSnapshotImport.group?.key(row))).size).toBe(1);
  });

  it('refuse two totals of one table', () => {
    expect(() =>
      staffSnapshotImport.group?.toPlan([...rows, { asOf: '2020-12-31', group: 'I', total: 1, grandTotal: 40 }]),
    ).toThrow('different values of grandTotal');
  });
});
