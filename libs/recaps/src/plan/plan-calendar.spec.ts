import { act, recapFacts, type Row, tally } from '../../test/year-facts';
import type { Table } from '../export/table';
import { type KindPlan, type PlanCalendar, planCalendar } from './plan-calendar';
import { planTables } from './plan-tables';
import type { PlannedActivity } from './planned-activity';

const activity = (overrides: Partial<PlannedActivity> = {}): PlannedActivity => ({
  entity: 'operation',
  id: '1',
  kind: 'joint-operation',
  title: 'Merak',
  status: 'planned',
  cancelled: false,
  ...overrides,
});

const output = (name: string, quantity: number, program = 'Program 1'): Row => ({
  kind: 'allotment',
  period: '2021',
  quantity,
  dimensions: { view: 'output', program, output: name },
});
const realised = (name: string, period: string, quantity: number, program = 'Program 1'): Row => ({
  kind: 'realisation',
  period,
  quantity,
  dimensions: { program, output: name },
});

const plan = (activities: readonly PlannedActivity[], rows: readonly Row[] = []): PlanCalendar =>
  planCalendar(recapFacts(rows).year, activities, null);

const kindOf = ({ kinds }: PlanCalendar, kind: string): KindPlan => {
  const found = kinds.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
};
const monthOf = (calendar: PlanCalendar, month: string, kind = 'joint-operation') =>
  kindOf(calendar, kind).months.find((one) => one.month === month);

describe('The plan calendar', () => {
  it('shows a plan in the month that it was for, and the act in the month in which it was carried out', () => {
    const calendar = plan([activity({ plannedFor: '2021-06-28', carriedOutOn: '2021-07-02', status: 'reported' })]);
    expect(monthOf(calendar, '2021-06')).toMatchObject({ planned: 1, carriedOut: 0, open: 0 });
    expect(monthOf(calendar, '2021-07')).toMatchObject({ planned: 0, carriedOut: 1 });
    expect(kindOf(calendar, 'joint-operation')).toMatchObject({ planned: 1, carriedOut: 1, open: 0 });
  });

  it('tells what was given up from what is still to be done', () => {
    const calendar = plan([
      activity({ id: '1', plannedFor: '2021-06-01', cancelled: true, status: 'cancelled' }),
      activity({ id: '2', plannedFor: '2021-06-02' }),
    ]);
    expect(monthOf(calendar, '2021-06')).toMatchObject({ planned: 2, cancelled: 1, open: 1, carriedOut: 0 });
  });

  it('an act without a plan is carried out, and was not planned', () => {
    const calendar = plan([activity({ carriedOutOn: '2021-06-24', status: 'reported' })]);
    expect(monthOf(calendar, '2021-06')).toMatchObject({ planned: 0, carriedOut: 1 });
  });

  it('a plan of this year carried out in the next is open in neither, and is carried out in the next', () => {
    const late = activity({ plannedFor: '2021-12-30', carriedOutOn: '2022-01-03' });
    expect(kindOf(plan([late]), 'joint-operation')).toMatchObject({ planned: 1, carriedOut: 0, open: 0 });
    const next = planCalendar(recapFacts([], 2022).year, [late], null);
    expect(kindOf(next, 'joint-operation')).toMatchObject({ planned: 0, carriedOut: 1 });
  });

  it('what belongs to another year altogether is not shown', () => {
    expect(plan([activity({ plannedFor: '2020-06-01', carriedOutOn: '2020-06-01' })]).activities).toEqual([]);
  });

  it('puts beside the records the figure that all views show, which a tally may state', () => {
    const calendar = plan(
      [activity({ kind: 'independent-operation', carriedOutOn: '2021-06-24' })],
      [
        tally('independent-operation', '2021', 42),
        { kind: 'activity-target', period: '2021', quantity: 48, dimensions: { kind: 'independent-operation' } },
        act('joint-operation', '2021-06-24'),
      ],
    );
    expect(kindOf(calendar, 'independent-operation')).toMatchObject({ carriedOut: 1, counted: 42, target: 48 });
    expect(monthOf(calendar, '2021-06', 'independent-operation')).toMatchObject({ carriedOut: 1, counted: null });
    expect(monthOf(calendar, '2021-06')).toMatchObject({ counted: 1 });
    expect(kindOf(calendar, 'timpora-meeting')).toMatchObject({ counted: null, target: null });
  });

  it('intelligence shows by its number only (class rahasia)', () => {
    const calendar = plan([
      activity({ kind: 'intelligence-operation', id: 'secret', plannedFor: '2021-06-01', title: 'Pelabuhan' }),
    ]);
    expect(kindOf(calendar, 'intelligence-operation')).toMatchObject({ planned: 1, open: 1 });
    expect(calendar.activities).toEqual([]);
    expect(JSON.stringify(calendar)).not.toContain('Pelabuhan');
  });

  it('lists the others by date', () => {
    const calendar = plan([
      activity({ id: '2', plannedFor: '2021-09-01' }),
      activity({ id: '1', carriedOutOn: '2021-03-02', kind: 'timpora-meeting', entity: 'timporaMeeting' }),
    ]);
    expect(calendar.activities.map(({ id }) => id)).toEqual(['1', '2']);
  });
});

