import { basisOf, factsPath, recordPath } from './places';
import { officialOf, readMoment } from './moment-reading';

describe('From a figure to its records', () => {
  it('a cell leads to the rows of its kind, month and moment', () => {
    expect(factsPath({ kind: 'bap', basis: 'act', month: '2021-03' }, 'saat=resmi')).toBe(
      '/indikator/rincian?jenis=bap&dasar=act&pada=2021-03&saat=resmi',
    );
  });

  it('a row leads to the record that states it', () => {
    expect(recordPath({ stream: 'cilegon.timporaMeeting-0190-ab' })).toBe('/kegiatan/timpora-meetings/0190-ab');
  });

  it('a secret row leads nowhere', () => {
    expect(recordPath({ stream: null })).toBeUndefined();
  });

  it('a count of acts shows acts, and a count of tallies alone shows tallies', () => {
    const count = { kind: 'bap', total: 2, byMonth: {}, missingMonths: [], dimensions: {}, source: null, notes: [] };
    expect(basisOf({ ...count, basis: 'itemised', itemised: 2 })).toBe('act');
    expect(basisOf({ ...count, basis: 'tally', itemised: 0 })).toBe('tally');
    expect(basisOf({ ...count, basis: 'tally', itemised: 1 })).toBeUndefined();
  });
});

describe('The moment of figures', () => {
  it('of a day is its end where the office is, and not later than now', () => {
    const later = Date.parse('2026-01-01T00:00:00Z');
    expect(readMoment('2021-03-02', 'Asia/Jakarta', later)).toBe('2021-03-02T16:59:59.999Z');
    expect(readMoment('2021-03-02', 'Asia/Jakarta', Date.parse('2021-03-02T08:00:00Z'))).toBe(
      '2021-03-02T08:00:00.000Z',
    );
  });

  it('of a position has sixteen digits, also where fewer were written', () => {
    expect(readMoment('42', 'Asia/Jakarta', 0)).toBe('0000000000000042');
    expect(readMoment('kemarin', 'Asia/Jakarta', 0)).toBeUndefined();
  });

  it('is official once every month of every section is locked, at the last lock', () => {
    const rows = Array.from({ length: 48 }, (_, index) => ({
      status: 'locked',
      lastPosition: String(index).padStart(16, '0'),
    }));
    expect(officialOf(rows)).toEqual({ locked: 48, all: 48, position: '0000000000000047' });
    expect(officialOf(rows.slice(1))).toEqual({ locked: 47, all: 48 });
    expect(officialOf(rows.map((row, index) => (index === 3 ? { ...row, status: 'reopened' } : row)))).toEqual({
      locked: 47,
      all: 48,
    });
  });
});
