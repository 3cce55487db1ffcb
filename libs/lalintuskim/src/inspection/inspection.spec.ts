import { Scenario } from '@jejak/records/testing';
import { inspectionImport } from './inspection.import';
import { inspectionWorkflow } from './inspection.workflow';

const inspection = Scenario.of(inspectionWorkflow);
const cells = [
  { citizenship: 'wni', traveller: 'passenger', direction: 'arrival', count: 120 },
  { citizenship: 'wna', traveller: 'crew', direction: 'departure', count: 18 },
];
const record = (day: string, more: object = {}) => ({ type: 'RecordInspectionDay', data: { day, cells, ...more } });
const recorded = inspection.given([record('2021-06-03')]);
const second = { actor: 'head-1' };
const quantities = (scenario: typeof recorded) =>
  Object.fromEntries(scenario.facts().map(({ item, fact }) => [`${item} ${fact.name}`, fact.quantity]));

describe('The inspections of a day', () => {
  it('are a tally by WNI/WNA × passenger/crew × direction: every cell, so that what is 0 is known', () => {
    const facts = recorded.facts().map(({ fact }) => fact);
    expect(facts).toHaveLength(8);
    expect(facts.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(138);
    expect(facts).toContainEqual({
      name: 'wni-passenger-arrival',
      office: 'cilegon',
      section: 'lalintuskim',
      kind: 'inspection',
      basis: 'tally',
      period: '2021-06-03',
      quantity: 120,
      dimensions: { citizenship: 'wni', traveller: 'passenger', direction: 'arrival' },
      detail: { source: 'isian harian TPI' },
    });
    expect(quantities(recorded)['2021-06-03 wna-passenger-arrival']).toBe(0);
  });

  it('may be none at all', () => {
    const none = inspection.given([record('2021-06-03', { cells: [] })]);
    expect(new Set(Object.values(quantities(none)))).toEqual(new Set([0]));
  });

  it('are entered once; a second time is a correction', () => {
    expect(recorded.refusal(record('2021-06-03'))).toMatchObject({
      code: 'INSPECTION_DAY_RECORDED',
      field: 'day',
      allowed: ['RequestCorrection'],
    });
    expect(recorded.when(record('2021-06-04')).types).toEqual(['InspectionDayRecorded']);
  });

  it.each([
    ['a day to come', record('2021-07-02'), 'DATE_IN_FUTURE', 'day'],
    [
      'a cell that is none',
      record('2021-06-03', { cells: [{ ...cells[0], traveller: 'pilot' }] }),
      'CHOICE_INVALID',
      'cells[0].traveller',
    ],
    ['a cell twice', record('2021-06-03', { cells: [cells[0], cells[0]] }), 'CELL_REPEATED', 'cells[1].citizenship'],
    [
      'a count below 0',
      record('2021-06-03', { cells: [{ ...cells[0], count: -1 }] }),
      'WHOLE_INVALID',
      'cells[0].count',
    ],
    ['a field that is not known', record('2021-06-03', { names: [] }), 'FIELD_UNKNOWN', 'names'],
  ])('are refused with %s', (_words, command, code, field) => {
    expect(inspection.refusal(command)).toMatchObject({ code, field });
  });

  it('of a month are one stream', () => {
    expect(inspectionWorkflow.naturalId?.({ day: '2021-06-03' })).toBe('2021-06');
    expect(recorded.refusal(record('2021-05-31'))).toMatchObject({
      code: 'INSPECTION_OF_OTHER_MONTH',
      allowed: ['2021-06'],
    });
  });

  it.each(['2021', '2021-06', '2021-06-03'])(
    'are refused where %s is tallied already: overlapping tallies would count twice',
    (period) => {
      const stream = 'cilegon.tally-inspection-2021';
      const references = { [stream]: { tallies: { [period]: {}, '2021-05': {} } } };
      expect(inspectionWorkflow.reads?.(record('2021-06-03') as never, 'cilegon', inspection.state())).toEqual([
        stream,
      ]);
      expect(inspection.refusal(record('2021-06-03'), { references })).toMatchObject({
        code: 'TALLY_OVERLAP',
        field: 'day',
        allowed: [`RequestVoid ${period}`],
      });
    },
  );

  it('are accepted beside a tally of another month', () => {
    const references = { 'cilegon.tally-inspection-2021': { tallies: { '2021-05': {} } } };
    expect(inspection.when(record('2021-06-03'), { references }).types).toEqual(['InspectionDayRecorded']);
  });
});

describe('The correction of a day of inspections', () => {
  const correct = (changes: object) => ({
    type: 'RequestCorrection',
    data: { item: '2021-06-03', changes, reason: 'salah ketik' },
  });
  const approve = { type: 'ApproveCorrection', data: { item: '2021-06-03' } };

  it('replaces the whole grid of that day and leaves the others', () => {
    const two = recorded.given([record('2021-06-04')]);
    const after = quantities(two.given([correct({ cells: [{ ...cells[0], count: 121 }] })], [approve, second]));
    expect(after['2021-06-03 wni-passenger-arrival']).toBe(121);
    expect(after['2021-06-03 wna-crew-departure']).toBe(0);
    expect(after['2021-06-04 wni-passenger-arrival']).toBe(120);
  });

  it('and its inverse give the original', () => {
    const there = recorded.given([correct({ source: 'Laporan harian' })], [approve, second]);
    expect(there.facts()).not.toEqual(recorded.facts());
    const back = there.given([correct({ source: 'isian harian TPI' })], [approve, second]);
    expect(back.facts()).toEqual(recorded.facts());
    expect(back.state().entity).toEqual(recorded.state().entity);
  });

  it('does not change the day', () => {
    expect(recorded.refusal(correct({ day: '2021-06-04' })).code).toBe('CORRECTION_FIELD_UNKNOWN');
  });

  it('is a withdrawal on the day of entry, after which the day may be entered again', () => {
    const withdrawn = recorded.given([{ type: 'Withdraw', data: { item: '2021-06-03', reason: 'salah kantor' } }]);
    expect(withdrawn.facts()).toEqual([]);
    expect(withdrawn.given([record('2021-06-03')]).facts()).toEqual(recorded.facts());
  });
});

describe('A row of the inspection file', () => {
  it('is a whole day, an empty column being 0', () => {
    const plan = inspectionImport.toPlan({
      day: '2021-06-03',
      wniPassengerArrival: 120,
      wnaCrewDeparture: 18,
      source: 'isian harian TPI',
    });
    expect(plan.id).toBe('2021-06');
    expect(inspection.given(...plan.commands.map((one) => [one] as const)).facts()).toEqual(recorded.facts());
  });

  it('has one column for each cell', () => {
    const columns = inspectionImport.columns.map(({ name }) => name);
    expect(columns).toHaveLength(10);
    expect(columns).toContain('wnaPassengerDeparture');
  });
});

describe('The register of inspections', () => {
  it('shows the month, its days and its persons', () => {
    expect(inspectionWorkflow.register(inspection.state().entity)).toEqual({ status: 'new', summary: {} });
    expect(inspectionWorkflow.register(recorded.given([record('2021-06-04')]).state().entity)).toEqual({
      status: 'recorded',
      occurredOn: '2021-06-04',
      summary: { month: '2021-06', days: 2, persons: 276 },
    });
  });
});
