import { actsOn, monthState, requestOf } from './month-status';

const KINDS = [
  { kind: 'bap', section: 'inteldakim' },
  { kind: 'detention', section: 'inteldakim' },
  { kind: 'passport-issued', section: 'lalintuskim' },
];
const COUNTS = [
  { kind: 'bap', byMonth: { '2021-02': 3 }, missingMonths: ['2021-03'] },
  { kind: 'detention', byMonth: {}, missingMonths: ['2021-02', '2021-03'] },
  { kind: 'passport-issued', byMonth: { '2021-03': 9 }, missingMonths: [] },
];
const of = (month: string, status?: 'complete' | 'locked' | 'reopened') =>
  monthState({
    section: 'inteldakim',
    month,
    thisMonth: '2021-04',
    kinds: KINDS,
    counts: COUNTS,
    periods:
      status === undefined ? [] : [{ id: `inteldakim-${month}`, section: 'inteldakim', month, status, revision: 2 }],
  });

describe('A month of a section', () => {
  it('is a draft once one of its own kinds is recorded, and lists the kinds that nobody has spoken for', () => {
    expect(of('2021-02')).toMatchObject({ status: 'draft', recorded: 3, missing: ['detention'] });
  });

  it('is empty while only other sections have recorded something', () => {
    expect(of('2021-03')).toMatchObject({ status: 'empty', recorded: 0, missing: ['bap', 'detention'] });
  });

  it('misses nothing before it begins, nor once it is closed', () => {
    expect(of('2021-05')).toMatchObject({ status: 'future', missing: [] });
    expect(of('2021-03', 'locked')).toMatchObject({ status: 'locked', missing: [], revision: 2 });
  });

  it('misses kinds again once it is reopened', () => {
    expect(of('2021-03', 'reopened').missing).toEqual(['bap', 'detention']);
  });
});

describe('What can be done with a month', () => {
  const all = () => true;

  it('follows its status: complete, approve, lock, and reopen from each of them', () => {
    expect(actsOn('draft', all)).toEqual(['complete']);
    expect(actsOn('complete', all)).toEqual(['approve', 'reopen']);
    expect(actsOn('approved', all)).toEqual(['lock', 'reopen']);
    expect(actsOn('locked', all)).toEqual(['reopen']);
    expect(actsOn('future', all)).toEqual([]);
  });

  it('is offered only to who may do it', () => {
    expect(actsOn('complete', (action) => action === 'period.approve')).toEqual(['approve']);
    expect(actsOn('locked', (action) => action !== 'period.reopen')).toEqual([]);
  });

  it('is sent for exactly this month and section; a nil report names exactly the kinds that are missing', () => {
    expect(requestOf('nil', 'cilegon', of('2021-02'), '')).toEqual({
      path: '/api/offices/cilegon/nil-reports',
      body: { section: 'inteldakim', month: '2021-02', kinds: ['detention'] },
    });
    expect(requestOf('reopen', 'cilegon', of('2021-03', 'locked'), 'Salah ketik')).toEqual({
      path: '/api/offices/cilegon/periods/inteldakim-2021-03/reopen',
      body: { reason: 'Salah ketik' },
    });
  });
});
