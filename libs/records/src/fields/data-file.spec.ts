import { readDataFile } from './data-file';
import { refusalOf } from '../testing';

const read = (data: unknown) => readDataFile(data, 'limits', (row) => row.whole('days'));

describe('A data file', () => {
  it('is a list of rows and the source that they are from', () => {
    expect(read({ source: 'Peraturan contoh', limits: [{ days: 3 }, { days: 7 }] })).toEqual([3, 7]);
  });

  it.each([
    ['no source', { limits: [{ days: 3 }] }, 'source'],
    ['no list', { source: 'x' }, 'limits'],
    ['no row', { source: 'x', limits: [] }, 'limits'],
    ['a row that is wrong', { source: 'x', limits: [{ days: 3 }, { days: '7' }] }, 'limits[1].days'],
    ['what nobody reads in a row', { source: 'x', limits: [{ days: 3, hours: 1 }] }, 'limits[0].hours'],
    ['what nobody reads', { source: 'x', limits: [{ days: 3 }], unit: 'day' }, 'unit'],
  ])('does not let the program start with %s', (_words, data, field) => {
    expect(refusalOf(() => read(data)).field).toBe(field);
  });
});