describe('The cost beside the budget line', () => {
  const rows = [
    output('Koordinasi', 41_620_000),
    output('Operasi Bidang Keamanan', 197_790_000),
    output('Layanan Umum', 517_448_000, 'Program 2'),
    realised('Koordinasi', '2021-06-30', 10_000_000),
    realised('Koordinasi', '2021-12-31', 38_411_200),
  ];

  it('is what the activities that an output pays for say they cost; the latest realisation counts', () => {
    const { budget } = plan(
      [
        activity({ kind: 'timpora-meeting', carriedOutOn: '2021-03-02', cost: 6_000_000 }),
        activity({ kind: 'timpora-meeting', carriedOutOn: '2021-10-05' }),
        activity({ kind: 'timpora-meeting', plannedFor: '2021-11-05', cost: 9_000_000 }),
      ],
      rows,
    );
    expect(budget.find(({ output: name }) => name === 'Koordinasi')).toMatchObject({
      kinds: ['timpora-meeting'],
      allotment: 41_620_000,
      realisation: 38_411_200,
      realisedOn: '2021-12-31',
      percent: { printed: '92,29' },
      cost: 6_000_000,
      costKnownOf: [1, 2],
    });
  });

  it('unknown is not zero: without a stated cost it is unknown, and without a realisation so is that', () => {
    const { budget } = plan([activity({ carriedOutOn: '2021-06-24' })], rows);
    expect(budget.find(({ output: name }) => name === 'Operasi Bidang Keamanan')).toMatchObject({
      realisation: null,
      percent: null,
      cost: null,
      costKnownOf: [0, 1],
    });
  });

  it('shows every output, also those that pay for no planned activity, and a realisation without an allotment', () => {
    const { budget } = plan([], [...rows, realised('Layanan SDM', '2021-12-31', 5, 'Program 2')]);
    expect(budget.map(({ output: name, kinds }) => [name, kinds.length])).toEqual([
      ['Koordinasi', 1],
      ['Operasi Bidang Keamanan', 3],
      ['Layanan Umum', 0],
      ['Layanan SDM', 0],
    ]);
  });

  it('does not take the output of another program that bears the same name', () => {
    const { budget } = plan([], [output('Layanan Umum', 100), realised('Layanan Umum', '2021-12-31', 7, 'Program 2')]);
    expect(budget.map(({ program, realisation }) => [program, realisation])).toEqual([
      ['Program 1', null],
      ['Program 2', 7],
    ]);
  });

  it('outputs of a year for which no lines are given pay for nothing', () => {
    const { budget } = planCalendar(
      recapFacts(
        [output('Koordinasi', 5)].map((row) => ({ ...row, period: '2020' })),
        2020,
      ).year,
      [],
      null,
    );
    expect(budget).toEqual([expect.objectContaining({ kinds: [] })]);
  });
});

describe('The tables of a plan', () => {
  it('are the calendar, the activities with the cost of what was carried out, and the budget with its sums', () => {
    const made = planTables(
      plan(
        [
          activity({ plannedFor: '2021-06-01', carriedOutOn: '2021-06-24', cost: 12_500_000, status: 'minutesFiled' }),
          activity({ id: '2', plannedFor: '2021-06-02', cancelled: true, cost: 900_000, status: 'cancelled' }),
        ],
        [output('Koordinasi', 100), realised('Koordinasi', '2021-12-31', 50)],
      ),
    );
    const [calendar, activities, budget] = made;
    expect(calendar?.rows).toHaveLength(4 * 13);
    expect(calendar?.rows.find((row) => row[0] === 'joint-operation' && row[2] === 'Juni')).toEqual([
      'joint-operation',
      'Operasi Gabungan',
      'Juni',
      null,
      2,
      1,
      0,
      1,
      null,
      12_500_000,
    ]);
    expect(calendar?.summed).toBeUndefined();
    expect(activities?.rows).toEqual([
      ['2021-06-01', '2021-06-24', 'Operasi Gabungan', 'Merak', 'notulen disimpan', 12_500_000, 'operation-1'],
      ['2021-06-02', null, 'Operasi Gabungan', 'Merak', 'dibatalkan', null, 'operation-2'],
    ]);
    expect((budget satisfies Table | undefined)?.rows[0]).toEqual([
      'Program 1',
      'Koordinasi',
      'Rapat TIMPORA',
      100,
      50,
      '2021-12-31',
      '50.00',
      null,
      '0 dari 0 kegiatan',
    ]);
  });
});
