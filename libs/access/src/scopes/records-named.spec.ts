import { recordsNamedIn } from './records-named';

describe('The record that the program keeps something beside', () => {
  it('is named by a letter number and a file themselves, and by a limit in what it is of', () => {
    expect(recordsNamedIn({ record: 'cilegon.operation-1', number: 'W.10' })).toEqual(['cilegon.operation-1']);
    expect(recordsNamedIn({ on: '2021-06-24', deadline: { record: 'cilegon.operation-2' } })).toEqual([
      'cilegon.operation-2',
    ]);
  });

  it('is nobody’s where the event names none, or no text', () => {
    for (const data of [{}, null, 'record', { record: 7 }, { deadline: null }])
      expect(recordsNamedIn(data)).toEqual([]);
  });
});
