import { Scenario } from '@jejak/records/testing';
import type { TallyState } from './tally';
import { tallyWorkflow } from './tally.workflow';

const kind = 'independent-operation';
const source = 'LKIP 2021, Bab III';
const tally = Scenario.of(tallyWorkflow);
const record = (period: string, count: number, more: object = {}) => ({
  type: 'RecordTally',
  data: { kind, period, count, source, ...more },
});
const replace = (period: string, count: number, more: object = {}) => ({
  type: 'RequestTallyReplacement',
  data: { period, count, source, reason: 'angka diperbaiki', ...more },
});
const approve = (period: string) => ({ type: 'ApproveTallyReplacement', data: { period } });
const reject = (period: string) => ({ type: 'RejectTallyReplacement', data: { period, reason: 'tidak berdasar' } });
const other = { actor: 'officer-2' };
const later = { today: '2022-01-10' };
const countOf = (scenario: Scenario<TallyState>, period: string) => scenario.state().entity.tallies[period]?.count;

describe('A tally', () => {
  it.each(['2020', '2020-03', '2020-03-02'])('is recorded for a year, a month or a day: %s', (period) => {
    const outcome = tally.when(record(period, 42));
    expect(outcome.types).toEqual(['TallyRecorded']);
    expect(outcome.state.entity.tallies[period]).toEqual({ kind, period, count: 42, dimensions: [], source });
  });

  it('is accepted for a period that runs, and refused for one that lies ahead', () => {
    expect(tally.when(record('2021', 20)).types).toEqual(['TallyRecorded']);
    expect(tally.when(record('2021-07', 1)).types).toEqual(['TallyRecorded']);
    expect(tally.when(record('2021-07-01', 1)).types).toEqual(['TallyRecorded']);
    for (const period of ['2022', '2021-08', '2021-07-02'])
      expect(tally.refusal(record(period, 1))).toMatchObject({ code: 'DATE_IN_FUTURE', field: 'period' });
  });

  it('is dated the end of its period, or today while that runs', () => {
    expect(tally.when(record('2020', 42)).events[0]?.data).toMatchObject({ on: '2020-12-31' });
    expect(tally.when(record('2021', 20)).events[0]?.data).toMatchObject({ on: '2021-07-01' });
  });

  it('is refused a second time for the same period, which is a replacement', () => {
    expect(tally.given([record('2020', 42)]).refusal(record('2020', 43))).toMatchObject({
      code: 'TALLY_ALREADY_RECORDED',
      field: 'period',
      allowed: ['RequestTallyReplacement'],
    });
  });

  it('may be zero, where its source says so', () => {
    expect(countOf(tally.given([record('2020', 0)]), '2020')).toBe(0);
  });

  it.each([
    ['a kind that nobody counts', { kind: 'rapat' }, 'KIND_UNKNOWN', 'kind'],
    ['a period that is none', { period: '2021-13' }, 'PERIOD_INVALID', 'period'],
    ['a count that is no whole number', { count: 4.2 }, 'WHOLE_INVALID', 'count'],
    ['a count below zero', { count: -1 }, 'WHOLE_INVALID', 'count'],
    ['no source', { source: undefined }, 'FIELD_REQUIRED', 'source'],
    ['a field that it does not know', { month: '2021-01' }, 'FIELD_UNKNOWN', 'month'],
  ])('is refused with %s', (_words, more, code, field) => {
    expect(tally.refusal(record('2020', 42, more))).toMatchObject({ code, field });
  });

  it('of another kind or year belongs to another stream', () => {
    const recorded = tally.given([record('2020-01', 42)]);
    expect(recorded.refusal(record('2020-02', 1, { kind: 'bap' }))).toMatchObject({
      code: 'TALLY_OF_OTHER_STREAM',
      field: 'kind',
    });
    expect(recorded.refusal(record('2021-02', 1))).toMatchObject({ code: 'TALLY_OF_OTHER_STREAM', field: 'period' });
    expect(tallyWorkflow.naturalId?.(record('2020-01', 1).data)).toBe('independent-operation-2020');
  });
});

