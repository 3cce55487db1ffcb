import { formulaLines, kindsCounted, surveyOf } from './formula-text';

const COMPOSITE = {
  op: 'weighted-components',
  components: [
    {
      name: 'Rapat TIMPORA',
      weight: '2',
      target: { op: 'activity-target', kind: 'timpora-meeting' },
      value: {
        op: 'linear',
        of: {
          op: 'ratio',
          numerator: { op: 'count', kind: 'timpora-meeting' },
          denominator: { op: 'activity-target', kind: 'timpora-meeting' },
        },
        factor: '3',
        offset: '1',
      },
    },
  ],
};

describe('A formula, line by line', () => {
  it('names components with their weights, and what they are made of, each level deeper', () => {
    expect(formulaLines(COMPOSITE).map(({ depth, key }) => `${String(depth)} ${key}`)).toEqual([
      '0 weighted-components',
      '1 component',
      '2 componentTarget',
      '3 activity-target',
      '2 componentValue',
      '3 linear',
      '4 ratio',
      '5 numerator',
      '6 count',
      '5 denominator',
      '6 activity-target',
    ]);
  });

  it('says which kinds of acts it counts, each once', () => {
    expect(kindsCounted({ op: 'mean', of: [COMPOSITE, COMPOSITE, { op: 'count', kind: 'bap' }] })).toEqual([
      'timpora-meeting',
      'bap',
    ]);
  });

  it('says which survey it averages, however deep', () => {
    const over = { kind: 'survey', where: { survey: 'ikm' } };
    expect(surveyOf({ op: 'linear', of: { op: 'weighted-mean', over }, factor: '1/25', offset: '0' })).toBe('ikm');
    expect(surveyOf(COMPOSITE)).toBeUndefined();
  });

  it('names an operator that it does not know, instead of leaving it out', () => {
    expect(formulaLines({ op: 'later' })).toEqual([{ depth: 0, key: 'unknown', words: { op: 'later' } }]);
  });
});
