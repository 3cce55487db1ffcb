import { monthsOfYear } from '@jejak/calendar';
import { yearFacts } from '../../test/year-facts';
import { KINDS } from '../kinds/kinds';
import { evaluateCounts } from './counts';

const count = (kind: string, ...rows: Parameters<typeof yearFacts>[0]) => {
  const found = evaluateCounts(yearFacts(rows)).find((item) => item.kind === kind);
  if (found === undefined) throw new Error(`${kind} is not listed`);
  return found;
};
const act = (kind: string, period: string, dimensions: Record<string, string> = {}) => ({
  kind,
  period,
  dimensions,
  basis: 'act' as const,
  quantity: 1,
});
const tally = (kind: string, period: string, quantity: number) => ({
  kind,
  period,
  quantity,
  basis: 'tally' as const,
  detail: { source: 'LKIP 2021' },
});
const nil = (kind: string, period: string) => ({ kind: 'nil-report', period, dimensions: { kind } });
const complete = (section: string, period: string) => ({ kind: 'period-complete', period, dimensions: { section } });

describe('Counts', () => {
  it('list every kind, also those of which nothing is known', () => {
    expect(evaluateCounts(yearFacts([])).map(({ kind }) => kind)).toEqual(KINDS.map(({ kind }) => kind));
  });

  it('of a kind without records, tally or nil report are unknown, not zero', () => {
    expect(count('bap')).toMatchObject({ basis: 'unknown', total: null, byMonth: {} });
    expect(count('bap').missingMonths).toHaveLength(12);
  });

  it('of two meetings in a year whose other months are unknown are partial, naming those months', () => {
    const meetings = count(
      'timpora-meeting',
      act('timpora-meeting', '2021-03-02'),
      act('timpora-meeting', '2021-10-05'),
    );
    expect(meetings).toMatchObject({ basis: 'partial', total: 2, byMonth: { '2021-03': 1, '2021-10': 1 } });
    expect(meetings.missingMonths).toHaveLength(10);
  });

  it('are itemised where nil reports or complete periods cover the months without records', () => {
    const others = monthsOfYear(2021).filter((month) => month !== '2021-03');
    const half = others.slice(0, 5).map((month) => nil('joint-operation', month));
    const rest = others.slice(5).map((month) => complete('inteldakim', month));
    const operations = count('joint-operation', act('joint-operation', '2021-03-02'), ...half, ...rest);
    expect(operations).toMatchObject({ basis: 'itemised', total: 1, missingMonths: [] });
    expect(operations.byMonth['2021-12']).toBe(0);
  });

  it('are nil only where every month was reported as none', () => {
    const every = monthsOfYear(2021).map((month) => nil('bap', month));
    expect(count('bap', ...every)).toMatchObject({ basis: 'nil', total: 0 });
    expect(count('bap', ...every.slice(1))).toMatchObject({ basis: 'partial', total: 0, missingMonths: ['2021-01'] });
  });

  it("are not made zero by another section's complete period", () => {
    const months = monthsOfYear(2021).map((month) => complete('lalintuskim', month));
    expect(count('bap', ...months).basis).toBe('unknown');
  });

  it('of a yearly tally have its source and no months', () => {
    const operations = count('independent-operation', tally('independent-operation', '2021', 42));
    expect(operations).toMatchObject({
      basis: 'tally',
      total: 42,
      byMonth: {},
      missingMonths: [],
      source: 'LKIP 2021',
    });
  });

  it('under a tally stay its number; records show as k of n', () => {
    const operations = count(
      'independent-operation',
      tally('independent-operation', '2021', 42),
      act('independent-operation', '2021-05-01'),
    );
    expect(operations).toMatchObject({
      basis: 'tally',
      total: 42,
      itemised: 1,
      notes: [{ text: '1 dari 42 terinci' }],
    });
  });

  it('with more records than the tally states are a finding', () => {
    const records = ['2021-05-01', '2021-05-02'].map((day) => act('bap', day));
    expect(count('bap', tally('bap', '2021', 1), ...records).notes[0]?.code).toBe('MORE_ITEMISED_THAN_TALLIED');
  });

  it('of a yearly tally are not changed by complete months or nil reports', () => {
    const months = monthsOfYear(2021).map((month) => complete('inteldakim', month));
    const operations = count('independent-operation', tally('independent-operation', '2021', 42), ...months);
    expect(operations).toMatchObject({ basis: 'tally', total: 42 });
  });

  it('of monthly tallies sum to the year', () => {
    const months = monthsOfYear(2021).map((month) => tally('bap', month, 2));
    expect(count('bap', ...months)).toMatchObject({ basis: 'tally', total: 24, missingMonths: [] });
  });

  it('of some days of a month are partial', () => {
    const passports = count(
      'passport-issued',
      tally('passport-issued', '2021-02-01', 9),
      tally('passport-issued', '2021-02-02', 11),
    );
    expect(passports).toMatchObject({ basis: 'partial', total: 20, byMonth: { '2021-02': 20 } });
    expect(passports.missingMonths).toContain('2021-02');
  });

  it('add the records of other days to the tallies of some days', () => {
    const passports = count(
      'passport-issued',
      tally('passport-issued', '2021-02-01', 9),
      act('passport-issued', '2021-02-01'),
      act('passport-issued', '2021-02-03'),
    );
    expect(passports).toMatchObject({ total: 10, byMonth: { '2021-02': 10 }, itemised: 2 });
    expect(passports.notes).toEqual([{ code: 'ITEMISED_UNDER_TALLY', text: '1 dari 9 terinci' }]);
  });

  it('of some days of a month are complete where the section declared the month complete', () => {
    const passports = count(
      'passport-issued',
      tally('passport-issued', '2021-02-01', 9),
      complete('lalintuskim', '2021-02'),
    );
    expect(passports.byMonth).toEqual({ '2021-02': 9 });
    expect(passports.missingMonths).not.toContain('2021-02');
  });

  it('compare records with the tally of their own month, not with those of others', () => {
    const records = ['2021-05-01', '2021-05-02', '2021-07-09'].map((day) => act('bap', day));
    const { notes, total } = count('bap', tally('bap', '2021-05', 1), tally('bap', '2021-06', 40), ...records);
    expect(total).toBe(42);
    expect(notes).toEqual([
      {
        code: 'MORE_ITEMISED_THAN_TALLIED',
        text: '2021-05: 2 dari 1 terinci, catatan lebih banyak daripada rekap',
      },
    ]);
  });

  it('are broken down by the records beside a tally as well as by the tally', () => {
    const operations = count(
      'joint-operation',
      { ...tally('joint-operation', '2021-05', 3), dimensions: { mode: 'sea' } },
      act('joint-operation', '2021-05-02', { mode: 'land' }),
      act('joint-operation', '2021-06-02', { mode: 'land' }),
    );
    expect(operations).toMatchObject({ total: 4, dimensions: { mode: { land: 1, sea: 3 } } });
  });

  it('are broken down by dimension', () => {
    const meetings = count(
      'timpora-meeting',
      act('timpora-meeting', '2021-03-02', { level: 'kecamatan' }),
      act('timpora-meeting', '2021-10-05', { level: 'kabupaten/kota' }),
    );
    expect(meetings.dimensions).toEqual({ level: { 'kabupaten/kota': 1, kecamatan: 1 } });
  });
});