describe('The breakdown of a tally', () => {
  const rows = (...counts: readonly (readonly [string, number])[]) => ({
    dimensions: counts.map(([mode, count]) => ({ values: { mode }, count })),
  });

  it('sums to the count', () => {
    expect(tally.when(record('2020', 42, rows(['land', 40], ['sea', 2]))).types).toEqual(['TallyRecorded']);
    expect(tally.refusal(record('2020', 42, rows(['land', 40], ['sea', 1])))).toMatchObject({
      code: 'DIMENSIONS_SUM_DIFFERS',
      field: 'dimensions',
      allowed: ['jumlah rincian = 42', 'count = 41'],
    });
  });

  it('states no part twice', () => {
    expect(tally.refusal(record('2020', 42, rows(['land', 40], ['land', 2])))).toMatchObject({
      code: 'DIMENSIONS_DUPLICATE',
      field: 'dimensions[1].values',
    });
  });

  it('uses the same dimensions in all rows', () => {
    const mixed = {
      dimensions: [
        { values: { mode: 'land' }, count: 40 },
        { values: { level: 'kota' }, count: 2 },
      ],
    };
    expect(tally.refusal(record('2020', 42, mixed))).toMatchObject({
      code: 'DIMENSIONS_DIFFER',
      field: 'dimensions[1].values',
      allowed: ['mode'],
    });
  });

  it.each([
    ['none', {}],
    ['one with a name that is no code', { 'bad name': 'x' }],
    ['too many', { a: '1', b: '1', c: '1', d: '1', e: '1', f: '1', g: '1' }],
  ])('names at least one dimension by a short code, not %s', (_words, values) => {
    expect(tally.refusal(record('2020', 1, { dimensions: [{ values, count: 1 }] }))).toMatchObject({
      code: 'DIMENSIONS_INVALID',
      field: 'dimensions[0].values',
    });
  });
});

describe('The replacement of a tally', () => {
  const recorded = tally.given([record('2020', 42)]);
  const requested = recorded.given([replace('2020', 44)]);

  it('stands until a second person approves it, then the full tally is stated anew', () => {
    expect(countOf(requested, '2020')).toBe(42);
    expect(requested.refusal(approve('2020'))).toMatchObject({ code: 'FOUR_EYES', field: 'actor' });
    const outcome = requested.when(approve('2020'), other);
    expect(outcome.types).toEqual(['TallyReplaced']);
    expect(outcome.events[0]?.data).toMatchObject({
      before: { count: 42 },
      tally: { kind, period: '2020', count: 44, source },
      reason: 'angka diperbaiki',
      requestedBy: 'officer-1',
    });
    expect(outcome.state.entity.replacements).toEqual({});
    expect(outcome.factChanges.map(({ op }) => op)).toEqual(['withdraw', 'put']);
  });

  it('is rejected with a reason, and the tally stands as it was', () => {
    const outcome = requested.when(reject('2020'));
    expect(outcome.types).toEqual(['TallyReplacementRejected']);
    expect(outcome.state.entity).toMatchObject({ tallies: { '2020': { count: 42 } }, replacements: {} });
    expect(requested.refusal({ type: 'RejectTallyReplacement', data: { period: '2020' } }).code).toBe('REASON_INVALID');
  });

  it('is asked for once at a time', () => {
    expect(requested.refusal(replace('2020', 45))).toMatchObject({
      code: 'REQUEST_PENDING',
      allowed: ['ApproveTallyReplacement', 'RejectTallyReplacement'],
    });
  });

  it('is decided only where it was asked for', () => {
    for (const command of [approve('2020'), reject('2020')])
      expect(recorded.refusal(command, other)).toMatchObject({
        code: 'NO_REQUEST_PENDING',
        allowed: ['RequestTallyReplacement'],
      });
  });

  it('needs a tally of that period', () => {
    for (const command of [replace('2020-01', 1), approve('2020-01'), reject('2020-01')])
      expect(recorded.refusal(command, other)).toMatchObject({
        code: 'TALLY_NOT_FOUND',
        allowed: ['RecordTally', '2020'],
      });
  });

  it('gives a reason and a source', () => {
    expect(recorded.refusal(replace('2020', 44, { reason: 'x' })).code).toBe('REASON_INVALID');
    expect(recorded.refusal(replace('2020', 44, { source: undefined })).field).toBe('source');
  });

  it('shows in what is allowed', () => {
    expect(tallyWorkflow.allowed(tally.state().entity)).toEqual(['RecordTally']);
    expect(tallyWorkflow.allowed(recorded.state().entity)).toEqual(['RecordTally', 'RequestTallyReplacement']);
    const decisions = ['RecordTally', 'ApproveTallyReplacement', 'RejectTallyReplacement'];
    expect(tallyWorkflow.allowed(requested.state().entity)).toEqual(decisions);
  });

  it('goes with the tally when that is voided', () => {
    const voided = requested.given(
      [{ type: 'RequestVoid', data: { item: '2020', reason: 'tahun keliru' } }],
      [{ type: 'ApproveVoid', data: { item: '2020' } }, other],
    );
    expect(voided.state().entity).toEqual({ tallies: {}, replacements: {} });
    expect(voided.facts()).toEqual([]);
    expect(voided.given([record('2020', 40)], [replace('2020', 41)]).when(approve('2020'), other).types).toEqual([
      'TallyReplaced',
    ]);
  });

  it('may come in the year after', () => {
    expect(recorded.when(replace('2020', 44), later).types).toEqual(['TallyReplacementRequested']);
  });
});
