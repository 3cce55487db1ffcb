import { table } from './output';

describe('A table', () => {
  it('is aligned, numbers to the right, without spaces at the end of a line', () => {
    const text = table(
      [{ title: 'JENIS' }, { title: 'JUMLAH', right: true }, { title: 'SUMBER' }],
      [
        ['bap', '—', ''],
        ['timpora-meeting', '1.234', 'LKIP'],
      ],
    );
    expect(text.split('\n')).toEqual([
      'JENIS            JUMLAH  SUMBER',
      'bap                   —',
      'timpora-meeting   1.234  LKIP',
    ]);
  });
});
