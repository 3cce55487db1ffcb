import { countKind, getKind, KINDS } from '@jejak/indicators/domain';
import fc from 'fast-check';
import { spanOf } from '../spans/span';
import { act, complete, recapFacts, type Row, tally } from '../../test/year-facts';
import { activityRecap, type RecapLine } from './activity-recap';

const YEAR = spanOf({ year: 2021 });
const FEBRUARY = spanOf({ year: 2021, month: 2 });
const FIRST_QUARTER = spanOf({ year: 2021, quarter: 1 });

const line = (rows: readonly Row[], kind: string, span = YEAR): RecapLine => {
  const found = activityRecap(recapFacts(rows), span, null, null).lines.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no line ${kind}`);
  return found;
};

describe('The recap of a section', () => {
  it('has one line for each kind that the section owns, in the order of the report, and none for others', () => {
    const { lines } = activityRecap(recapFacts([]), YEAR, 'lalintuskim', null);
    const own = KINDS.filter(({ section }) => section === 'lalintuskim').map(({ kind }) => kind);
    expect(lines.map(({ kind }) => kind)).toEqual(own);
    expect(activityRecap(recapFacts([]), YEAR, null, null).lines).toHaveLength(KINDS.length);
  });

  it('shows the same totals as the counts, whatever is recorded', () => {
    const month = fc.integer({ min: 1, max: 12 }).map((number) => `2021-${String(number).padStart(2, '0')}`);
    const kind = fc.constantFrom('bap', 'detention', 'joint-operation');
    const acts = fc.record({ kind, period: month, quantity: fc.integer({ min: 0, max: 9 }), late: fc.boolean() });
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 30 }), fc.array(month), (some, completed) => {
        const rows = [
          ...some.map(({ period, ...more }) => act(more.kind, `${period}-10`, more)),
          ...completed.map((period) => complete('inteldakim', period)),
        ];
        const facts = recapFacts(rows);
        const recaps = [1, 2, 3, 4].map((quarter) =>
          activityRecap(facts, spanOf({ year: 2021, quarter }), 'inteldakim', null),
        );
        for (const whole of activityRecap(facts, YEAR, 'inteldakim', null).lines) {
          const { total, byMonth, basis } = countKind(facts.year, getKind(whole.kind));
          expect(whole).toMatchObject({ total, byMonth, basis });
          const parts = recaps.flatMap(({ lines }) => lines.filter((one) => one.kind === whole.kind));
          expect(parts.reduce((sum, part) => sum + (part.total ?? 0), 0)).toBe(total ?? 0);
          expect(parts.every((part) => (part.total === null) === (part.basis === 'unknown'))).toBe(true);
          expect(parts.reduce((sum, part) => sum + part.late.total, 0)).toBe(whole.late.total);
          expect(whole.late.total).toBeLessThanOrEqual(whole.total ?? 0);
        }
      }),
    );
  });

  it('unknown is not zero: a month that nobody spoke of is unknown, one that was declared complete is zero', () => {
    expect(line([], 'bap', FEBRUARY)).toMatchObject({ basis: 'unknown', total: null, missing: ['2021-02'] });
    expect(line([complete('inteldakim', '2021-02')], 'bap', FEBRUARY)).toMatchObject({
      basis: 'nil',
      total: 0,
      missing: [],
    });
  });

  it('a quarter with an unknown month is partial, and names it', () => {
    const rows = [act('bap', '2021-01-05'), complete('inteldakim', '2021-03')];
    expect(line(rows, 'bap', FIRST_QUARTER)).toMatchObject({
      basis: 'partial',
      total: 1,
      byMonth: { '2021-01': 1, '2021-03': 0 },
      missing: ['2021-02'],
    });
  });

  it('a month of which only some days are known by tally is partial', () => {
    expect(line([tally('inspection', '2021-02-01', 40)], 'inspection', FEBRUARY)).toMatchObject({
      basis: 'partial',
      total: 40,
      missing: ['2021-02'],
    });
  });

  it('a yearly tally has no months: its parts are unknown, and the recap says why', () => {
    const rows = [tally('independent-operation', '2021', 42)];
    expect(line(rows, 'independent-operation')).toMatchObject({ basis: 'tally', total: 42, source: 'Laporan bulanan' });
    expect(line(rows, 'independent-operation', FIRST_QUARTER)).toMatchObject({
      basis: 'unknown',
      total: null,
      missing: FIRST_QUARTER.months,
      source: null,
      notes: [expect.objectContaining({ code: 'ONLY_YEARLY_TALLY' })],
    });
  });

  it('gives beside the month what was counted since 1 January', () => {
    const rows = [act('bap', '2021-01-05'), act('bap', '2021-02-05'), act('bap', '2021-03-05')];
    expect(line(rows, 'bap', FEBRUARY)).toMatchObject({ total: 1, cumulative: 2 });
  });

  it('names the document of a tally of its own months only', () => {
    const rows = [
      tally('bap', '2021-02', 5, { detail: { source: 'Rekap Februari' } }),
      tally('bap', '2021-05', 3, { detail: { source: 'Rekap Mei' } }),
    ];
    expect(line(rows, 'bap', FEBRUARY)).toMatchObject({ basis: 'tally', total: 5, source: 'Rekap Februari' });
  });

  it('says that events could not be read', () => {
    const facts = recapFacts([]);
    const parked = { ...facts, year: { ...facts.year, parked: { count: 1, positions: ['0000000000000007'] } } };
    expect(activityRecap(parked, YEAR, null, null).notes).toEqual([expect.objectContaining({ code: 'PARKED_EVENTS' })]);
  });
});

describe('What came late', () => {
  it('is told apart from what was there in time, and is in the running figure', () => {
    const rows = [act('bap', '2021-02-03'), act('bap', '2021-02-24', { late: true })];
    const recap = activityRecap(recapFacts(rows), FEBRUARY, 'inteldakim', null);
    expect(recap.lines.find(({ kind }) => kind === 'bap')).toMatchObject({
      total: 2,
      late: { total: 1, byMonth: { '2021-02': 1 } },
    });
    expect(recap.late).toEqual([
      {
        kind: 'bap',
        section: 'inteldakim',
        basis: 'act',
        period: '2021-02-24',
        quantity: 1,
        position: '0000000000000002',
        stream: 'cilegon.test-1',
      },
    ]);
  });

  it('of another month is not in the recap of this one', () => {
    const rows = [act('bap', '2021-01-24', { late: true }), act('bap', '2021-02-03')];
    expect(line(rows, 'bap', FEBRUARY).late.total).toBe(0);
  });

  it('under a tally is not counted: neither in its number nor as late', () => {
    const rows = [tally('bap', '2021-02', 5), act('bap', '2021-02-24', { late: true })];
    expect(line(rows, 'bap', FEBRUARY)).toMatchObject({ total: 5, late: { total: 0 } });
    const yearly = [tally('bap', '2021', 5), act('bap', '2021-02-24', { late: true })];
    expect(line(yearly, 'bap')).toMatchObject({ total: 5, late: { total: 0 } });
  });

  it('may be a tally itself', () => {
    expect(line([tally('bap', '2021-02', 5, { late: true })], 'bap', FEBRUARY).late).toEqual({
      total: 5,
      byMonth: { '2021-02': 5 },
    });
  });

  it('of intelligence is a number only (class rahasia)', () => {
    const rows = [act('intelligence-operation', '2021-02-24', { late: true })];
    const recap = activityRecap(recapFacts(rows), FEBRUARY, null, null);
    expect(recap.late).toEqual([expect.objectContaining({ kind: 'intelligence-operation', stream: null })]);
  });
});
